/**
 * Heights of rows with wrapped texts. Excel fits a row to its texts only where no cell of the text is merged, and forms are made of
 * merged cells: so the heights are computed before a book is written.
 */
import type { Area } from "../grid/grid";
import type { PlanCell, PlanStyle, SheetPlan } from "./plan";

/** Greatest height of a row, in points (Excel's limit is 409.5). */
export const MAX_ROW_HEIGHT = 409;

/** Point size of a cell without one. */
const DEFAULT_SIZE = 11;
/** Point size that column widths are measured in. */
const WIDTH_SIZE = 11;
/** Width of a column without one, in characters. */
export const DEFAULT_WIDTH = 8.43;
/** Line pitch to font size: 游ゴシック is set wide (11 pt → 18.75 pt), ＭＳ 明朝 close (11 pt → 13.5 pt). */
const LINE_PITCH = { gothic: 1.7, mincho: 1.25 } as const;
/** Space above the first and below the last line together, in points. */
const PADDING = 1;
/** Width of a character of column width in points: half an em of 11 points, as ＭＳ 明朝 and 游ゴシック set half-width letters. */
export const POINTS_A_CHARACTER = 5.5;
/** Characters that the cell's own margin takes from its width. */
const MARGIN = 1;

/** Full-width characters take two units, half-width ones (ASCII, half-width kana) one. */
export function textUnits(text: string): number {
  let units = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    units += code < 0x250 || (code >= 0xff61 && code <= 0xffdc) ? 1 : 2;
  }
  return units;
}

export interface TextBox {
  /** Width in characters (half-width, 11 pt), summed over a merge. */
  readonly width: number;
  /** Font size in points. */
  readonly size?: number;
  readonly font?: PlanStyle["font"];
  /** False: one line, whatever the text. */
  readonly wrap?: boolean;
}

/** Line pitch to font size of a font by its name in the book. */
export function linePitch(fontName: string): number {
  return /游|Yu |メイリオ|Meiryo/i.test(fontName) ? LINE_PITCH.gothic : LINE_PITCH.mincho;
}

/** Lines of a text in a box of that width; each "\n" begins a new one, and lines longer than the box are broken. */
export function textLines(text: string, { width, size = DEFAULT_SIZE }: Pick<TextBox, "width" | "size">): number {
  const perLine = Math.max(2, Math.floor(((width - MARGIN) * WIDTH_SIZE) / size));
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(textUnits(line) / perLine)), 0);
}

/** Width in characters of 11 points that a text takes on one line, with the cell's own margin. */
export function textWidth(text: string, size: number): number {
  return (textUnits(text) * size) / WIDTH_SIZE + MARGIN;
}

/** Height in points that a text needs; each "\n" begins a new line, and lines longer than the box are broken. Not limited. */
export function textHeight(text: string, { width, size = DEFAULT_SIZE, font = "gothic", wrap = true }: TextBox): number {
  const lines = wrap ? textLines(text, { width, size }) : 1;
  return lines * size * LINE_PITCH[font] + PADDING;
}

function areaOf(cell: PlanCell, merges: ReadonlyMap<string, Area>): Area {
  return merges.get(`${cell.row},${cell.col}`) ?? { top: cell.row, left: cell.col, bottom: cell.row, right: cell.col };
}

function cellHeight(cell: PlanCell, area: Area, colWidths: readonly number[]): number {
  let width = 0;
  for (let col = area.left; col <= area.right; col++) width += colWidths[col] ?? DEFAULT_WIDTH;
  const { size, font, wrap = false } = cell.style ?? {};
  return textHeight(String(cell.value), { width, wrap, ...(size !== undefined && { size }), ...(font && { font }) });
}

/** Rows `from` to `to` share what they lack evenly; rows with a height of the plan keep it. */
function stretch(heights: Map<number, number>, fixed: SheetPlan["rowHeights"], area: Area, needed: number): void {
  const rows: number[] = [];
  let have = 0;
  for (let row = area.top; row <= area.bottom; row++) {
    have += fixed[row] ?? heights.get(row) ?? DEFAULT_SIZE * LINE_PITCH.gothic;
    if (fixed[row] === undefined) rows.push(row);
  }
  if (needed <= have) return;
  for (const row of rows) heights.set(row, (heights.get(row) ?? DEFAULT_SIZE * LINE_PITCH.gothic) + (needed - have) / rows.length);
}

/**
 * Heights in points of all rows of a sheet that have a text: those of the plan, and for the others what their texts need
 * (merged cells by the summed widths and heights of their area), at most {@link MAX_ROW_HEIGHT}.
 */
export function computeRowHeights(sheet: SheetPlan): Record<number, number> {
  const merges = new Map(sheet.merges.map((area) => [`${area.top},${area.left}`, area]));
  const heights = new Map<number, number>();
  const tall: { area: Area; needed: number }[] = [];
  for (const cell of sheet.cells) {
    if (cell.value === null || cell.value === "") continue;
    const area = areaOf(cell, merges);
    const needed = cellHeight(cell, area, sheet.colWidths);
    if (area.bottom > area.top) tall.push({ area, needed });
    else heights.set(cell.row, Math.max(heights.get(cell.row) ?? 0, needed));
  }
  tall.sort((a, b) => a.area.bottom - a.area.top - (b.area.bottom - b.area.top));
  for (const { area, needed } of tall) stretch(heights, sheet.rowHeights, area, needed);
  const all: Record<number, number> = { ...sheet.rowHeights };
  for (const [row, height] of heights) all[row] ??= Math.min(MAX_ROW_HEIGHT, Math.ceil(height * 4) / 4);
  return all;
}
