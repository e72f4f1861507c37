/** An order of files that does not depend on the order in which they were handed in. */
import type { GoalDocument } from "../model";

/**
 * The documents with their files in an order of their own (by department, year, goals and texts); within a file they stay as they are.
 * Rules that say "as on the sheet before" say the same whatever file is read first.
 */
export function inOwnOrder(documents: readonly GoalDocument[]): GoalDocument[] {
  const files = new Map<number, GoalDocument[]>();
  for (const document of documents) {
    const own = files.get(document.file);
    if (own) own.push(document);
    else files.set(document.file, [document]);
  }
  if (files.size < 2) return [...documents];
  const keyed = [...files.values()].map((own) => ({ own, key: own.map(nameOf).join("\n") }));
  keyed.sort((a, b) => compare(a.key, b.key) || compare(textsOf(a.own), textsOf(b.own)));
  return keyed.flatMap(({ own }) => own);
}

function nameOf({ fields, fiscalYear, layout, sheet }: GoalDocument): string {
  return [fields.department?.text ?? "", fiscalYear ?? 0, layout, fields.goal?.text ?? "", sheet].join("\t");
}

/** All texts: only files of the same department, year and goals are told apart by them. */
function textsOf(documents: readonly GoalDocument[]): string {
  return JSON.stringify(
    documents.map(({ fields, indicators, items }) => [
      fields,
      items.map(({ columns }) => columns),
      indicators.map(({ midterm, yearEnd, target, narrative }) => [midterm, yearEnd, target, narrative]),
    ])
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
