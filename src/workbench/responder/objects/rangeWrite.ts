/** Writing through Excel.Range, with the ways in which Excel loses, moves or changes what is written. */
import { colCount, isInside, rowCount } from "../model/areas";
import type { CellInput } from "../model/cell";
import { ExcelRefusal } from "../protocol";
import { enter } from "./excelInput";
import type { Range } from "./range";

/** `Range.values = …` and `Range.formulas = …`: a matrix of the range's size, or one value for all cells; null leaves a cell. */
export function writeCells(range: Range, values: unknown): void {
  const { sheet, world } = range;
  const cells: CellInput[] = [];
  eachCell(range, values, (row, col, value) => {
    refuseLocked(range, row, col);
    const merge = sheet.mergeAt(row, col);
    // A write below a merged area succeeds and is lost.
    if (merge !== null && (merge.top !== row || merge.left !== col)) return;
    const entered = enter(value, sheet.formatOf(row, col), world.limits, (formula) => world.model.evaluate(formula, sheet));
    cells.push({
      row,
      col,
      value: entered.value,
      formula: entered.formula,
      ...(entered.format === null ? {} : { format: entered.format }),
      struck: sheet.cell(row, col)?.struck ?? false,
    });
  });
  world.model.edit(sheet.name, rowCount(range.area) > 1 ? misplaced(range, cells) : cells, "addin");
}

export function writeFormats(range: Range, formats: unknown): void {
  const matrix: (string | null)[][] = Array.from({ length: rowCount(range.area) }, () =>
    Array.from({ length: colCount(range.area) }, () => null)
  );
  eachCell(range, formats, (row, col, format) => {
    refuseLocked(range, row, col);
    const line = matrix[row - range.area.top];
    if (line !== undefined) line[col - range.area.left] = String(format);
  });
  range.world.model.setFormats(range.sheet.name, range.area, matrix, "addin");
}

function eachCell(range: Range, values: unknown, visit: (row: number, col: number, value: unknown) => void): void {
  const { area } = range;
  const matrix = Array.isArray(values) ? (values as unknown[]) : null;
  if (
    matrix !== null &&
    (matrix.length !== rowCount(area) || matrix.some((line) => !Array.isArray(line) || line.length !== colCount(area)))
  ) {
    throw new ExcelRefusal("InvalidArgument", "the matrix has another size than the range");
  }
  for (let row = area.top; row <= area.bottom; row++) {
    for (let col = area.left; col <= area.right; col++) {
      const value = matrix === null ? values : (matrix[row - area.top] as unknown[])[col - area.left];
      if (value !== null && value !== undefined) visit(row, col, value);
    }
  }
}

function refuseLocked(range: Range, row: number, col: number): void {
  if (range.sheet.protected && range.sheet.isLocked(row, col)) throw new ExcelRefusal("AccessDenied", "the cell is locked");
}

/** A block written across filtered rows fills the visible rows one after the other: its later rows land too far down. */
function misplaced(range: Range, cells: readonly CellInput[]): readonly CellInput[] {
  const filter = range.sheet.filter;
  const hidden = new Set(filter?.hiddenRows ?? []);
  if (filter === null || hidden.size === 0) return cells;
  const target: number[] = [];
  for (let row = range.area.top; target.length < rowCount(range.area); row++)
    if (!hidden.has(row) || !isInside(filter.area, row, filter.area.left)) target.push(row);
  return cells.map((cell) => ({ ...cell, row: target[cell.row - range.area.top] ?? cell.row }));
}
