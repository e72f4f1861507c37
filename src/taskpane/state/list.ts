/** What the list shows of a book, by the state of its filter. */
import { say } from "../../domain/messages/catalog";
import { paneMessages } from "../../domain/messages/pane";
import type { Language } from "../../domain/rules/defineRule";
import { filterFindings } from "../findings/filter";
import type { RowOptions } from "../findings/rows";
import type { PaneFinding } from "../worker/protocol";
import type { ListState, PaneState } from "./model";

/** The findings that pass the list's filter. */
export function shown({ book, list, preferences }: PaneState): PaneFinding[] {
  return book ? filterFindings(book.findings, { severities: list.severities, search: list.search, lang: preferences.lang }) : [];
}

export function rowOptions({ list, preferences }: PaneState): RowOptions {
  return listOptions(list, preferences.lang);
}

export function listOptions({ groupBy, toggled, search }: Pick<ListState, "groupBy" | "toggled" | "search">, lang: Language): RowOptions {
  return { groupBy, lang, toggled, openAll: search.trim() !== "", none: say(paneMessages, lang, "group.none") };
}
