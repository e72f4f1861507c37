/** What people do to forms, as functions on grids. */
import type { Area, Cell, Grid } from "../../../src/domain/grid/grid";

type Change = (grid: Grid, at: number) => Grid;

const bottom = (grid: Grid): number => Math.max(0, ...grid.cells.map(({ row }) => row));
const moved = (grid: Grid, rows: (row: number) => number, cols: (col: number) => number): Grid => ({
  ...grid,
  cells: grid.cells.map((cell) => ({ ...cell, row: rows(cell.row), col: cols(cell.col) })),
  merges: grid.merges.map(({ top, left, bottom: last, right }) => ({ top: rows(top), left: cols(left), bottom: rows(last), right: cols(right) })),
});
const texts = (grid: Grid, change: (text: string, cell: Cell) => string): Grid => ({
  ...grid,
  cells: grid.cells.map((cell) => (typeof cell.value === "string" ? { ...cell, text: change(cell.text, cell), value: change(cell.text, cell) } : cell)),
});
const insertRow: Change = (grid, at) => moved(grid, (row) => (row >= at ? row + 1 : row), (col) => col);
const insertCol = (grid: Grid, at: number): Grid => moved(grid, (row) => row, (col) => (col >= at ? col + 1 : col));

/** Rows where nothing is merged across the upper edge: an inserted row there divides nothing. */
export const seams = (grid: Grid): number[] =>
  Array.from({ length: bottom(grid) + 1 }, (_, row) => row).filter((row) => !grid.merges.some(({ top, bottom: last }) => top < row && last >= row));

const isLabel = (text: string): boolean => text.length <= 80;
const half: Readonly<Record<string, string>> = { プ: "ﾌﾟ", ロ: "ﾛ", セ: "ｾ", ス: "ｽ", ア: "ｱ", ウ: "ｳ", ト: "ﾄ", カ: "ｶ", ム: "ﾑ", シ: "ｼ", ー: "ｰ" };
const onLabels = (labels: ReadonlySet<string>, change: (text: string) => string) => (grid: Grid): Grid => texts(grid, (text) => (labels.has(text) && isLabel(text) ? change(text) : text));

/** Changes that alter no content, by name. `labels` are the printed labels of the written form. */
export const perturbations = (labels: ReadonlySet<string>): Record<string, Change> => ({
  "blank leading column": (grid) => insertCol(grid, 0),
  "three blank leading rows": (grid) => insertRow(insertRow(insertRow(grid, 0), 0), 0),
  "a blank row between rows": (grid, at) => insertRow(grid, at),
  "a column inserted in the middle": (grid, at) => insertCol(grid, 1 + (at % 4)),
  "an extra header line": (grid) => ({ ...insertRow(grid, 0), cells: [...insertRow(grid, 0).cells, { row: 0, col: 0, value: "※提出時はこの行を消さないでください", text: "※提出時はこの行を消さないでください" }] }),
  "merges split": (grid) => ({ ...grid, merges: grid.merges.filter(({ top, bottom: last }) => last > top) }),
  "hidden rows": (grid, at) => ({ ...grid, hiddenRows: [at] }),
  "hidden columns": (grid, at) => ({ ...grid, hiddenCols: [at % 6] }),
  "full-width spaces in labels": (grid) => onLabels(labels, (text) => [...text].join("　"))(grid),
  "line breaks in labels": (grid) => onLabels(labels, (text) => `${text.slice(0, 2)}\n${text.slice(2)}`)(grid),
  "half-width kana in labels": (grid) => onLabels(labels, (text) => [...text].map((ch) => half[ch] ?? ch).join(""))(grid),
  "other brackets in labels": (grid) => onLabels(labels, (text) => text.replace(/（/g, "(").replace(/）/g, ")"))(grid),
  "bullets before labels": (grid) => onLabels(labels, (text) => (/^[○■◆【《]/.test(text) ? text : `■${text}`))(grid),
  "a remark beside the form": (grid) => ({ ...grid, cells: [...grid.cells, { row: 0, col: 40, value: "要確認", text: "要確認" }] }),
  "a remark far below": (grid) => ({ ...grid, cells: [...grid.cells, { row: bottom(grid) + 12, col: 30, value: "印刷はＡ３", text: "印刷はＡ３" }] }),
});

/** Two sheets put under each other, with a gap. */
export function stacked(a: Grid, b: Grid, gap = 3): Grid {
  const shift = bottom(a) + 1 + gap;
  const lower = moved(b, (row) => row + shift, (col) => col);
  return { ...a, cells: [...a.cells, ...lower.cells], merges: [...a.merges, ...lower.merges] };
}

/** Two sheets put beside each other. */
export function beside(a: Grid, b: Grid, gap = 3): Grid {
  const width = Math.max(...a.cells.map(({ col }) => col), ...a.merges.map((area: Area) => area.right)) + 1 + gap;
  const right = moved(b, (row) => row, (col) => col + width);
  return { ...a, cells: [...a.cells, ...right.cells], merges: [...a.merges, ...right.merges] };
}
