/** Finding the heading row of a table and what its columns cover. */
import type { Area } from "../../grid/grid";
import type { Box, GridIndex } from "../../grid/gridIndex";
import { foldLabel, likeness, type LabelIndex } from "../../grid/labels";
import { isBlank } from "../../grid/gridIndex";
import type { ColumnPart, TablePart } from "../layout";
import type { FoundColumn } from "./placed";

export interface FoundHeader {
  /** First and last grid row of the headings. */
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly columns: readonly FoundColumn[];
  /** The heading cell of each column by key. */
  readonly boxes: ReadonlyMap<string, Box>;
}

/** Headings of one row may stand a little higher or lower than the others. */
const ROW_SLACK = 2;

/** All heading rows of a table in an area (repeated after a page break), top to bottom. */
export function findHeaders(labels: LabelIndex, table: TablePart, area: Area): FoundHeader[] {
  const rows = new Map<number, Map<string, Box[]>>();
  for (const column of table.columns) {
    for (const { box } of labels.find(column.labels, area)) {
      const row = rows.get(box.area.top) ?? new Map<string, Box[]>();
      row.set(column.key, [...(row.get(column.key) ?? []), box]);
      rows.set(box.area.top, row);
    }
  }
  const headers: FoundHeader[] = [];
  const taken = new Set<number>();
  const byWealth = [...rows].sort((a, b) => distinct(b[1]) - distinct(a[1]) || a[0] - b[0]);
  for (const [row, found] of byWealth) {
    if (taken.has(row)) continue;
    const header = headerAt(labels.index, table, row, found, rows, area);
    if (!header) continue;
    for (let near = header.top - ROW_SLACK; near <= header.bottom; near++) taken.add(near);
    headers.push(header);
  }
  return headers.sort((a, b) => a.top - b.top);
}

const distinct = (row: ReadonlyMap<string, readonly Box[]>): number => new Set([...row.values()].flat()).size;

function headerAt(
  index: GridIndex,
  table: TablePart,
  row: number,
  found: ReadonlyMap<string, readonly Box[]>,
  rows: ReadonlyMap<number, ReadonlyMap<string, readonly Box[]>>,
  area: Area
): FoundHeader | null {
  const boxes = new Map<string, Box>();
  const used = new Set<Box>();
  const take = (column: ColumnPart, candidates: readonly Box[]): void => {
    const free = candidates.filter((box) => !used.has(box));
    const box = column.pick === "last" ? free.at(-1) : free[0];
    if (!box || (column.pick === "first" && free.length < 2)) return;
    boxes.set(column.key, box);
    used.add(box);
  };
  // Columns that share a label with another are taken in the order of the sheet: first ones first.
  for (const column of table.columns) take(column, found.get(column.key) ?? []);
  for (const column of table.columns) {
    if (boxes.has(column.key)) continue;
    for (const near of [row + 1, row - 1, row + 2, row - 2])
      take(column, boxes.has(column.key) ? [] : (rows.get(near)?.get(column.key) ?? []));
  }
  if (boxes.size < Math.min(2, table.columns.length)) return null;
  const inRow = index.within({ top: row, bottom: row, left: area.left, right: area.right });
  guessMissing(table, boxes, used, inRow);
  if (table.columns.some(({ key, required }) => required === true && !boxes.has(key))) return null;
  const known = [...boxes.values()];
  const left = Math.min(...known.map((box) => box.area.left));
  const right = Math.max(...known.map((box) => box.area.right));
  const others = inRow.filter((box) => !used.has(box) && box.area.left <= right);
  return {
    top: Math.min(...known.map((box) => box.area.top)),
    bottom: Math.max(...known.map((box) => box.area.bottom)),
    left,
    right,
    columns: ranges([...[...boxes].map(([key, box]) => ({ key, box })), ...others.map((box) => ({ key: null, box }))], right),
    boxes,
  };
}

/** A heading in other words: taken where it is much like the missing one and stands in a row that is a heading row beyond doubt. */
function guessMissing(table: TablePart, boxes: Map<string, Box>, used: Set<Box>, inRow: readonly Box[]): void {
  if (boxes.size < 2) return;
  for (const column of table.columns) {
    if (boxes.has(column.key) || column.pick === "first") continue;
    const scored = inRow
      .filter((box) => !used.has(box) && !isBlank(box.text) && box.text.length <= 120)
      .map((box) => ({ box, score: Math.max(...column.labels.map((label) => alike(label, box.text))) }))
      .filter(({ score }) => score >= 0.5)
      .sort((a, b) => b.score - a.score);
    const [best, next] = scored;
    if (!best || (next && next.score === best.score)) continue;
    boxes.set(column.key, best.box);
    used.add(best.box);
  }
}

function alike(label: string, text: string): number {
  const [a, b] = [foldLabel(label), foldLabel(text)];
  const main = (t: string): string => t.replace(/\(.*$/, "") || t;
  return Math.max(likeness(a, b), likeness(main(a), main(b)));
}

function ranges(headings: readonly { key: string | null; box: Box }[], lastRight: number): FoundColumn[] {
  const sorted = [...headings].sort((a, b) => a.box.area.left - b.box.area.left);
  return sorted.map(({ key, box }, i) => ({
    key,
    left: box.area.left,
    right: Math.max(box.area.left, sorted[i + 1] ? sorted[i + 1]!.box.area.left - 1 : lastRight),
  }));
}
