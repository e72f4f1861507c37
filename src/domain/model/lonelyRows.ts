/** Table rows that carry no indicator of their own: last year's items that were not carried on. The JSON keeps them, for a form would lose them else. */
import type { ItemRow } from "./document";

export interface LonelyRow extends Omit<ItemRow, "indicators"> {
  /** Index of the indicator in front of which the row stands; the number of indicators where it stands behind the last one. */
  readonly before: number;
}

/** The rows without an indicator, in order. */
export function lonelyRows(items: readonly ItemRow[]): LonelyRow[] {
  let before = 0;
  return items.flatMap(({ indicators, ...row }) => {
    if (indicators.length === 0) return [{ ...row, before }];
    before = Math.max(before, ...indicators.map((index) => index + 1));
    return [];
  });
}

/** Item rows that `lonelyRows` gives back the same rows for; the rows between carry their indicators only. */
export function rowsAround(lonely: readonly LonelyRow[], indicators: number): ItemRow[] {
  const rows: ItemRow[] = [];
  let next = 0;
  const fill = (to: number): void => {
    if (to > next)
      rows.push({ mark: "", title: "", cell: null, columns: {}, indicators: Array.from({ length: to - next }, (_, i) => next + i) });
    next = Math.max(next, to);
  };
  for (const { before, ...row } of lonely) {
    fill(Math.min(before, indicators));
    rows.push({ ...row, indicators: [] });
  }
  if (rows.length > 0) fill(indicators);
  return rows;
}
