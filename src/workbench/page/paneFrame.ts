/** The pane beside the sheet: as wide as Excel's, resizable, and out of the way on a narrow window. */
import { byId } from "./elements";

/** Excel's own pane at 100 % display scale. */
const USUAL = 350;
const NARROWEST = 280;
const STEP = 20;
/** What the sheet keeps at least. */
const SHEET_WIDTH = 260;
/** Below this the pane covers the sheet instead of standing beside it, and starts closed. */
const NARROW_WINDOW = "(max-width: 640px)";

/** @returns the function that shows or hides the pane. */
export function setUpPane(): (visible: boolean) => void {
  const pane = byId("pane", HTMLElement);
  const splitter = byId("splitter", HTMLDivElement);
  const toggle = byId("pane-toggle", HTMLButtonElement);
  let width = USUAL;

  const resize = (wanted: number): void => {
    width = Math.round(Math.max(NARROWEST, Math.min(wanted, window.innerWidth - SHEET_WIDTH)));
    pane.style.setProperty("--pane-width", `${width}px`);
    splitter.setAttribute("aria-valuenow", String(width));
    splitter.setAttribute("aria-valuemin", String(NARROWEST));
    splitter.setAttribute("aria-valuemax", String(Math.max(NARROWEST, window.innerWidth - SHEET_WIDTH)));
  };
  const show = (visible: boolean): void => {
    pane.hidden = !visible;
    splitter.hidden = !visible;
    toggle.setAttribute("aria-pressed", String(visible));
  };

  toggle.addEventListener("click", () => show(pane.hidden));
  splitter.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    resize(width + step);
  });
  splitter.addEventListener("dblclick", () => resize(USUAL));
  splitter.addEventListener("pointerdown", (event) => drag(event, splitter, (x) => resize(window.innerWidth - x)));
  window.addEventListener("resize", () => resize(width));
  const narrow = window.matchMedia(NARROW_WINDOW);
  narrow.addEventListener("change", ({ matches }) => show(!matches));
  resize(USUAL);
  show(!narrow.matches);
  return show;
}

/** Follows the pointer until it is let go; the frame below must not swallow its moves meanwhile. */
function drag(event: PointerEvent, splitter: HTMLElement, move: (x: number) => void): void {
  splitter.setPointerCapture(event.pointerId);
  document.body.classList.add("dragging");
  const onMove = ({ clientX }: PointerEvent): void => move(clientX);
  const end = (): void => {
    splitter.removeEventListener("pointermove", onMove);
    document.body.classList.remove("dragging");
  };
  splitter.addEventListener("pointermove", onMove);
  splitter.addEventListener("lostpointercapture", end, { once: true });
}
