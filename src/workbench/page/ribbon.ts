/** Draws the add-in's ribbon buttons above the sheet, and keeps a button busy until the add-in has completed its command. */
import { byId, make } from "./elements";
import { readRibbon, type RibbonButton } from "./ribbonButtons";
import { language } from "./words";

export interface RibbonActions {
  /** Presses the command in the workbook that is shown; false where the add-in is not ready for it. */
  press: (command: string) => Promise<boolean>;
  showPane: () => void;
  /** Tells that the add-in did not take the command. */
  notReady: () => void;
}

/** @returns the function that makes the buttons usable or not; nothing is drawn where there is no manifest with a ribbon. */
export function setUpRibbon(actions: RibbonActions): (usable: boolean) => void {
  const bar = byId("ribbon", HTMLElement);
  let usable = false;
  const apply = (): void => {
    for (const button of bar.querySelectorAll("button")) button.disabled = !usable;
  };
  void loadRibbon().then((buttons) => {
    bar.replaceChildren(...buttons.map((button) => draw(button, actions)));
    bar.hidden = buttons.length === 0;
    apply();
  });
  return (wanted) => {
    usable = wanted;
    apply();
  };
}

async function loadRibbon(): Promise<RibbonButton[]> {
  const response = await fetch("manifest.xml");
  return response.ok ? readRibbon(await response.text(), language) : [];
}

function draw({ label, tip, icon, command }: RibbonButton, actions: RibbonActions): HTMLButtonElement {
  const image = make("img", { src: icon, alt: "", width: 16, height: 16 });
  const button = make("button", { type: "button", className: "ribbon-button", title: tip }, image, make("span", { textContent: label }));
  button.addEventListener("click", () => {
    if (command === null) actions.showPane();
    else if (button.getAttribute("aria-busy") !== "true") void pressed(button, command, actions);
  });
  return button;
}

async function pressed(button: HTMLButtonElement, command: string, { press, notReady }: RibbonActions): Promise<void> {
  button.setAttribute("aria-busy", "true");
  try {
    if (!(await press(command))) notReady();
  } finally {
    button.removeAttribute("aria-busy");
  }
}
