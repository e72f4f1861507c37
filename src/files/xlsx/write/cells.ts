import type { Cell } from "hucre/xlsx";
import type { Area, CellValue } from "../../../domain/grid/grid";
import { address } from "../../../domain/grid/address";
import type { PlanCell, PlanStyle, SheetPlan } from "../../../domain/model";
import { limits } from "../../limits";
import { quoted, safeText } from "./guards";
import { fontOf, styleOf } from "./style";

type RichTextRun = NonNullable<Cell["richText"]>[number];
type Cells = Map<string, Partial<Cell>>;

/** Texts that the library would write as error values; a plan's texts stay texts. */
const looksLikeError = /^#[A-Z0-9/_?!]+$/;
/** Cells of one merged area that get its border and fill; more would only be seen on a sheet that nobody prints. */
const MAX_COVERED = 100_000;

/** A place inside a surrogate pair moves behind it: a run must not end in half a character. */
function wholeChar(text: string, at: number): number {
  return /^[\uDC00-\uDFFF]$/.test(text.charAt(at)) && /^[\uD800-\uDBFF]$/.test(text.charAt(at - 1)) ? at + 1 : at;
}

/** The text's runs, struck and not; null where nothing is struck and plain text will do. */
function runsOf(cell: PlanCell, text: string, style: PlanStyle): RichTextRun[] | null {
  const font = fontOf(style, cell.link !== undefined);
  const runs: RichTextRun[] = [];
  let at = 0;
  for (const [from, to] of [...(cell.struck ?? [])].sort((a, b) => a[0] - b[0])) {
    const start = wholeChar(text, Math.max(from, at));
    const end = wholeChar(text, Math.min(to, text.length));
    if (start >= end) continue;
    if (start > at) runs.push({ text: safeText(text.slice(at, start)), font });
    runs.push({ text: safeText(text.slice(start, end)), font: { ...font, strikethrough: true } });
    at = end;
  }
  if (runs.length === 0) return looksLikeError.test(text) ? [{ text: safeText(text), font }] : null;
  if (at < text.length) runs.push({ text: safeText(text.slice(at)), font });
  return runs;
}

/** A number or truth value as it is, a text without what Excel cannot hold; nothing for what is no value. */
function valueOf(value: CellValue): CellValue {
  if (typeof value === "string") return value === "" ? null : safeText(value);
  return typeof value === "number" && !Number.isFinite(value) ? null : value;
}

/** Of a cell without a style of its own. */
const unstyled: PlanStyle = {};

function cellOf(cell: PlanCell, names: ReadonlyMap<string, string>): Partial<Cell> {
  const style = cell.style ?? unstyled;
  const isText = typeof cell.value === "string" && cell.value !== "";
  const runs = isText ? runsOf(cell, (cell.value as string).slice(0, limits.cellChars), style) : null;
  const link = cell.link && { target: "", location: `${quoted(names.get(cell.link.sheet) ?? cell.link.sheet)}!${cell.link.cell}` };
  return {
    value: valueOf(cell.value),
    style: styleOf(style, cell.link !== undefined),
    ...(runs && { richText: runs }),
    ...(link && { hyperlink: link }),
  };
}

/** Every cell of a merged area carries its border and fill: Excel draws the edge from the cells that lie on it. */
function coverMerge(cells: Cells, area: Area, style: PlanStyle | undefined): void {
  const shown = style && styleOf(style, false);
  if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > MAX_COVERED) return;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let col = area.left; col <= area.right; col++) {
      if (row === area.top && col === area.left) continue;
      const key = `${row},${col}`;
      const own = cells.get(key)?.style ?? shown;
      if (own) cells.set(key, { value: null, style: own });
    }
  }
}

/**
 * The cells of a sheet by "row,col", with the cells below merged areas and those that carry a row's height or hidden flag.
 *
 * @param merges areas that do not overlap
 * @param names the name that each sheet of the plan got
 */
export function cellsOf(sheet: SheetPlan, merges: readonly Area[], names: ReadonlyMap<string, string>, rows: Iterable<number>): Cells {
  const cells: Cells = new Map();
  const anchors = new Map<string, PlanStyle | undefined>(merges.map(({ top, left }) => [`${top},${left}`, undefined]));
  for (const cell of sheet.cells) {
    if (cell.row < 0 || cell.row >= limits.rows || cell.col < 0 || cell.col >= limits.cols) continue;
    const key = `${cell.row},${cell.col}`;
    cells.set(key, cellOf(cell, names));
    if (anchors.has(key)) anchors.set(key, cell.style);
  }
  for (const area of merges) coverMerge(cells, area, anchors.get(`${area.top},${area.left}`));
  // The library writes no row behind the last cell: a row with a height of its own gets an empty cell.
  for (const row of rows) if (!cells.has(`${row},0`)) cells.set(`${row},0`, { value: null });
  return cells;
}

/** "B2:D5", or "B2" for a single cell. */
export function rangeOf(area: Area): string {
  const first = address(area.top, area.left);
  const last = address(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}
