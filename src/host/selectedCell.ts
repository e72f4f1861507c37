/** Tells which cell the user has selected, in one sync. */

/**
 * The active cell of the selection; of a merged area its first cell. ExcelApi 1.7.
 * @returns the sheet's name, and the cell as "B8"
 */
export async function selectedCell(context: Excel.RequestContext): Promise<{ sheet: string; cell: string }> {
  const range = context.workbook.getActiveCell().load("address");
  const sheet = range.worksheet.load("name");
  await context.sync();
  return {
    sheet: sheet.name,
    cell:
      range.address
        .slice(range.address.lastIndexOf("!") + 1)
        .replaceAll("$", "")
        .split(":")[0] ?? "",
  };
}
