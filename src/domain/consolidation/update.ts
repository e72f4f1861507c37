/** A second collection: one department replaced in a consolidated workbook, what was edited by hand kept. */
import type { Grid } from "../grid/grid";
import type { SheetPlan, WorkbookPlan } from "../model";
import { addedSheet, editsSheet, editsSheetName } from "./editsSheet";
import { carryOver, findHandEdits } from "./handEdits";
import type { ConsolidationInput } from "./input";
import { firstBodyRow } from "./tableSheet";

/**
 * The new workbook with the hand edits of the old one. Edits are found against `written`, the old workbook as the program had made it.
 * 手直し lists every one of them; sheets that were added by hand come along.
 */
export function keepHandEdits(
  plan: WorkbookPlan,
  written: WorkbookPlan,
  grids: readonly Grid[],
  lang: ConsolidationInput["lang"]
): WorkbookPlan {
  const { plan: kept, carried } = carryOver(plan, findHandEdits(written, grids, firstBodyRow), firstBodyRow);
  const own = new Set([...written.sheets, ...plan.sheets].map(({ name }) => name));
  const added = grids.filter(({ sheet }) => !own.has(sheet) && sheet !== editsSheetName).map(addedSheet);
  const list: SheetPlan[] = carried.length > 0 ? [editsSheet(carried, lang)] : [];
  return { ...kept, sheets: [...kept.sheets, ...list, ...added] };
}
