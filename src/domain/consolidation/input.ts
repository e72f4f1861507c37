import type { CheckResult } from "../check";
import type { GoalDocument } from "../model";
import type { Language } from "../rules/defineRule";
import type { Settings } from "../settings/settings";
import { consolidationMessages } from "../messages/consolidation";
import { say } from "../messages/catalog";
import type { Version } from "./versions";

/** What every sheet of the consolidated workbook is made from. */
export interface ConsolidationInput {
  result: CheckResult;
  settings: Settings;
  lang: Language;
  /** Which files count, where several hold the same goals; absent where all do. */
  versions?: readonly Version[];
  /** "form" adds 一覧表 in the city's own form, one sheet a department. */
  listStyle?: "rows" | "form";
  /** ISO time written into the file; fixed by the caller so that the same input gives the same bytes. */
  createdAt: string;
}

/** The text of a document's field on one line; "" where the sheet has none. */
export function fieldText(document: GoalDocument, key: string): string {
  return (document.fields[key]?.text ?? "").replace(/\s*\n\s*/g, " ").trim();
}

/** The department as written, or the words for "none". */
export function departmentOf(document: GoalDocument, lang: Language): string {
  return fieldText(document, "department") || say(consolidationMessages, lang, "noDepartment");
}
