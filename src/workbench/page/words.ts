/** The page's language and its sentences. */
import { say } from "../../domain/messages/catalog";
import { workbenchMessages } from "../../domain/messages/workbench";
import type { Language } from "../../domain/rules/defineRule";

export type WorkbenchKey = keyof (typeof workbenchMessages)["ja"];

/** Japanese unless the address says `?lang=en`. */
export const language: Language = new URLSearchParams(window.location.search).get("lang") === "en" ? "en" : "ja";

/** A sentence of the workbench in the page's language. */
export function words(key: WorkbenchKey, data: Readonly<Record<string, string | number>> = {}): string {
  return say(workbenchMessages, language, key, data);
}

function isKey(key: string | undefined): key is WorkbenchKey {
  return key !== undefined && Object.hasOwn(workbenchMessages.ja, key);
}

/** Fills the words of the page's template: `data-say` is text, `data-title` a hint, `data-label` a name for screen readers. */
export function fillWords(root: ParentNode): void {
  document.documentElement.lang = language;
  for (const element of root.querySelectorAll<HTMLElement>("[data-say], [data-title], [data-label]")) {
    const { say: text, title, label } = element.dataset;
    if (isKey(text)) element.textContent = words(text);
    if (isKey(title)) element.title = words(title);
    if (isKey(label)) element.setAttribute("aria-label", words(label));
  }
}
