/** A button with a list below it, by the usual keys: arrows move, Enter chooses, Escape closes. */
import { make } from "./elements";

export interface MenuItem {
  title: string;
  detail: string;
  choose: () => void;
}

export function setUpMenu(button: HTMLButtonElement, list: HTMLUListElement, items: readonly MenuItem[]): void {
  const entries = items.map((item) => entry(item, () => close(true)));
  list.replaceChildren(...entries.map((one) => one.line));

  const close = (refocus: boolean): void => {
    list.hidden = true;
    button.setAttribute("aria-expanded", "false");
    if (refocus) button.focus();
  };
  const open = (): void => {
    list.hidden = false;
    button.setAttribute("aria-expanded", "true");
    entries[0]?.button.focus();
  };

  button.addEventListener("click", () => (list.hidden ? open() : close(false)));
  button.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" || !list.hidden) return;
    event.preventDefault();
    open();
  });
  list.addEventListener("keydown", (event) => {
    if (event.key === "Escape") return close(true);
    const at = entries.findIndex((one) => one.button === document.activeElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entries.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    entries.at(next % entries.length)?.button.focus();
  });
  document.addEventListener("pointerdown", (event) => {
    if (!(event.target instanceof Node) || (!list.contains(event.target) && !button.contains(event.target))) close(false);
  });
}

function entry(item: MenuItem, done: () => void): { line: HTMLLIElement; button: HTMLButtonElement } {
  const button = make(
    "button",
    { type: "button", role: "menuitem" },
    make("span", { textContent: item.title }),
    make("small", { textContent: item.detail })
  );
  button.addEventListener("click", () => {
    done();
    item.choose();
  });
  return { line: make("li", { role: "none" }, button), button };
}
