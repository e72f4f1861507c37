/** The rows of a table → its items: where each begins, by its mark's own column, by the mark in the text, or by the text itself. */
import type { Area } from "../../grid/grid";
import { address } from "../../grid/address";
import { boxAddress, isBlank, type Box, type GridIndex } from "../../grid/gridIndex";
import type { Field } from "../../model";
import { bandsOf, type ColumnCell } from "./bands";
import { divide, INITIATIVE } from "./divide";
import { marksOf } from "./pieces";
import { Source } from "./source";

/** A column of a table on the sheet. */
export interface FoundColumn {
  /** Null for a column that the layout does not know. */
  readonly key: string | null;
  readonly left: number;
  readonly right: number;
}

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

const CIRCLED_ALONE = /^[①-⑳㉑-㉟㊱-㊿❶-❿]$/;
const NUMBER_ALONE = /^(?:[1-9]|[1-4]\d|50)[.．、)）]?$/;
const SUB_ALONE = /^[(（]\s*(?:\d{1,2}|[０-９]{1,2})\s*[)）]$|^[⑴-⒇]$/;
const CIRCLES = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿";

/** ① for 1 … ㊿ for 50, and [51] above. */
export const circled = (n: number): string => CIRCLES.charAt(n - 1) || `[${n}]`;

interface Placed {
  readonly box: Box;
  readonly column: FoundColumn | null;
}

/** Cells by the row of their anchor, so that a long table is read in one pass. */
class Rows {
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
    .filter(({ box }) => columns.filter(({ key, left, right }) => key !== null && box.area.left <= right && box.area.right >= left).length <= 1 || !spansColumns(box, columns));
  const initiative = columns.find(({ key }) => key === INITIATIVE);
  const marks = markCells(placed, initiative ?? null);
  const isMark = new Set(marks.keys());
  const body = placed.filter(({ box }) => !isMark.has(box));
  const itemMarks = [...marks].filter(([, kind]) => kind === "item").map(([box]) => box);
  const subMarks = [...marks].filter(([, kind]) => kind === "sub").map(([box]) => box);
  const starts = startRows(body, itemMarks, columns);
  const byRow = new Rows(body);
  return starts
    .map((start, i) => {
      const last = (starts[i + 1]?.row ?? rows.bottom + 1) - 1;
      return readItem(index, { first: start.row, last }, rows, start.mark, byRow.from(start.row, Math.min(last, index.area.bottom)), subMarks, columns);
    })
    .filter((item) => [...item.columns.values()].some(({ text }) => !isBlank(text)));
}

/** A cell left of the first column belongs to the initiative; one in no column at all to none. */
function columnOf(box: Box, columns: readonly FoundColumn[]): FoundColumn | null {
  const found = columns.find(({ left, right }) => box.area.left >= left && box.area.left <= right);
  if (found) return found;
  const next = columns.find(({ left }) => left > box.area.left);
  return next?.key === INITIATIVE ? next : null;
}

/** Notes and section lines run over several columns; they are no items. */
const spansColumns = (box: Box, columns: readonly FoundColumn[]): boolean =>
  columns.filter(({ left }) => left > box.area.left && left <= box.area.right).some((column) => column !== columnOf(box, columns));

function markCells(placed: readonly Placed[], initiative: FoundColumn | null): Map<Box, "item" | "sub"> {
  const marks = new Map<Box, "item" | "sub">();
  const rows = new Rows(placed);
  for (const { box, column } of placed) {
    const text = box.text.trim();
    if (text.length > 6) continue;
    const others = rows.beside(box).filter((other) => other.box !== box && other.column === column);
    const free = column === null || column.key === null || (column === initiative && (others.length > 0 || box.area.left < column.left));
    if (CIRCLED_ALONE.test(text) && (free || others.length > 0 || column === initiative)) marks.set(box, "item");
    else if (NUMBER_ALONE.test(text.normalize("NFKC")) && free && leftOfText(box, rows.at(box.area.top), initiative)) marks.set(box, "item");
    else if (SUB_ALONE.test(text) && free) marks.set(box, "sub");
  }
  // Inside the rows of another mark it belongs to a sub-item.
  const items = [...marks].filter(([, kind]) => kind === "item").map(([box]) => box);
  for (const box of items) if (items.some((other) => other.area.top < box.area.top && other.area.bottom >= box.area.top)) marks.delete(box);
  // A number that stands beside several marked items is the goal's, not an item's.
  for (const [box] of marks) {
    const beside = rows.beside(box).filter(({ box: other, column }) => column === initiative && !marks.has(other) && CIRCLED_ALONE.test(other.text.trim().charAt(0)));
    if (beside.length > 1) marks.delete(box);
  }
  return marks;
}

const overlapsRows = (a: Box, b: Box): boolean => a.area.top <= b.area.bottom && b.area.top <= a.area.bottom;

/** A bare number is a mark only where it stands in front of the initiative, in the same row. */
const leftOfText = (box: Box, inRow: readonly Placed[], initiative: FoundColumn | null): boolean =>
  initiative !== null &&
  box.area.left <= initiative.right &&
  inRow.some((other) => other.column === initiative && other.box.area.left > box.area.left) &&
  !inRow.some((other) => other.column === initiative && CIRCLED_ALONE.test(other.box.text.trim().charAt(0)));

interface ItemStart {
  row: number;
  /** The mark's own cell; null where the mark stands in the text or nowhere. */
  mark: Box | null;
}

function startRows(body: readonly Placed[], itemMarks: readonly Box[], columns: readonly FoundColumn[]): ItemStart[] {
  const starts = new Map<number, ItemStart>();
  for (const box of itemMarks) starts.set(box.area.top, { row: box.area.top, mark: box });
  const texts = body.filter(({ column }) => column?.key === INITIATIVE).map(({ box }) => box);
  const inText = itemMarks.length === 0 && texts.some(({ text }) => beginsWith(text, "circled"));
  const byRow = new Rows(body);
  const hasNumbers = (row: number): boolean =>
    byRow.at(row).some(({ box, column }) => (column?.key === "target" || column?.key === "deadline") && !/^\s*[(（]\s*(?:[2-9２-９]|[1-9１-９][0-9０-９])\s*[)）]/.test(box.text));
  for (const box of texts) {
    const row = box.area.top;
    if (starts.has(row) || itemMarks.some(({ area }) => area.top < row && area.bottom >= row)) continue;
    if (inText && beginsWith(box.text, "circled")) starts.set(row, { row, mark: null });
    else if (beginsWith(box.text, "paren") || /^\s*[・･※]/.test(box.text) || (inText && beginsWith(box.text, "circled"))) continue;
    else if (hasNumbers(row) || (itemMarks.length === 0 && !inText && /^\s*[○◯●【]/.test(box.text))) starts.set(row, { row, mark: null });
  }
  const rows = body.filter(({ column }) => column !== null && column.key !== null).map(({ box }) => box.area.top);
  // What stands above the first start belongs to an item without a mark.
  const first = rows.reduce((a, b) => Math.min(a, b), Infinity);
  const firstStart = [...starts.keys()].reduce((a, b) => Math.min(a, b), Infinity);
  if (rows.length > 0 && first < firstStart) starts.set(first, { row: first, mark: null });
  if (columns.length === 0) return [];
  return [...starts.values()].sort((a, b) => a.row - b.row);
}

function beginsWith(text: string, style: "paren" | "circled"): boolean {
  const mark = marksOf(text.slice(0, 40))[0];
  return mark !== undefined && mark.style === style && isBlank(text.slice(0, mark.from));
}

function readItem(
  index: GridIndex,
  range: { first: number; last: number },
  rows: Area,
  markBox: Box | null,
  body: readonly Placed[],
  subMarks: readonly Box[],
  columns: readonly FoundColumn[]
): RawItem {
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
  const initiative = sources.get(INITIATIVE);
  const own = initiative && !markBox ? ownMark(initiative.text) : null;
  const slots = bandSlots(cells, range, home) ?? textSlots(sources, own?.body ?? 0);
  return {
    mark: markBox?.text.trim() ?? own?.mark ?? "",
    title: slots[0]?.labels[0] ?? "",
    cell: initiative?.field(initiative.whole).cell ?? home(INITIATIVE, range.first),
    columns: new Map([...sources].map(([key, source]) => [key, source.field(source.whole)])),
    sources,
    slots,
  };
}

function ownMark(text: string): { mark: string; body: number } | null {
  const mark = marksOf(text)[0];
  return mark && mark.style === "circled" && isBlank(text.slice(0, mark.from)) ? mark : null;
}

function bandSlots(cells: ReadonlyMap<string, readonly ColumnCell[]>, range: { first: number; last: number }, home: (key: string, row: number) => string): RawSlot[] | null {
  const bands = bandsOf(cells, range, home);
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
