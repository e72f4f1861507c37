import type { Cell, Grid } from "../../domain/grid/grid";
import type { FileNote, FileNoteCode } from "../failure";
import { readShapes, type ShapePlace } from "./drawing";
import { settleMerges, splitCovered } from "./merges";
import type { Package } from "./package";
import type { SharedParts } from "./sheetCells";
import { sheetReader, type SheetPart } from "./sheetXml";
import type { SheetEntry } from "./workbook";
import { address } from "../../domain/grid/address";

/** Cells in row order, one at each place (of two the later one, as it would be drawn over the former). */
function settleCells(cells: Cell[]): Cell[] {
  const order = (a: Cell, b: Cell): number => a.row - b.row || a.col - b.col;
  const inOrder = cells.every((cell, i) => i === 0 || order(cells[i - 1] as Cell, cell) < 0);
  if (inOrder) return cells;
  return [...cells].sort(order).filter((cell, i, all) => {
    const next = all[i + 1];
    return !next || order(cell, next) !== 0;
  });
}

/** Marks the cells of array formulas, also those without a formula of their own. */
function markFormulas(cells: readonly Cell[], areas: SheetPart["formulaAreas"]): Cell[] {
  if (areas.length === 0) return [...cells];
  const { merges } = settleMerges(areas);
  const inside = new Set(splitCovered(cells, merges).covered);
  return cells.map((cell) => (inside.has(cell) ? { ...cell, formula: true } : cell));
}

/** Last row and column with a value, a merged area or a shape; rows and columns beyond carry nothing but format. */
function usedBounds(cells: readonly Cell[], merges: Grid["merges"], shapes: readonly ShapePlace[]): { row: number; col: number } {
  const bounds = { row: -1, col: -1 };
  const extend = (row: number, col: number): void => {
    bounds.row = Math.max(bounds.row, row);
    bounds.col = Math.max(bounds.col, col);
  };
  for (const cell of cells) extend(cell.row, cell.col);
  for (const area of merges) extend(area.bottom, area.right);
  for (const shape of shapes) extend(shape.row, shape.col);
  return bounds;
}

/** Later definitions win. Filled as typed arrays, so that thousands of definitions over all columns cost no time. */
function columnsOf(columns: SheetPart["columns"], last: number): { hiddenCols: number[]; colWidths: Record<number, number> } {
  const widths = new Float64Array(last + 1).fill(-1);
  const hidden = new Uint8Array(last + 1);
  for (const { from, to, width, hidden: isHidden } of columns) {
    if (width !== null) widths.fill(width, from, to + 1);
    hidden.fill(isHidden ? 1 : 0, from, to + 1);
  }
  const hiddenCols: number[] = [];
  const colWidths: Record<number, number> = {};
  for (let col = 0; col <= last; col++) {
    if (hidden[col] === 1) hiddenCols.push(col);
    if ((widths[col] as number) >= 0) colWidths[col] = widths[col] as number;
  }
  return { hiddenCols, colWidths };
}

function rowsOf(part: SheetPart, last: number): { hiddenRows: number[]; rowHeights: Record<number, number> } {
  const hidden = new Set(part.hiddenRows.filter((row) => row <= last));
  if (part.zeroHeight) for (let row = 0; row <= last; row++) if (!part.rows.has(row)) hidden.add(row);
  const rowHeights: Record<number, number> = {};
  for (const [row, height] of part.rowHeights) if (row <= last) rowHeights[row] = height;
  return { hiddenRows: [...hidden].sort((a, b) => a - b), rowHeights };
}

/** Up to five places, for a note: "B2、C8". */
function places(list: readonly { row: number; col: number }[]): string {
  const named = list.slice(0, 5).map((one) => address(one.row, one.col));
  return named.join("、") + (list.length > named.length ? " …" : "");
}

/** Reads one sheet of the book. @returns null where the package has no such part */
export async function readSheet(
  book: Package,
  entry: SheetEntry,
  target: string,
  parts: SharedParts
): Promise<{ grid: Grid; notes: FileNote[] } | null> {
  const { reader, sheet: part } = sheetReader(parts);
  if (!(await book.parse(target, reader))) return null;
  const notes: FileNote[] = [];
  const note = (code: FileNoteCode, data: FileNote["data"]): void => void notes.push({ code, sheet: entry.name, data });

  const { merges, dropped } = settleMerges(part.merges);
  if (dropped.length > 0)
    note("overlapping-merges", { count: dropped.length, cells: places(dropped.map((area) => ({ row: area.top, col: area.left }))) });
  const { kept, covered } = splitCovered(settleCells(part.cells), merges);
  const hiding = covered.filter((cell) => cell.text !== "");
  if (hiding.length > 0) note("covered-cells", { count: hiding.length, cells: places(hiding) });
  if (part.losses.lostStrings > 0) note("lost-strings", { count: part.losses.lostStrings });
  if (part.losses.cut > 0) note("text-cut", { count: part.losses.cut });
  const shapes = await shapesOf(book, target, part);
  if (shapes.length > 0) note("text-boxes", { count: shapes.length, cells: places(shapes) });

  const last = usedBounds(kept, merges, shapes);
  const grid: Grid = {
    sheet: entry.name,
    visible: entry.state === "visible",
    cells: markFormulas(kept, part.formulaAreas),
    merges,
    ...rowsOf(part, last.row),
    ...columnsOf(part.columns, last.col),
    ...(part.defaultRowHeight !== null && { defaultRowHeight: part.defaultRowHeight }),
    page: { ...part.page, areas: entry.printAreas },
    ...(shapes.length > 0 && { shapes }),
  };
  return { grid, notes };
}

async function shapesOf(book: Package, target: string, part: SheetPart): Promise<ShapePlace[]> {
  if (part.drawings.length === 0) return [];
  const relationships = await book.relationships(target);
  const shapes: ShapePlace[] = [];
  for (const id of new Set(part.drawings)) {
    const drawing = relationships.find((one) => one.id === id && one.kind === "drawing");
    if (drawing?.target) shapes.push(...(await readShapes(book, drawing.target)));
  }
  return shapes.sort((a, b) => a.row - b.row || a.col - b.col);
}
