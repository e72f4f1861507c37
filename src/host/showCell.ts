/** Brings a cell before the user's eyes in one sync. */
import { HostFailure, isTransient } from "./hostErrors";

/**
 * Activates the sheet and selects the cell; Excel selects the whole merged area around it. ExcelApi 1.1.
 * Throws "sheet-hidden": a hidden sheet is not shown without being asked to.
 */
export async function showCell(context: Excel.RequestContext, sheet: string, cell: string): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  worksheet.activate();
  worksheet.getRange(cell).select();
  try {
    await context.sync();
  } catch (thrown) {
    if (!isTransient(thrown) && (await isHidden(context, sheet))) throw new HostFailure("sheet-hidden", { sheet });
    throw thrown;
  }
}

/** One more sync, only after a refusal: Excel's codes do not tell why it did not show the sheet. */
async function isHidden(context: Excel.RequestContext, sheet: string): Promise<boolean> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load("visibility");
  await context.sync();
  return !worksheet.isNullObject && worksheet.visibility !== "Visible";
}
