/** Where the items of a table begin. */
import { isBlank, type Box } from "../../grid/gridIndex";
import { INITIATIVE } from "./divide";
import { marksOf } from "./pieces";
import { Rows, type FoundColumn, type Placed } from "./placed";

const PREVIOUS_ITEM = "previousItem";

/** Where an item begins. */
export interface ItemStart {
  row: number;
  /** The mark's own cell; null where the mark stands in the text or nowhere. */
  mark: Box | null;
  /** What the item begins with: its mark, or its text. */
  text: string;
}

/** The rows in which items begin, top to bottom: at marks of their own, at marks in the text, or at texts with figures of their own. */
export function startRows(body: readonly Placed[], itemMarks: readonly Box[], columns: readonly FoundColumn[]): ItemStart[] {
  const starts = new Map<number, ItemStart>();
  for (const box of itemMarks) starts.set(box.area.top, { row: box.area.top, mark: box, text: box.text.trim() });
  const texts = body.filter(({ column }) => column?.key === INITIATIVE).map(({ box }) => box);
  const inText = itemMarks.length === 0 && texts.some(({ text }) => beginsWith(text, "circled"));
  const byRow = new Rows(body);
  const lastRow = body.reduce((last, { box }) => Math.max(last, box.area.top), 0);
  const hasText = rowsOf(texts, 0, lastRow);
  const isMarked = rowsOf(itemMarks, 1, lastRow);
  const hasNumbers = (row: number): boolean =>
    byRow
      .at(row)
      .some(
        ({ box, column }) =>
          (column?.key === "target" || column?.key === "deadline") &&
          !/^\s*[(（]\s*(?:[2-9２-９]|[1-9１-９][0-9０-９])\s*[)）]/.test(box.text)
      );
  const titles = itemMarks.length > 0 || inText ? new Set<Box>() : titlesAbove(texts, hasNumbers);
  for (const box of texts) {
    const row = box.area.top;
    if (titles.has(box)) starts.set(row, { row, mark: null, text: box.text.trim() });
    if (starts.has(row) || isMarked.has(row)) continue;
    if (inText && beginsWith(box.text, "circled")) starts.set(row, { row, mark: null, text: box.text.trim() });
    else if (beginsWith(box.text, "paren") || /^\s*[・･※]/.test(box.text) || (inText && beginsWith(box.text, "circled"))) continue;
    else if (hasNumbers(row) || (itemMarks.length === 0 && !inText && /^\s*[○◯●【]/.test(box.text)))
      starts.set(row, { row, mark: null, text: box.text.trim() });
  }
  for (const { box, column } of body) {
    const row = box.area.top;
    // An item of last year alone: its mark stands on the left side, with nothing beside it on this year's.
    if (column?.key !== PREVIOUS_ITEM || starts.has(row) || !beginsWith(box.text, "circled")) continue;
    if (!hasText.has(row) && !isMarked.has(row)) starts.set(row, { row, mark: null, text: "" });
  }
  const rows = body.filter(({ column }) => column !== null && column.key !== null).map(({ box }) => box.area.top);
  // What stands above the first start belongs to an item without a mark.
  const first = rows.reduce((a, b) => Math.min(a, b), Infinity);
  const firstStart = [...starts.keys()].reduce((a, b) => Math.min(a, b), Infinity);
  if (rows.length > 0 && first < firstStart) starts.set(first, { row: first, mark: null, text: "" });
  if (columns.length === 0) return [];
  return [...starts.values()].sort((a, b) => a.row - b.row);
}

/** The rows that cells cover, from their first one (0) or from the one below it (1). */
function rowsOf(boxes: readonly Box[], from: 0 | 1, last: number): Set<number> {
  const rows = new Set<number>();
  for (const { area } of boxes) for (let row = area.top + from; row <= Math.min(area.bottom, last); row++) rows.add(row);
  return rows;
}

const FIRST_SUB = /^\s*(?:[(（]\s*[1１]\s*[)）]|⑴)/;

/** Texts without a mark right above a row with (1), where the item before is told to its end: the titles of items without marks. */
function titlesAbove(texts: readonly Box[], hasNumbers: (row: number) => boolean): Set<Box> {
  const titles = new Set<Box>();
  texts.forEach((box, i) => {
    const [before, next] = [texts[i - 1], texts[i + 1]];
    if (next === undefined || !FIRST_SUB.test(next.text) || beginsWith(box.text, "paren") || hasNumbers(box.area.top)) return;
    if (before === undefined || beginsWith(before.text, "paren") || hasNumbers(before.area.top)) titles.add(box);
  });
  return titles;
}

function beginsWith(text: string, style: "paren" | "circled"): boolean {
  const mark = marksOf(text.slice(0, 40))[0];
  return mark !== undefined && mark.style === style && isBlank(text.slice(0, mark.from));
}
