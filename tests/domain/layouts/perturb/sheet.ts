/** What people do to the rows, columns and merges of a sheet, as functions on grids. */
import type { Area, Cell, Grid } from "../../../../src/domain/grid/grid";
import { GridIndex } from "../../../../src/domain/grid/gridIndex";

export const lastRow = (grid: Grid): number => Math.max(0, ...grid.cells.map(({ row }) => row), ...grid.merges.map(({ bottom }) => bottom));
export const lastCol = (grid: Grid): number => Math.max(0, ...grid.cells.map(({ col }) => col), ...grid.merges.map(({ right }) => right));

/** Every row and column under another number; merges keep their corners. */
export const moved = (grid: Grid, rows: (row: number) => number, cols: (col: number) => number): Grid => ({
  ...grid,
  cells: grid.cells.map((cell) => ({ ...cell, row: rows(cell.row), col: cols(cell.col) })),
  merges: grid.merges.map(({ top, left, bottom, right }) => ({
    top: rows(top),
    left: cols(left),
    bottom: rows(bottom),
    right: cols(right),
  })),
});

const same = (n: number): number => n;
export const insertRow = (grid: Grid, at: number): Grid => moved(grid, (row) => (row >= at ? row + 1 : row), same);
export const insertCol = (grid: Grid, at: number): Grid => moved(grid, same, (col) => (col >= at ? col + 1 : col));

/** Without some rows: what stands in them goes, merges over them shrink. */
export function deleteRows(grid: Grid, gone: readonly number[]): Grid {
  const left = { ...grid, cells: grid.cells.filter(({ row }) => !gone.includes(row)), merges: shrunk(grid.merges, gone, "top", "bottom") };
  const before = (row: number): number => gone.filter((one) => one < row).length;
  return moved(left, (row) => row - before(row), same);
}

/** Without some columns. */
export function deleteCols(grid: Grid, gone: readonly number[]): Grid {
  const left = { ...grid, cells: grid.cells.filter(({ col }) => !gone.includes(col)), merges: shrunk(grid.merges, gone, "left", "right") };
  const before = (col: number): number => gone.filter((one) => one < col).length;
  return moved(left, same, (col) => col - before(col));
}

/** Some cells of some rows deleted, and what stands right of them moved up to the left. */
export function deleteCells(grid: Grid, rows: ReadonlySet<number>, gone: readonly number[]): Grid {
  const inRows = (only: boolean): Grid => ({
    ...grid,
    cells: grid.cells.filter(({ row }) => rows.has(row) === only),
    merges: grid.merges.filter(({ top }) => rows.has(top) === only),
  });
  const [rest, shorter] = [inRows(false), deleteCols(inRows(true), gone)];
  return { ...grid, cells: [...rest.cells, ...shorter.cells], merges: [...rest.merges, ...shorter.merges] };
}

function shrunk(merges: readonly Area[], gone: readonly number[], first: "top" | "left", last: "bottom" | "right"): Area[] {
  return merges.flatMap((area) => {
    const kept = Array.from({ length: area[last] - area[first] + 1 }, (_, i) => area[first] + i).filter((n) => !gone.includes(n));
    return kept.length === 0 ? [] : [{ ...area, [first]: kept[0]!, [last]: kept.at(-1)! }];
  });
}

/** Columns in which no cell begins: they only make merges wider. */
export const idleCols = (grid: Grid): number[] => {
  const used = new Set([...grid.cells.map(({ col }) => col), ...grid.merges.map(({ left }) => left)]);
  return Array.from({ length: lastCol(grid) + 1 }, (_, col) => col).filter((col) => !used.has(col));
};

/** Rows where nothing is merged across the upper edge: an inserted row there divides nothing. */
export const seams = (grid: Grid): number[] =>
  Array.from({ length: lastRow(grid) + 1 }, (_, row) => row).filter(
    (row) => !grid.merges.some(({ top, bottom }) => top < row && bottom >= row)
  );

/** A new row under another one, over which all cells of that one are merged. */
export function tallerRow(grid: Grid, row: number): Grid {
  const wider = insertRow(grid, row + 1);
  const own = grid.cells.filter((cell) => cell.row === row).map(({ col }) => col);
  const boxes = new GridIndex(grid);
  const grown = own.map((col) => boxes.at(row, col).area).filter(({ bottom }) => bottom === row);
  return {
    ...wider,
    merges: [
      ...wider.merges.filter((area) => !grown.some(({ top, left }) => top === area.top && left === area.left)),
      ...grown.map((area) => ({ ...area, bottom: row + 1 })),
    ],
  };
}

/** A new column right of another one, over which all cells that end in that one are merged. */
export function widerColumn(grid: Grid, col: number): Grid {
  const wider = insertCol(grid, col + 1);
  const boxes = new GridIndex(grid);
  const rows = Array.from({ length: lastRow(grid) + 1 }, (_, row) => row);
  const grown = new Set(
    rows
      .map((row) => boxes.at(row, col))
      .filter((box) => box.area.right === col && box.cell !== null)
      .map((box) => box.area)
  );
  return {
    ...wider,
    merges: [
      ...wider.merges.filter((area) => ![...grown].some(({ top, left }) => top === area.top && left === area.left)),
      ...[...grown].map((area) => ({ ...area, right: col + 1 })),
    ],
  };
}

/** Cells that end at the right edge merged over free columns beside them. */
export function widerEdge(grid: Grid, more: number): Grid {
  const edge = lastCol(grid);
  let wider = grid;
  for (let i = 0; i < more; i++) wider = widerColumn(wider, edge + i);
  return wider;
}

/** No merges at all: the text stands in the first cell. */
export const unmerged = (grid: Grid): Grid => ({ ...grid, merges: [] });

export const addCell = (grid: Grid, row: number, col: number, text: string): Grid => ({
  ...grid,
  cells: [...grid.cells, { row, col, value: text, text }],
});

export const replaceCell = (grid: Grid, at: { row: number; col: number }, change: (cell: Cell) => Cell): Grid => ({
  ...grid,
  cells: grid.cells.map((cell) => (cell.row === at.row && cell.col === at.col ? change(cell) : cell)),
});

export const withText = (cell: Cell, text: string): Cell => ({ ...cell, text, value: text });

/** Two sheets put under each other, with a gap. */
export function stacked(a: Grid, b: Grid, gap = 3): Grid {
  const shift = lastRow(a) + 1 + gap;
  const lower = moved(b, (row) => row + shift, same);
  return { ...a, cells: [...a.cells, ...lower.cells], merges: [...a.merges, ...lower.merges] };
}

/** Two sheets put beside each other. */
export function beside(a: Grid, b: Grid, gap = 3): Grid {
  const width = lastCol(a) + 1 + gap;
  const right = moved(b, same, (col) => col + width);
  return { ...a, cells: [...a.cells, ...right.cells], merges: [...a.merges, ...right.merges] };
}
