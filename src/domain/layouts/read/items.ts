/** The rows of a table → its items: where each begins, by its mark's own column, by the mark in the text, or by the text itself. */
import type { Area } from "../../grid/grid";
import { address } from "../../grid/address";
import { boxAddress, isBlank, type Box, type GridIndex } from "../../grid/gridIndex";
import type { Field } from "../../model";
import { bandsOf, type ColumnCell } from "./bands";
import { divide, INITIATIVE } from "./divide";
import { markCells } from "./itemMarks";
import { startRows } from "./itemStarts";
import { marksOf } from "./pieces";
import { columnOf, Rows, spansColumns, type FoundColumn, type Placed } from "./placed";
import { Source } from "./source";
import { splitItems } from "./splitItems";
import { splitLines, stackIn } from "./stackedMarks";

export interface RawSlot {
  readonly marks: readonly string[];
  /** Headings from the item's title inwards; trailing blanks left out. */
  readonly labels: readonly string[];
  /** Null where the sheet lacks the column. A column without a text of this sub-item has an empty text. */
  readonly fields: ReadonlyMap<string, Field>;
}

export interface RawItem {
  /** As the sheet shows it; "" where it shows none. */
  readonly mark: string;
  readonly title: string;
  readonly cell: string;
  readonly columns: ReadonlyMap<string, Field>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly slots: readonly RawSlot[];
}

/**
 * @param rows the area of the item rows, all columns and what stands left of them.
 * @param columns in order from left to right.
 * @param skip cells that are no part of the table: headings repeated after a page break.
 */
export function readItems(index: GridIndex, rows: Area, columns: readonly FoundColumn[], skip: (box: Box) => boolean): RawItem[] {
  const placed = index
    .within(rows)
    .filter((box) => !skip(box))
    .map((box) => ({ box, column: columnOf(box, columns) }))
    .filter(
      ({ box }) =>
        columns.filter(({ key, left, right }) => key !== null && box.area.left <= right && box.area.right >= left).length <= 1 ||
        !spansColumns(box, columns)
    );
  const initiative = columns.find(({ key }) => key === INITIATIVE);
  const marks = markCells(placed, initiative ?? null);
  const isMark = new Set(marks.keys());
  const body = placed.filter(({ box }) => !isMark.has(box));
  const itemMarks = [...marks].filter(([, kind]) => kind === "item").map(([box]) => box);
  const subMarks = [...marks].filter(([, kind]) => kind === "sub").map(([box]) => box);
  const starts = startRows(body, itemMarks, columns);
  const byRow = new Rows(body);
  return starts
    .flatMap((start, i) => {
      const last = (starts[i + 1]?.row ?? rows.bottom + 1) - 1;
      return readItem(
        index,
        { first: start.row, last },
        rows,
        start.mark,
        byRow.from(start.row, Math.min(last, index.area.bottom)),
        subMarks,
        columns,
        starts[i + 1]?.text ?? null
      );
    })
    .filter((item) => [...item.columns.values()].some(({ text }) => !isBlank(text)));
}

const overlapsRows = (a: Box, b: Box): boolean => a.area.top <= b.area.bottom && b.area.top <= a.area.bottom;

function readItem(
  index: GridIndex,
  range: { first: number; last: number },
  rows: Area,
  markBox: Box | null,
  body: readonly Placed[],
  subMarks: readonly Box[],
  columns: readonly FoundColumn[],
  next: string | null
): RawItem[] {
  const cells = new Map<string, ColumnCell[]>();
  const homes = new Map<string, FoundColumn>();
  for (const column of columns) {
    if (column.key === null) continue;
    cells.set(column.key, []);
    homes.set(column.key, column);
    // A cell merged over several items holds for each of them.
    const above = index.at(range.first, column.left);
    if (above.area.top < range.first && above.area.top >= rows.top && !isBlank(above.text)) cells.get(column.key)!.push({ box: above });
  }
  for (const { box, column } of body) {
    if (!column || column.key === null || box.area.top < range.first || box.area.top > range.last) continue;
    const sub = column.key === INITIATIVE ? subMarks.find((mark) => overlapsRows(mark, box) && mark.area.top >= box.area.top) : undefined;
    cells.get(column.key)!.push(sub ? { box, prefix: `${sub.text.trim()} ` } : { box });
  }
  const home = (key: string, row: number): string => {
    const column = homes.get(key);
    return column ? boxAddress(index.at(row, column.left)) : address(row, 0);
  };
  const sources = new Map([...cells].map(([key, list]) => [key, new Source(list, home(key, range.first))]));
  const stack = stackIn(markBox);
  const mark = stack?.[0] ?? markBox?.text.trim() ?? null;
  const isOneRow = [...cells.values()].every((list) => list.length < 2);
  const several = !isOneRow ? null : stack ? splitLines(sources, stack) : splitItems(sources, mark, next);
  if (several) return several.map((one) => itemOf(one.sources, one.mark, range.first, home, null));
  return [itemOf(sources, mark, range.first, home, (own) => bandSlots(cells, range, home, own))];
}

/** @param bands sub-items in rows of their own; null where the item has one row of cells. */
function itemOf(
  sources: ReadonlyMap<string, Source>,
  mark: string | null,
  row: number,
  home: (key: string, row: number) => string,
  bands: ((own: string | null) => RawSlot[] | null) | null
): RawItem {
  const initiative = sources.get(INITIATIVE);
  const first = initiative ? ownMark(initiative.text) : null;
  const own = first !== null && (mark === null || (bands === null && first.mark === mark)) ? first : null;
  const slots = bands?.(own?.mark ?? null) ?? textSlots(sources, own?.body ?? 0);
  return {
    mark: mark ?? own?.mark ?? "",
    title: slots[0]?.labels[0] ?? "",
    cell: initiative?.field(initiative.whole).cell ?? home(INITIATIVE, row),
    columns: new Map([...sources].map(([key, source]) => [key, source.field(source.whole)])),
    sources,
    slots,
  };
}

function ownMark(text: string): { mark: string; body: number } | null {
  const mark = marksOf(text)[0];
  return mark && mark.style === "circled" && isBlank(text.slice(0, mark.from)) ? mark : null;
}

function bandSlots(
  cells: ReadonlyMap<string, readonly ColumnCell[]>,
  range: { first: number; last: number },
  home: (key: string, row: number) => string,
  own: string | null
): RawSlot[] | null {
  const bands = bandsOf(cells, range, home, own);
  return (
    bands?.map(({ marks, labels, sources }) => ({
      marks,
      labels: withoutTrailingBlanks(labels),
      fields: new Map([...sources].map(([key, source]) => [key, source.field(source.whole)])),
    })) ?? null
  );
}

function textSlots(sources: ReadonlyMap<string, Source>, start: number): RawSlot[] {
  return divide(sources, start).map(({ marks, parts, labels }) => {
    const fields = new Map<string, Field>();
    for (const [key, source] of sources) {
      const part = parts.get(key) ?? null;
      fields.set(key, part ? source.field(part) : { text: "", cell: source.field({ from: 0, to: 0 }).cell });
    }
    const initiative = sources.get(INITIATIVE);
    return { marks, labels: withoutTrailingBlanks(initiative ? labels.map((part) => initiative.slice(part)) : []), fields };
  });
}

function withoutTrailingBlanks(labels: readonly string[]): string[] {
  const kept = [...labels];
  while (kept.length > 1 && isBlank(kept.at(-1) ?? "")) kept.pop();
  return kept;
}
