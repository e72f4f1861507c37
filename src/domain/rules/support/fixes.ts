/** New texts for cells, proposed with a finding. A cell is always rewritten whole, so its whole text must be known. */
import type { Field, GoalDocument, TextFix } from "../../model";

const known = new WeakMap<GoalDocument, Map<string, string | null>>();

/** The whole text of a cell; null where it is not known for certain, where several cells hold it, or where parts of it are struck through (a new text would lose that). */
function cellText(document: GoalDocument, cell: string): string | null {
  const before = known.get(document) ?? textsOf(document);
  known.set(document, before);
  return before.get(cell) ?? null;
}

function textsOf({ fields, items, indicators }: GoalDocument): Map<string, string | null> {
  const texts = new Map<string, string | null>();
  const add = ({ text, cell, struck, joined }: Field): void => {
    if (cell === null) return;
    const other = texts.get(cell);
    texts.set(cell, struck !== undefined || joined || (other !== undefined && other !== text) ? null : text);
  };
  for (const field of Object.values(fields)) add(field);
  for (const { columns } of items) for (const field of Object.values(columns)) add(field);
  // Forms without item rows keep each text in a cell of its own.
  if (items.length > 0) return texts;
  for (const { target, midterm, yearEnd, deadline } of indicators)
    for (const field of [target, midterm, yearEnd, deadline]) if (field) add(field);
  return texts;
}

/**
 * The fix that rewrites one cell.
 * @param change the new text from the present one
 * @returns null where the cell's whole text is not known, or would stay as it is
 */
export function textFix(document: GoalDocument, cell: string | null, change: (text: string) => string): TextFix | null {
  const before = cell === null ? null : cellText(document, cell);
  if (cell === null || before === null) return null;
  const after = change(before);
  return after === before ? null : { file: document.file, sheet: document.sheet, cell, before, after };
}

/** The text with `from` replaced where it stands exactly once; else the text as it is. */
export function replaceOnce(text: string, from: string, to: string): string {
  const at = from === "" ? -1 : text.indexOf(from);
  return at < 0 || text.indexOf(from, at + 1) >= 0 ? text : text.slice(0, at) + to + text.slice(at + from.length);
}
