/** The open workbooks, as tabs above the sheet. */
import { byId, make } from "./elements";
import { words } from "./words";

export interface BookTab {
  id: number;
  name: string;
  unsaved: boolean;
}

export interface TabActions {
  show: (id: number) => void;
  close: (id: number) => void;
}

export function drawTabs(tabs: readonly BookTab[], active: number | null, actions: TabActions): void {
  byId("tabs", HTMLUListElement).replaceChildren(...tabs.map((tab) => drawTab(tab, tab.id === active, actions)));
}

function drawTab(tab: BookTab, active: boolean, actions: TabActions): HTMLLIElement {
  const mark = tab.unsaved
    ? [make("span", { className: "tab-mark", title: words("unsaved"), role: "img", ariaLabel: words("unsaved") })]
    : [];
  const show = make(
    "button",
    { type: "button", className: "tab-name", title: tab.name },
    make("span", { className: "tab-text", textContent: tab.name }),
    ...mark
  );
  if (active) show.setAttribute("aria-current", "true");
  show.addEventListener("click", () => actions.show(tab.id));
  const close = make("button", {
    type: "button",
    className: "tab-close",
    ariaLabel: words("closeBook", { name: tab.name }),
    title: words("close"),
  });
  close.addEventListener("click", () => actions.close(tab.id));
  return make("li", { className: active ? "tab tab-active" : "tab" }, show, close);
}
