/** Running numbers inside a cell: (1)(2)… and the ①②… below them. */
import { type Piece, splitMarks } from "../../language";
import type { GoalDocument, ItemRow } from "../../model";

const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

export type NumberKind = "paren" | "circled";

/** Numbers of one kind that stand beside each other, in the order of the text. */
export interface Sequence {
  kind: NumberKind;
  /** True where the numbers are parts of a numbered part. */
  nested: boolean;
  /** Mark of the part that they belong to; "" at the top. */
  parent: string;
  entries: { order: number; mark: string; at: number }[];
}

/** 1 for "①" or "(1)"; null for other marks. */
export function orderOf(mark: string): { kind: NumberKind; order: number } | null {
  const paren = /^\((\d+)\)$/.exec(mark);
  if (paren) return { kind: "paren", order: Number(paren[1]) };
  const circled = mark.length === 1 ? CIRCLED.indexOf(mark) : -1;
  return circled >= 0 ? { kind: "circled", order: circled + 1 } : null;
}

/** 3 → "(3)" or "③". */
export function markOf(kind: NumberKind, order: number): string {
  return kind === "paren" ? `(${order})` : (CIRCLED[order - 1] ?? `(${order})`);
}

/**
 * The sequences of a cell's text. A lone item mark before everything else (「① 移住定住の推進」) numbers the row, not a part of the cell, and is left out.
 */
export function sequencesOf(text: string): Sequence[] {
  const pieces = splitMarks(text);
  const open: { level: number; sequence: Sequence; last: string }[] = [];
  const all: Sequence[] = [];
  for (const piece of pieces) {
    while ((open.at(-1)?.level ?? 0) > piece.level) open.pop();
    const number = orderOf(piece.mark);
    if (!number) {
      if (open.at(-1)?.level === piece.level) open.pop();
      continue;
    }
    let here = open.at(-1)?.level === piece.level ? open.at(-1) : undefined;
    if (here && here.sequence.kind !== number.kind) {
      open.pop();
      here = undefined;
    }
    if (!here) {
      const parent = open.at(-1);
      const nested = parent !== undefined && !(parent.sequence.kind === "circled" && !parent.sequence.nested && number.kind === "paren");
      const sequence: Sequence = { kind: number.kind, nested, parent: parent?.last ?? "", entries: [] };
      here = { level: piece.level, sequence, last: "" };
      open.push(here);
      all.push(sequence);
    }
    here.sequence.entries.push({ order: number.order, mark: piece.mark, at: piece.span[0] });
    here.last = piece.mark;
  }
  return all.filter((sequence, index) => !(index === 0 && isRowMark(sequence, pieces)));
}

function isRowMark({ kind, entries }: Sequence, pieces: readonly Piece[]): boolean {
  return kind === "circled" && entries.length === 1 && pieces[0]?.mark === entries[0]?.mark;
}

/** The (n) that number the indicators of a cell: those of the one sequence at the top; empty where there are none. */
export function subItemNumbers(text: string): number[] {
  return sequencesOf(text).flatMap(({ kind, nested, entries }) => (kind === "paren" && !nested ? entries.map(({ order }) => order) : []));
}

/** Numbers that occur twice, each once. */
export function duplicatesIn(orders: readonly number[]): number[] {
  return [...new Set(orders.filter((order, index) => orders.indexOf(order) !== index))];
}

/** Numbers that are passed over: 1, 3 → [2]; 2, 3 → [1]. */
export function gapsIn(orders: readonly number[]): number[] {
  const highest = Math.max(0, ...orders);
  return Array.from({ length: highest }, (_, index) => index + 1).filter((order) => !orders.includes(order));
}

/** True where a number is lower than one before it (1, 3, 2). */
export function outOfOrder(orders: readonly number[]): boolean {
  return orders.some((order, index) => index > 0 && order < (orders[index - 1] ?? 0));
}

/** The text with the numbers of a sequence counted up from 1, each in the width that it has. */
export function renumbered(text: string, { kind, entries }: Sequence): string {
  let result = text;
  [...entries.entries()].reverse().forEach(([index, { at, order }]) => {
    if (order === index + 1) return;
    const mark = kind === "paren" ? (/^[(（]\s*[0-9０-９]+\s*[)）]|^[⑴-⒇]/u.exec(result.slice(at))?.[0] ?? "") : result.charAt(at);
    if (mark === "") return;
    result = result.slice(0, at) + rewritten(mark, kind, index + 1) + result.slice(at + mark.length);
  });
  return result;
}

function rewritten(mark: string, kind: NumberKind, order: number): string {
  if (kind === "circled") return markOf("circled", order);
  if (mark.length === 1) return String.fromCharCode("⑴".charCodeAt(0) + order - 1);
  const wide = /[０-９]/.test(mark);
  const digits = wide ? String(order).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)) : String(order);
  return mark.replace(/[0-9０-９]+/u, digits);
}

/** Columns of a row whose numbering is compared, in the order of the sheet. */
export const numberedColumns = ["initiative", "deadline", "target", "midterm", "yearEnd", "previousItem", "previous"] as const;

/** A column of a row with the sequences in its text. */
export interface NumberedText {
  key: string;
  text: string;
  cell: string | null;
  sequences: Sequence[];
}

/** What the columns of a row are, while it lives: two rules go through them. */
const known = new WeakMap<ItemRow, readonly NumberedText[]>();

/** Columns of a row that hold text, with the sequences in it. */
export function numberedTexts(item: ItemRow): readonly NumberedText[] {
  const before = known.get(item);
  if (before) return before;
  const texts = textsOf(item);
  known.set(item, texts);
  return texts;
}

function textsOf(item: ItemRow): NumberedText[] {
  return Object.entries(item.columns).flatMap(([key, { text, cell }]) =>
    text.trim() === "" ? [] : [{ key, text, cell, sequences: sequencesOf(text) }]
  );
}

/** Rows of a document whose own marks are ①②…. */
export function markedItems(document: GoalDocument): { item: ItemRow; order: number }[] {
  return document.items.flatMap((item) => {
    const number = orderOf(item.mark);
    return number?.kind === "circled" ? [{ item, order: number.order }] : [];
  });
}
