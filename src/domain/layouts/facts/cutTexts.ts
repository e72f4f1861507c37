import { type Box, boxAddress, type GridIndex } from "../../grid/gridIndex";
import type { CellLook } from "../../grid/grid";
import type { CutText } from "../../model";
import { DEFAULT_WIDTH, linePitch, textLines, textWidth } from "../../model/textHeight";

/** A cut text before it is known what it belongs to. */
export type CutCell = Omit<CutText, "key" | "indicator">;

/** Lines may be set that much closer with another font than the book names, and a text must be cut even so. */
const TIGHT = 0.85;
/** Part of a line that may be missing before it counts. */
const LINE_SLACK = 0.25;
/** How much wider a box may be in print than its columns say, before a text counts as cut. */
const WIDTH_SLACK = 1.1;
/** Above the first and below the last line together, in points. */
const PADDING = 1;
/** Cells over more rows than this are no texts of a form. */
const ROWS_AT_MOST = 200;
/** Excel's height of a row where the book gives none, in points. */
const USUAL_HEIGHT = 15;

/**
 * Texts that do not show whole: wrapped ones with more lines than their rows have room for, and single lines that end at the cell's border.
 * An estimate on the careful side, since widths depend on the printer's font; cells whose look is not known are left out.
 * @param read the cells that count
 */
export function cutTexts(index: GridIndex, read: ReadonlyMap<string, unknown>): CutCell[] {
  const { grid } = index;
  if (grid.rowHeights === undefined || grid.colWidths === undefined) return [];
  const hiddenRows = new Set(grid.hiddenRows);
  const hiddenCols = new Set(grid.hiddenCols);
  const fitted = fittedHeights(index);
  return index.boxes.flatMap((box) => {
    const look = box.cell?.look;
    if (!look || typeof box.cell?.value !== "string" || hiddenRows.has(box.area.top) || hiddenCols.has(box.area.left)) return [];
    if (!read.has(boxAddress(box)) || box.area.bottom - box.area.top >= ROWS_AT_MOST) return [];
    const cut = look.wrap ? cutBelow(index, box, look, fitted) : cutAside(index, box, look);
    return cut ? [cut] : [];
  });
}

/** Heights that Excel gives rows without one of their own when the book is opened: by their cells that are not merged. */
function fittedHeights(index: GridIndex): Map<number, number> {
  const heights = new Map<number, number>();
  for (const box of index.boxes) {
    const { area, cell, text } = box;
    if (index.grid.rowHeights?.[area.top] !== undefined || area.top !== area.bottom || area.left !== area.right || !cell?.look) continue;
    const { size, font, wrap } = cell.look;
    const lines = wrap ? textLines(text, { width: widthOf(index, box), size }) : 1;
    heights.set(area.top, Math.max(heights.get(area.top) ?? 0, lines * size * linePitch(font) + PADDING));
  }
  return heights;
}

function cutBelow(index: GridIndex, box: Box, look: CellLook, fitted: ReadonlyMap<number, number>): CutCell | null {
  const { top, bottom } = box.area;
  let height = 0;
  let last = 0;
  for (let row = top; row <= bottom; row++) {
    last = index.grid.rowHeights?.[row] ?? Math.max(fitted.get(row) ?? 0, index.grid.defaultRowHeight ?? USUAL_HEIGHT);
    height += last;
  }
  const pitch = look.size * linePitch(look.font);
  const width = widthOf(index, box);
  const shown = Math.max(1, Math.floor(height / (pitch * TIGHT) + LINE_SLACK));
  const hidden = textLines(box.text.trimEnd(), { width: width * WIDTH_SLACK, size: look.size }) - shown;
  if (hidden < 1) return null;
  const needed = textLines(box.text.trimEnd(), { width, size: look.size }) * pitch + PADDING;
  return {
    cell: boxAddress(box),
    text: beginning(box),
    side: "height",
    rows: [top, bottom],
    height,
    last,
    needed: Math.ceil(needed * 4) / 4,
    hidden,
  };
}

/** One line ends at the border of a merged cell, or where the cell beside it is filled. */
function cutAside(index: GridIndex, box: Box, look: CellLook): CutCell | null {
  const { area } = box;
  const ends = area.right > area.left || index.at(area.top, area.right + 1).text.trim() !== "";
  if (!ends || textWidth(box.text.replace(/\n/g, ""), look.size) <= widthOf(index, box) * WIDTH_SLACK) return null;
  return {
    cell: boxAddress(box),
    text: beginning(box),
    side: "width",
    rows: [area.top, area.bottom],
    height: 0,
    last: 0,
    needed: 0,
    hidden: 0,
  };
}

/** Enough of the text to know it by. */
const beginning = ({ text }: Box): string => text.trim().slice(0, 60);

/** In characters, summed over a merge. */
function widthOf({ grid }: GridIndex, { area }: Box): number {
  let width = 0;
  for (let col = area.left; col <= area.right; col++) width += grid.colWidths?.[col] ?? DEFAULT_WIDTH;
  return width;
}
