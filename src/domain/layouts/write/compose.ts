/**
 * Indicators → the texts of an item's cells. Sub-items are written into one cell for each column where the reader would take them apart again in the
 * same way; where it would not (texts without numbers, numbers that mislead) each sub-item gets a row of its own.
 */
import type { Span } from "../../grid/grid";
import type { Box } from "../../grid/gridIndex";
import { isBlank } from "../../grid/gridIndex";
import type { Field, GoalDocument, Indicator } from "../../model";
import { lonelyRows, type LonelyRow } from "../../model/lonelyRows";
import { divide, INITIATIVE } from "../read/divide";
import { CELL_LIMIT, Source } from "../read/source";
import { inkOf, type Ink } from "./canvas";

/** One item to be written: rows of texts by column key; the first row carries the mark. */
export interface ComposedItem {
  readonly mark: string;
  readonly rows: readonly ReadonlyMap<string, Ink>[];
  /** Columns whose text is the same for all rows: written once over all of them. */
  readonly shared: ReadonlyMap<string, Ink>;
}

/** The field of an indicator that a column of the table holds; null where it has none. */
export function fieldOfColumn(indicator: Indicator, key: string): Field | null {
  switch (key) {
    case "deadline":
    case "target":
    case "baseline":
    case "midterm":
    case "yearEnd":
    case "evaluation":
    case "policy":
    case "budget":
      return indicator[key];
    case "previous":
      return indicator.narrative["previousResult"] ?? indicator.previous;
    default:
      return indicator.narrative[key] ?? null;
  }
}

/** Columns of last year's side belong to the whole item. */
const WHOLE_ITEM = new Set(["previousItem", "previous"]);

/** Items of a document: consecutive indicators of one mark, heading and cell. Rows of last year alone stand where they stood. */
export function composeItems(document: GoalDocument, keys: readonly string[]): ComposedItem[] {
  const items: ComposedItem[] = [];
  const lonely = lonelyRows(document.items);
  let group: Indicator[] = [];
  const flush = (next: number): void => {
    if (group.length > 0) items.push(composeItem(group, keys));
    group = [];
    while ((lonely[0]?.before ?? Infinity) <= next) items.push(lonelyItem(lonely.shift()!, keys));
  };
  document.indicators.forEach((indicator, i) => {
    const first = group[0];
    if (first === undefined || !sameItem(first, indicator)) flush(i);
    group.push(indicator);
  });
  flush(document.indicators.length);
  return items;
}

function lonelyItem({ mark, columns }: LonelyRow, keys: readonly string[]): ComposedItem {
  return { mark, rows: [new Map(keys.flatMap((key) => (columns[key] ? [[key, inkOf(columns[key])] as const] : [])))], shared: new Map() };
}

function sameItem(a: Indicator, b: Indicator): boolean {
  return (
    a.path[0] === b.path[0] &&
    a.path.length > 1 &&
    b.path.length > 1 &&
    a.labels[0] === b.labels[0] &&
    (a.cell === b.cell || differentPath(a, b))
  );
}

/** Sub-items in rows of their own have cells of their own. */
const differentPath = (a: Indicator, b: Indicator): boolean => a.path.slice(1).join("") !== b.path.slice(1).join("");

function composeItem(group: readonly Indicator[], keys: readonly string[]): ComposedItem {
  const mark = group[0]?.path[0] ?? "";
  const columns = keys.filter((key) => key !== INITIATIVE && !WHOLE_ITEM.has(key));
  const whole = new Map<string, Ink>();
  for (const key of keys) {
    const field = WHOLE_ITEM.has(key) ? wholeItem(group, key) : null;
    if (field) whole.set(key, field);
  }
  const packed = pack(group, columns);
  if (faithful(packed, group, columns)) {
    const row = new Map([...packed, ...whole]);
    return { mark, rows: spread([row]), shared: new Map() };
  }
  return { mark, rows: spread(rowsOf(group, columns)), shared: whole };
}

/** Last year's text of an item: kept whole where the document was read, joined where it was not. */
function wholeItem(group: readonly Indicator[], key: string): Ink | null {
  const kept = group[0]?.narrative[key === "previous" ? "previousResult" : key];
  if (kept) return inkOf(kept);
  const fields = group.map((indicator) => fieldOfColumn(indicator, key)).filter((field) => field !== null);
  return fields.length === 0 ? null : join(fields.map(inkOf).filter(({ text }, i, all) => text !== all[i - 1]?.text));
}

/** Puts texts under each other; struck spans move along. Blank ones are left out. */
function join(inks: readonly Ink[]): Ink {
  let text = "";
  const struck: Span[] = [];
  for (const ink of inks) {
    if (ink.text === "") continue;
    if (text !== "") text += "\n";
    for (const [from, to] of ink.struck ?? []) struck.push([from + text.length, to + text.length]);
    text += ink.text;
  }
  return struck.length > 0 ? { text, struck } : { text };
}

function pack(group: readonly Indicator[], columns: readonly string[]): Map<string, Ink> {
  const packed = new Map<string, Ink>([[INITIATIVE, { text: initiativeText(group) }]]);
  for (const key of columns) {
    const fields = group.map((indicator) => fieldOfColumn(indicator, key));
    if (fields.every((field) => field === null)) continue;
    const kept = fields.filter((field, i) => {
      const before = i > 0 ? fields[i - 1] : null;
      return field !== null && !(before && before.text === field.text && sharesText(group, i, fields));
    });
    packed.set(key, join(kept.map((field) => inkOf(field!))));
  }
  return packed;
}

/** A text stands once for neighbours where it is common to all, or to the ①② below one (n). */
function sharesText(group: readonly Indicator[], i: number, fields: readonly (Field | null)[]): boolean {
  if (fields.every((field) => field?.text === fields[0]?.text)) return true;
  const [a, b] = [group[i - 1], group[i]];
  return a !== undefined && b !== undefined && b.path.length > 2 && a.path[1] === b.path[1];
}

/** Title, and below it the marks and words of the sub-items, each (n) once. */
function initiativeText(group: readonly Indicator[]): string {
  const lines: string[] = [group[0]?.labels[0] ?? ""];
  let above: Indicator | null = null;
  for (const indicator of group) {
    for (let depth = 1; depth < indicator.path.length; depth++) {
      const known =
        above !== null &&
        depth < indicator.path.length - 1 &&
        above.path.slice(1, depth + 1).join("\n") === indicator.path.slice(1, depth + 1).join("\n") &&
        above.labels[depth] === indicator.labels[depth];
      const label = indicator.labels[depth];
      if (known || label === undefined) continue;
      lines.push(`${indicator.path[depth] ?? ""} ${label}`);
    }
    above = indicator;
  }
  return lines.filter((line, i) => i > 0 || line !== "").join("\n");
}

/** Whether the reader takes the packed cells apart into the same sub-items. */
function faithful(packed: ReadonlyMap<string, Ink>, group: readonly Indicator[], columns: readonly string[]): boolean {
  const sources = new Map([...packed].map(([key, ink]) => [key, new Source([{ box: boxOf(ink) }], null)] as const));
  const slots = divide(sources, 0);
  if (slots.length !== group.length) return false;
  const initiative = sources.get(INITIATIVE);
  return slots.every((slot, i) => {
    const indicator = group[i]!;
    const labels = initiative ? slot.labels.map((part) => initiative.slice(part)) : [];
    while (labels.length > 1 && isBlank(labels.at(-1) ?? "")) labels.pop();
    if (slot.marks.join("\n") !== indicator.path.slice(1).join("\n") || !sameTexts(labels, indicator.labels)) return false;
    return columns.every((key) => {
      const field = fieldOfColumn(indicator, key);
      const source = sources.get(key);
      if (!source) return field === null;
      const part = slot.parts.get(key) ?? null;
      const got = part ? source.field(part) : { text: "", cell: null };
      return (
        field !== null &&
        got.text === field.text &&
        JSON.stringify(got.struck ?? []) === JSON.stringify(field.struck === "unknown" ? [] : (field.struck ?? []))
      );
    });
  });
}

const sameTexts = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((text, i) => text === b[i]);

const boxOf = ({ text, struck }: Ink): Box => ({
  area: { top: 0, left: 0, bottom: 0, right: 0 },
  cell: { row: 0, col: 0, value: text, text, ...(struck ? { struck } : {}) },
  text,
});

/**
 * Each sub-item in a row of its own, with its mark and words in the initiative. What stands below a (n) repeats the (n) with its words: a row that
 * began with ② would be an item.
 */
function rowsOf(group: readonly Indicator[], columns: readonly string[]): Map<string, Ink>[] {
  const rows: Map<string, Ink>[] = [];
  const head = group[0]?.labels[0] ?? "";
  const apart = group.length === 1 || head.length > CELL_LIMIT / 2;
  if (apart) rows.push(new Map([[INITIATIVE, { text: head }]]));
  group.forEach((indicator, i) => {
    const lines = apart || i > 0 || head === "" ? [] : [head];
    const [, first, second] = indicator.path;
    if (first !== undefined) lines.push(line(first, indicator.labels[1]));
    if (second !== undefined) lines.push(line(second, indicator.labels[2]));
    const row = new Map<string, Ink>([[INITIATIVE, { text: lines.join("\n") }]]);
    for (const key of columns) {
      const field = fieldOfColumn(indicator, key);
      if (field) row.set(key, inkOf(field));
    }
    rows.push(row);
  });
  return rows;
}

const line = (mark: string, label: string | undefined): string => (label ? `${mark} ${label}` : mark);

/** Texts longer than a cell go on in the rows below. */
function spread(rows: readonly ReadonlyMap<string, Ink>[]): Map<string, Ink>[] {
  return rows.flatMap((row) => {
    const chunks = new Map([...row].map(([key, ink]) => [key, cut(ink)] as const));
    const height = Math.max(1, ...[...chunks.values()].map((list) => list.length));
    return Array.from({ length: height }, (_, i) => {
      const part = new Map<string, Ink>();
      for (const [key, list] of chunks) {
        const ink = list[i];
        if (ink || i === 0) part.set(key, ink ?? { text: "" });
      }
      return part;
    });
  });
}

function cut({ text, struck = [] }: Ink): Ink[] {
  if (text.length <= CELL_LIMIT) return [{ text, struck }];
  const parts: Ink[] = [];
  for (let from = 0; from < text.length;) {
    let to = Math.min(text.length, from + CELL_LIMIT);
    const splitsPair = to < text.length && /[\ud800-\udbff]/.test(text.charAt(to - 1)) && /[\udc00-\udfff]/.test(text.charAt(to));
    if (splitsPair) to--;
    const start = from;
    parts.push({
      text: text.slice(start, to),
      struck: struck.flatMap(([a, b]): Span[] => (a < to && b > start ? [[Math.max(a, start) - start, Math.min(b, to) - start]] : [])),
    });
    from = to;
  }
  return parts;
}
