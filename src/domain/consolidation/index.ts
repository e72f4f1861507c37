import type { WorkbookPlan } from "../model";
import { consolidationMessages } from "../messages/consolidation";
import { say } from "../messages/catalog";
import { comparisonSheets } from "./comparison";
import { coverSheet } from "./cover";
import { findingsSheet } from "./findingsSheet";
import { formListSheets } from "./formList";
import type { ConsolidationInput } from "./input";
import { intakeSheet } from "./intake";
import { lettersSheet } from "./letters";
import { listSheet, listSheetName } from "./list";
import { remindersSheet } from "./reminders";
import { summarySheet } from "./summary";

export type { ConsolidationInput } from "./input";
export { collect, type Collection } from "./collect";
export { diffDocuments, type Change } from "./diff";
export { rollBook } from "./roll";
export { withLastYear } from "./lastYear";
export { inputOf, readSnapshot, replaceDepartments, snapshotKey, writeSnapshot, type Snapshot } from "./snapshot";
export { keepHandEdits } from "./update";
export { indicatorRows } from "./indicatorRows";
export { findingColumns, findingRow } from "./findingRows";
export { baseName } from "./baseName";
export { reminderLetters, returnLetters, type Letter } from "./letters";
export { returnSlips } from "./returnSlip";

/** A workbook with 一覧表 alone. */
export function listWorkbook(input: ConsolidationInput): WorkbookPlan {
  return { title: listSheetName, sheets: [listSheet(input)], createdAt: input.createdAt };
}

/** One print-ready workbook of everything that was read and found: 表紙, 一覧表, 集計, 検査結果, 督促一覧, 督促文, 取込結果. */
export function consolidate(input: ConsolidationInput): WorkbookPlan {
  return {
    title: say(consolidationMessages, input.lang, "coverTitle"),
    sheets: [
      coverSheet(input),
      listSheet(input),
      summarySheet(input),
      findingsSheet(input),
      remindersSheet(input),
      lettersSheet(input),
      ...comparisonSheets(input),
      intakeSheet(input),
      ...(input.listStyle === "form" ? formListSheets(input) : []),
    ],
    createdAt: input.createdAt,
  };
}
