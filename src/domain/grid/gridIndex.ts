/** Merge-aware look-up in a sheet: which cell or merged area stands at a place, and what stands beside it. */
import { address } from "./address";
import type { Area, Cell, Grid } from "./grid";

/** A merged area, or a single cell, with what it holds. */
export interface Box {
  readonly area: Area;
  /** The anchor's cell; null where it is empty. */
  readonly cell: Cell | null;
  readonly text: string;
}

/** The cell reference of a box's anchor, "B8". */
export const boxAddress = (box: Box): string => address(box.area.top, box.area.left);

/** True where a text holds nothing but white space. */
export const isBlank = (text: string): boolean => text.trim() === "";

export const contains = (outer: Area, row: number, col: number): boolean =>
  row >= outer.top && row <= outer.bottom && col >= outer.left && col <= outer.right;

export const overlaps = (a: Area, b: Area): boolean => a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

const key = (row: number, col: number): number => row * 16384 + col;

/** Merges with more cells than this are looked up by comparing, not by an entry for each cell. */
const LARGE_MERGE = 4096;

/** Look-up over one sheet, built once. */
export class GridIndex {
  /** Every box that holds a text, top to bottom and left to right. */
  readonly boxes: readonly Box[];
  /** The rectangle from A1 that holds every text and merge. */
  readonly area: Area;
  private readonly cells = new Map<number, Cell>();
  private readonly merged = new Map<number, Area>();
  private readonly largeMerges: Area[] = [];
  private readonly filled = new Map<Cell, Box>();

  constructor(readonly grid: Grid) {
    for (const cell of grid.cells) this.cells.set(key(cell.row, cell.col), cell);
    let bottom = 0;
    let right = 0;
    for (const area of grid.merges) {
      if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > LARGE_MERGE) this.largeMerges.push(area);
      else
        for (let row = area.top; row <= area.bottom; row++)
          for (let col = area.left; col <= area.right; col++) this.merged.set(key(row, col), area);
    }
    const filled = grid.cells.filter((cell) => !isBlank(cell.text)).sort((a, b) => a.row - b.row || a.col - b.col);
    this.boxes = filled.map((cell) => this.at(cell.row, cell.col)).filter((box, i) => box.cell === filled[i]);
    for (const { area } of this.boxes) {
      bottom = Math.max(bottom, area.bottom);
      right = Math.max(right, area.right);
    }
    this.area = { top: 0, left: 0, bottom, right };
  }

  /** The box that covers a place (always the same object for a filled one); an empty box of one cell where nothing is merged or written there. */
  at(row: number, col: number): Box {
    const area = this.merged.get(key(row, col)) ??
      this.largeMerges.find((large) => contains(large, row, col)) ?? { top: row, left: col, bottom: row, right: col };
    const cell = this.cells.get(key(area.top, area.left)) ?? null;
    const known = cell ? this.filled.get(cell) : undefined;
    if (known) return known;
    const box: Box = { area, cell, text: cell?.text ?? "" };
    if (cell) this.filled.set(cell, box);
    return box;
  }

  /** The filled boxes whose anchor lies in an area, top to bottom and left to right. */
  within(area: Area): Box[] {
    const from = this.firstFrom(area.top);
    const found: Box[] = [];
    for (let i = from; i < this.boxes.length; i++) {
      const box = this.boxes[i]!;
      if (box.area.top > area.bottom) break;
      if (box.area.left >= area.left && box.area.left <= area.right) found.push(box);
    }
    return found;
  }

  /** The nearest filled box to the right of a box on its rows, up to a column; null where there is none. */
  rightOf(box: Box, lastCol: number): Box | null {
    for (let row = box.area.top; row <= Math.min(box.area.bottom, this.area.bottom); row++) {
      for (let col = box.area.right + 1; col <= Math.min(lastCol, this.area.right); col++) {
        const next = this.at(row, col);
        if (!isBlank(next.text)) return next;
        col = next.area.right;
      }
    }
    return null;
  }

  /** The nearest filled box to the left of a box on its first row, down to a column; null where there is none. */
  leftOf(box: Box, firstCol: number): Box | null {
    for (let col = box.area.left - 1; col >= firstCol; col--) {
      const next = this.at(box.area.top, col);
      if (!isBlank(next.text)) return next;
      col = next.area.left;
    }
    return null;
  }

  /** The nearest filled box under a box, in its columns, down to a row; null where there is none. */
  below(box: Box, lastRow: number): Box | null {
    for (let row = box.area.bottom + 1; row <= Math.min(lastRow, this.area.bottom); row++) {
      for (let col = box.area.left; col <= Math.min(box.area.right, this.area.right); col++) {
        const next = this.at(row, col);
        if (!isBlank(next.text)) return next;
        col = next.area.right;
      }
    }
    return null;
  }

  private firstFrom(row: number): number {
    let low = 0;
    let high = this.boxes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.boxes[middle]!.area.top < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
