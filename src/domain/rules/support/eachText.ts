/** Every text of a document, once. */
import type { Field, GoalDocument } from "../../model";

export interface PlacedText {
  text: string;
  cell: string | null;
  /** Column or field key. */
  key: string;
  /** Id of the indicator that the text belongs to; null for the head of the sheet and for whole cells. */
  indicator: string | null;
}

/** What a document's texts are, while it lives: a dozen rules go through them. */
const known = new WeakMap<GoalDocument, readonly PlacedText[]>();

/**
 * The texts of a document: the head of the sheet, the columns of the rows as they are split into indicators, and cells that no indicator has.
 * A cell that several indicators share counts once; empty texts are left out.
 */
export function eachText(document: GoalDocument): readonly PlacedText[] {
  const before = known.get(document);
  if (before) return before;
  const texts = [...textsOf(document)];
  known.set(document, texts);
  return texts;
}

function* textsOf(document: GoalDocument): Iterable<PlacedText> {
  const texts = new Set<string>();
  const cells = new Set<string>();
  const isNew = (key: string, { text, cell }: Field) => {
    const id = `${key}\n${cell}\n${text}`;
    const fresh = text.trim() !== "" && !texts.has(id);
    texts.add(id);
    cells.add(`${key}\n${cell}`);
    return fresh;
  };
  for (const [key, field] of Object.entries(document.fields)) {
    if (isNew(key, field)) yield { text: field.text, cell: field.cell, key, indicator: null };
  }
  for (const { id, deadline, target, baseline, midterm, yearEnd, evaluation, policy, budget, previous, narrative } of document.indicators) {
    for (const [key, field] of Object.entries({
      deadline,
      target,
      baseline,
      midterm,
      yearEnd,
      evaluation,
      policy,
      budget,
      previous,
      ...narrative,
    })) {
      if (field && isNew(key, field)) yield { text: field.text, cell: field.cell, key, indicator: id };
    }
  }
  for (const { columns } of document.items) {
    for (const [key, field] of Object.entries(columns)) {
      if (!cells.has(`${key}\n${field.cell}`) && isNew(key, field)) yield { text: field.text, cell: field.cell, key, indicator: null };
    }
  }
}
