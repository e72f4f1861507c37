/** Writes cells in one batch with our own events off, and reads back what Excel made of them. */
import type { CellValue } from "../domain/grid/grid";
import { cellValue, isFormula } from "./cells";
import { entryOf } from "./editEntry";

export interface CellWrite {
  readonly sheetKey: string;
  readonly cell: string;
  readonly value: CellValue;
  /** The number format that the cell has, or is to have again. */
  readonly format: string;
  /** True where the format is to be written too. */
  readonly writeFormat: boolean;
}

/** What a cell holds after the batch. */
export interface CellNow {
  readonly value: CellValue;
  readonly format: string;
  readonly formula: boolean;
}

/** One sync. ExcelApi 1.8 (runtime.enableEvents). Throws Excel's own errors: earlier cells of the batch are written then. */
export async function writeCells(context: Excel.RequestContext, writes: readonly CellWrite[]): Promise<CellNow[]> {
  context.runtime.enableEvents = false;
  const ranges = writes.map(({ sheetKey, cell, value, format, writeFormat }) => {
    const range = context.workbook.worksheets.getItem(sheetKey).getRange(cell);
    if (writeFormat) range.numberFormat = [[format]];
    range.values = [[entryOf(value, format)]];
    return range.load("values,formulas,numberFormat");
  });
  context.runtime.enableEvents = true;
  await context.sync();
  return ranges.map(nowOf);
}

/** The cells as they are, in one sync. ExcelApi 1.1. */
export async function readCellsNow(
  context: Excel.RequestContext,
  cells: readonly Pick<CellWrite, "sheetKey" | "cell">[]
): Promise<CellNow[]> {
  const ranges = cells.map(({ sheetKey, cell }) =>
    context.workbook.worksheets.getItem(sheetKey).getRange(cell).load("values,formulas,numberFormat")
  );
  await context.sync();
  return ranges.map(nowOf);
}

function nowOf(range: Excel.Range): CellNow {
  const raw: unknown = range.values[0]?.[0];
  return {
    value: cellValue(raw),
    format: String(range.numberFormat[0]?.[0] ?? "General"),
    formula: isFormula(range.formulas[0]?.[0], raw),
  };
}

/** True where the cell holds what was meant: the value itself (as text in a text cell), no formula, the same format. */
export function isKept(write: CellWrite, now: CellNow): boolean {
  return (
    !now.formula && now.format === write.format && (now.value === write.value || (now.format === "@" && now.value === String(write.value)))
  );
}
