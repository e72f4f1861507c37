import { parseAddress } from "../../domain/grid/address";
import type { Area, Cell } from "../../domain/grid/grid";
import { limits } from "../limits";

/** "B2:D5" or "B2" → area inside the sheet; null where it is none. */
export function parseArea(reference: string): Area | null {
  const [first = "", last = first] = reference.split(":");
  const from = parseAddress(first);
  const to = parseAddress(last);
  if (!from || !to) return null;
  const area = {
    top: Math.min(from.row, to.row),
    left: Math.min(from.col, to.col),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.col, to.col),
  };
  return area.bottom < limits.rows && area.right < limits.cols ? area : null;
}

/**
 * Areas that stand in one row at a time, sorted by column: a sweep from top to bottom. Each step costs the logarithm of the areas
 * that are open at that row, so that neither tall merges nor many make it slow.
 */
class Sweep {
  private open: Area[] = [];
  private nextEnd = Infinity;

  /** Moves down: areas that ended above `row` are closed. */
  moveTo(row: number): void {
    if (row <= this.nextEnd) return;
    this.open = this.open.filter((area) => area.bottom >= row);
    this.nextEnd = this.open.reduce((least, area) => Math.min(least, area.bottom), Infinity);
  }

  /** Index of the first open area that ends at or right of `col`. */
  private find(col: number): number {
    let low = 0;
    let high = this.open.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.open[middle] as Area).right < col) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The open area over a column. */
  at(col: number): Area | undefined {
    const area = this.open[this.find(col)];
    return area && area.left <= col ? area : undefined;
  }

  /** Opens an area unless it overlaps an open one. */
  add(area: Area): boolean {
    const index = this.find(area.left);
    const next = this.open[index];
    if (next && next.left <= area.right) return false;
    this.open.splice(index, 0, area);
    this.nextEnd = Math.min(this.nextEnd, area.bottom);
    return true;
  }
}

function byPosition(a: Area, b: Area): number {
  return a.top - b.top || a.left - b.left;
}

/** Merged areas from top to bottom; of two that overlap the upper (then the left) one is kept. `dropped` are the others. */
export function settleMerges(areas: readonly Area[]): { merges: Area[]; dropped: Area[] } {
  const sweep = new Sweep();
  const merges: Area[] = [];
  const dropped: Area[] = [];
  for (const area of [...areas].sort(byPosition)) {
    sweep.moveTo(area.top);
    (sweep.add(area) ? merges : dropped).push(area);
  }
  return { merges, dropped };
}

/** Only the top-left cell of a merged area holds a value; what lies below it cannot be seen in Excel. Both lists are in row order. */
export function splitCovered(cells: readonly Cell[], merges: readonly Area[]): { kept: Cell[]; covered: Cell[] } {
  const sweep = new Sweep();
  const kept: Cell[] = [];
  const covered: Cell[] = [];
  let next = 0;
  for (const cell of cells) {
    for (let area = merges[next]; area && area.top <= cell.row; area = merges[++next]) {
      sweep.moveTo(area.top);
      sweep.add(area);
    }
    sweep.moveTo(cell.row);
    const area = sweep.at(cell.col);
    (area && (area.top !== cell.row || area.left !== cell.col) ? covered : kept).push(cell);
  }
  return { kept, covered };
}
