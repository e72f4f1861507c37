/** One line below the tabs: what has just happened, or what went wrong and what to do. */
import { byId, make } from "./elements";
import { words } from "./words";

export type NoticeKind = "info" | "error";

/** Good news goes away by itself; a problem stays until it is closed or replaced. */
const INFO_MS = 8_000;

let timer: ReturnType<typeof setTimeout> | undefined;

export function notify(kind: NoticeKind, sentence: string): void {
  clearTimeout(timer);
  const line = byId("notice", HTMLDivElement);
  const close = make("button", { type: "button", className: "notice-close", textContent: words("close") });
  close.addEventListener("click", dismiss);
  line.className = `notice notice-${kind}`;
  line.setAttribute("role", kind === "error" ? "alert" : "status");
  line.replaceChildren(make("span", { textContent: sentence }), close);
  line.hidden = false;
  if (kind === "info") timer = setTimeout(dismiss, INFO_MS);
}

export function dismiss(): void {
  clearTimeout(timer);
  byId("notice", HTMLDivElement).hidden = true;
}
