import type { WorkbookPlan } from "../model";
import { consolidationMessages } from "../messages/consolidation";
import { say } from "../messages/catalog";
import { coverSheet } from "./cover";
import { findingsSheet } from "./findingsSheet";
import type { ConsolidationInput } from "./input";
import { intakeSheet } from "./intake";
import { listSheet } from "./list";
import { remindersSheet } from "./reminders";
import { summarySheet } from "./summary";

export type { ConsolidationInput } from "./input";
export { diffDocuments, type Change } from "./diff";
export { rollBook } from "./roll";
export { indicatorRows } from "./indicatorRows";
export { findingColumns, findingRow } from "./findingRows";
export { baseName } from "./baseName";

/** One print-ready workbook of everything that was read and found: 表紙, 一覧表, 集計, 検査結果, 督促一覧, 取込結果. */
export function consolidate(input: ConsolidationInput): WorkbookPlan {
  return {
    title: say(consolidationMessages, input.lang, "coverTitle"),
    sheets: [coverSheet(input), listSheet(input), summarySheet(input), findingsSheet(input), remindersSheet(input), intakeSheet(input)],
    createdAt: input.createdAt,
  };
}
