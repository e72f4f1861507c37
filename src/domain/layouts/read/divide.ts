/**
 * An item with its columns → its sub-items. The column that leads (the target; the initiative where there is no target) decides whether there are
 * sub-items at all; a column without numbers then holds for all of them.
 */
import { isBlank } from "../../grid/gridIndex";
import { alignMarks } from "./align";
import { cutAt, marksOf, type Cut, type Mark, type MarkStyle } from "./pieces";
import type { Part, Source } from "./source";

/** Keys with a part of their own in the division. */
export const INITIATIVE = "initiative";
const LEADS = ["target", INITIATIVE];
/** A number in one of these columns makes a sub-item even where the leading column lacks it; in others it stays with the piece before it. */
const MAKING = ["target", INITIATIVE, "midterm", "yearEnd"];

/** One sub-item: its marks below the item, the part of each column (null where the column lacks it), its headings in the initiative. */
export interface Slot {
  readonly marks: readonly string[];
  readonly parts: ReadonlyMap<string, Part | null>;
  /** Bodies in the initiative column, from the outside in. */
  readonly labels: readonly Part[];
}

interface Column {
  readonly source: Source;
  readonly marks: readonly Mark[];
}

/**
 * @param sources the columns of one item; the initiative without the item's own mark (from `start`).
 * @param start where the initiative's text begins behind the item's mark.
 */
export function divide(sources: ReadonlyMap<string, Source>, start: number): Slot[] {
  const columns = new Map<string, Column>();
  const parts = new Map<string, Part | null>();
  for (const [key, source] of sources) {
    columns.set(key, { source, marks: marksOf(source.text) });
    parts.set(key, key === INITIATIVE ? { from: start, to: source.text.length } : source.whole);
  }
  return level(columns, parts, 0);
}

function level(columns: ReadonlyMap<string, Column>, parts: ReadonlyMap<string, Part | null>, depth: number): Slot[] {
  const lead = LEADS.find((key) => filled(columns, parts, key)) ?? INITIATIVE;
  const style = depth < 2 ? styleOf(columns.get(lead), parts.get(lead) ?? null, depth) : null;
  const heading = labelOf(columns, parts.get(INITIATIVE) ?? null, depth);
  if (style === null) return [{ marks: [], parts, labels: heading }];

  const cuts = new Map<string, Cut>();
  for (const [key, part] of parts) {
    const column = columns.get(key);
    if (column && part) cuts.set(key, cutAt(column.source, marksInside(column, part, depth), part, style));
  }
  const leadCut = cuts.get(lead);
  if (!leadCut || leadCut.pieces.length === 0) return [{ marks: [], parts, labels: heading }];
  const rows = merge(cuts, [lead, ...MAKING.filter((key) => key !== lead)]);
  const own = depth > 0 && hasOwnText(columns.get(lead), parts.get(lead) ?? null, leadCut);
  const children = rows.map(({ marks }, index) => ({
    mark: majority(marks),
    parts: partsOfRow(columns, parts, cuts, index, rows, own, depth),
  }));

  const slots: Slot[] = own ? [{ marks: [], parts: ownParts(parts, cuts), labels: headOnly(columns, heading, cuts.get(INITIATIVE)) }] : [];
  const above = headOnly(columns, heading, cuts.get(INITIATIVE));
  for (const child of children) {
    for (const slot of level(columns, child.parts, style === "paren" ? 1 : 2)) {
      slots.push({ marks: [child.mark, ...slot.marks], parts: slot.parts, labels: [...above, ...slot.labels] });
    }
  }
  return slots;
}

const filled = (columns: ReadonlyMap<string, Column>, parts: ReadonlyMap<string, Part | null>, key: string): boolean => {
  const part = parts.get(key);
  const column = columns.get(key);
  return part !== null && part !== undefined && column !== undefined && !isBlank(column.source.slice(part));
};

/** The marks of a part; below (n) only those behind it, for a head in front of (1) may repeat the item's own ①. */
function marksInside(column: Column, part: Part, depth: number): Mark[] {
  const inside = column.marks.filter(({ from }) => from >= part.from && from < part.to);
  const own = inside.findIndex(({ style }) => style === "paren");
  return depth === 0 || own < 0 ? inside : inside.slice(own + 1);
}

/** (n) comes before ①; a single ① without (n) is the item's own mark, written once more. */
function styleOf(column: Column | undefined, part: Part | null, depth: number): MarkStyle | null {
  if (!column || !part) return null;
  const inside = marksInside(column, part, depth);
  if (depth === 0 && inside.some(({ style }) => style === "paren")) return "paren";
  const circled = inside.filter(({ style }) => style === "circled");
  return circled.length >= (depth === 0 ? 2 : 1) ? "circled" : null;
}

/** Whether (n) has words of its own in front of its ①. */
function hasOwnText(column: Column | undefined, part: Part | null, cut: Cut): boolean {
  if (!column || !part) return false;
  const mark = column.marks.find(({ from, style }) => style === "paren" && from >= part.from && from < part.to);
  return !isBlank(column.source.slice({ from: mark?.body ?? cut.head.from, to: Math.max(cut.head.to, mark?.body ?? 0) }));
}

interface Row {
  /** Marks of this sub-item by column, leading column first. */
  marks: string[];
  /** Index of the piece by column. */
  pieces: Map<string, number>;
}

function merge(cuts: ReadonlyMap<string, Cut>, order: readonly string[]): Row[] {
  let rows: Row[] = [];
  const others = [...cuts.keys()].filter((key) => !order.includes(key));
  for (const key of [...order, ...others]) {
    const pieces = cuts.get(key)?.pieces ?? [];
    if (pieces.length === 0) continue;
    const { partners, extra } = alignMarks(
      rows.map(({ marks }) => marks[0] ?? ""),
      pieces.map(({ mark }) => mark)
    );
    partners.forEach((piece, i) => {
      const row = rows[i];
      if (piece === null || !row) return;
      row.pieces.set(key, piece);
      row.marks.push(pieces[piece]?.mark ?? "");
    });
    if (!order.includes(key)) continue;
    const merged: Row[] = [];
    for (let i = 0; i <= rows.length; i++) {
      for (const { index } of extra.filter(({ before }) => before === i))
        merged.push({ marks: [pieces[index]?.mark ?? ""], pieces: new Map([[key, index]]) });
      const row = rows[i];
      if (row) merged.push(row);
    }
    rows = merged;
  }
  return rows;
}

/** The number most columns give; the leading column's where they disagree evenly. */
function majority(marks: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [marks[0] ?? "", 0] as [string, number])[0];
}

function partsOfRow(
  columns: ReadonlyMap<string, Column>,
  parts: ReadonlyMap<string, Part | null>,
  cuts: ReadonlyMap<string, Cut>,
  index: number,
  rows: readonly Row[],
  own: boolean,
  depth: number
): Map<string, Part | null> {
  const result = new Map<string, Part | null>();
  for (const [key, whole] of parts) {
    const cut = cuts.get(key);
    const source = columns.get(key)?.source;
    if (!cut || !source || !whole || cut.pieces.length === 0) {
      // A column without numbers holds for all; the initiative's text is then the heading of all.
      result.set(key, key === INITIATIVE ? null : whole);
      continue;
    }
    const used = rows.map((row) => row.pieces.get(key));
    const piece = used[index];
    const firstRow = used.findIndex((value) => value !== undefined);
    const keepsHead = key !== INITIATIVE && !(own && depth > 0);
    const head = keepsHead && !isBlank(source.slice(cut.head)) ? cut.head : null;
    if (piece === undefined) {
      result.set(key, head && firstRow > 0 && index === 0 ? head : null);
      continue;
    }
    const start = head && index === firstRow && firstRow === 0 ? head.from : (cut.pieces[piece]?.whole.from ?? 0);
    // Pieces that found no row stay with the one before them.
    let last = piece;
    while (last + 1 < cut.pieces.length && !used.includes(last + 1)) last++;
    result.set(key, { from: start, to: cut.pieces[last]?.whole.to ?? start });
  }
  return result;
}

/** What belongs to (n) itself where it has ①② below it: the words in front of them, or the whole of a column without them. */
function ownParts(parts: ReadonlyMap<string, Part | null>, cuts: ReadonlyMap<string, Cut>): Map<string, Part | null> {
  const result = new Map<string, Part | null>();
  for (const [key, whole] of parts) {
    const cut = cuts.get(key);
    result.set(key, cut && cut.pieces.length > 0 ? cut.head : whole);
  }
  return result;
}

/** The words of the initiative behind the mark that its part begins with. */
function labelOf(columns: ReadonlyMap<string, Column>, part: Part | null, depth: number): Part[] {
  const column = columns.get(INITIATIVE);
  if (!column || !part) return [];
  const mark = depth > 0 ? column.marks.find(({ from }) => from === part.from) : undefined;
  return [column.source.trimmed({ from: mark?.body ?? part.from, to: part.to })];
}

function headOnly(columns: ReadonlyMap<string, Column>, heading: readonly Part[], cut: Cut | undefined): Part[] {
  const column = columns.get(INITIATIVE);
  const label = heading[0];
  if (!column || !label) return [];
  if (!cut || cut.pieces.length === 0) return [label];
  return [column.source.trimmed({ from: label.from, to: Math.max(label.from, Math.min(label.to, cut.pieces[0]?.whole.from ?? label.to)) })];
}
