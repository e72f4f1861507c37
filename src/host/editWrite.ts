/** Writes cells in one batch with our own events off, and reads back what Excel made of them. */
import type { CellValue } from "../domain/grid/grid";
import { cellValue, formulaOf } from "./cells";
import { entryOf } from "./editEntry";
import { isTooLarge } from "./hostErrors";

export interface CellWrite {
  readonly sheetKey: string;
  readonly cell: string;
  readonly value: CellValue;
  /** Written instead of the value where there is one. */
  readonly formula: string | null;
  /** The number format that the cell has, or is to have again. */
  readonly format: string;
  /** True where the format is to be written too. */
  readonly writeFormat: boolean;
}

/** What a cell holds after the batch. */
export interface CellNow {
  readonly value: CellValue;
  readonly format: string;
  readonly formula: string | null;
}

/**
 * One sync, more only where the batch is too large for Excel. ExcelApi 1.8 (runtime.enableEvents).
 * Throws Excel's own errors: earlier cells are written then.
 */
export function writeCells(context: Excel.RequestContext, writes: readonly CellWrite[]): Promise<CellNow[]> {
  return inPieces(writes, async (piece) => {
    context.runtime.enableEvents = false;
    const place = cellsOf(context);
    const ranges = piece.map(({ sheetKey, cell, value, formula, format, writeFormat }) => {
      const range = place(sheetKey, cell);
      if (writeFormat) range.numberFormat = [[format]];
      if (formula === null) range.values = [[entryOf(value, format)]];
      else range.formulas = [[formula]];
      return range.load("values,formulas,numberFormat");
    });
    context.runtime.enableEvents = true;
    await context.sync();
    return ranges.map(nowOf);
  });
}

/** The cells as they are, in one sync below Excel's limits. ExcelApi 1.1. */
export function readCellsNow(context: Excel.RequestContext, cells: readonly Pick<CellWrite, "sheetKey" | "cell">[]): Promise<CellNow[]> {
  return inPieces(cells, async (piece) => {
    const place = cellsOf(context);
    const ranges = piece.map(({ sheetKey, cell }) => place(sheetKey, cell).load("values,formulas,numberFormat"));
    await context.sync();
    return ranges.map(nowOf);
  });
}

/** Ranges by sheet and cell; each sheet is named once in the batch. */
function cellsOf(context: Excel.RequestContext): (sheetKey: string, cell: string) => Excel.Range {
  const sheets = new Map<string, Excel.Worksheet>();
  return (sheetKey, cell) => {
    const sheet = sheets.get(sheetKey) ?? context.workbook.worksheets.getItem(sheetKey);
    sheets.set(sheetKey, sheet);
    return sheet.getRange(cell);
  };
}

/** All items at once; in halves where Excel says that a request or its answer is too large. */
async function inPieces<Item, Result>(items: readonly Item[], work: (piece: readonly Item[]) => Promise<Result[]>): Promise<Result[]> {
  try {
    return await work(items);
  } catch (thrown) {
    if (items.length < 2 || !isTooLarge(thrown)) throw thrown;
  }
  const half = items.length >> 1;
  return [...(await inPieces(items.slice(0, half), work)), ...(await inPieces(items.slice(half), work))];
}

function nowOf(range: Excel.Range): CellNow {
  const raw: unknown = range.values[0]?.[0];
  return {
    value: cellValue(raw),
    format: String(range.numberFormat[0]?.[0] ?? "General"),
    formula: formulaOf(range.formulas[0]?.[0], raw),
  };
}

/** True where the cell holds what was meant: the formula, or the value itself (as text in a text cell), and the same format. */
export function isKept(write: CellWrite, now: CellNow): boolean {
  if (now.formula !== write.formula || now.format !== write.format) return false;
  return write.formula !== null || now.value === write.value || (now.format === "@" && now.value === String(write.value));
}
