/** Cells of a table by column and row. */
import type { Box } from "../../grid/gridIndex";
import { INITIATIVE } from "./divide";

/** A column of a table on the sheet. */
export interface FoundColumn {
  /** Null for a column that the layout does not know. */
  readonly key: string | null;
  readonly left: number;
  readonly right: number;
}

/** A filled cell of a table with its column; null for one in no column. */
export interface Placed {
  readonly box: Box;
  readonly column: FoundColumn | null;
}

/** Cells by the row of their anchor, so that a long table is read in one pass. */
export class Rows {
  private readonly byRow = new Map<number, Placed[]>();
  private readonly tall: Placed[] = [];

  constructor(placed: readonly Placed[]) {
    for (const one of placed) {
      const list = this.byRow.get(one.box.area.top);
      if (list) list.push(one);
      else this.byRow.set(one.box.area.top, [one]);
      if (one.box.area.bottom > one.box.area.top) this.tall.push(one);
    }
  }

  /** Cells that begin in a row. */
  at(row: number): readonly Placed[] {
    return this.byRow.get(row) ?? [];
  }

  /** Cells that begin in one of the rows, top to bottom. */
  from(first: number, last: number): Placed[] {
    const found: Placed[] = [];
    for (let row = first; row <= last; row++) found.push(...this.at(row));
    return found;
  }

  /** Cells that share a row with a box. */
  beside(box: Box): Placed[] {
    const above = this.tall.filter(({ box: { area } }) => area.top < box.area.top && area.bottom >= box.area.top);
    return [...above, ...this.from(box.area.top, box.area.bottom)];
  }
}

/** A cell left of the first column belongs to the initiative; one in no column at all to none. */
export function columnOf(box: Box, columns: readonly FoundColumn[]): FoundColumn | null {
  const found = columns.find(({ left, right }) => box.area.left >= left && box.area.left <= right);
  if (found) return found;
  const next = columns.find(({ left }) => left > box.area.left);
  return next?.key === INITIATIVE ? next : null;
}

/** Notes and section lines run over several columns; they are no items. */
export const spansColumns = (box: Box, columns: readonly FoundColumn[]): boolean =>
  columns.filter(({ left }) => left > box.area.left && left <= box.area.right).some((column) => column !== columnOf(box, columns));
