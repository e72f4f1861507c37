/** Last year's side of a list: its sub-items belong to this year's by their wording, for numbers are not carried over. */
import { isBlank } from "../../grid/gridIndex";
import { similarity } from "../../language";
import type { Field } from "../../model";
import { alignMarks } from "./align";
import { cutAt, marksOf } from "./pieces";
import type { Part, Source } from "./source";

const ALIKE = 0.5;

/**
 * The result of last year for each of this year's sub-items.
 * @param labels own words of this year's sub-items, in order.
 * @returns a field for each; an empty text where nothing of last year is like it.
 */
export function matchPrevious(item: Source, result: Source, labels: readonly string[]): Field[] {
  const items = pieces(item);
  const results = pieces(result);
  if (labels.length < 2 || items.length < 2 || results.length < 2) return labels.map(() => result.field(result.whole));
  const { partners } = alignMarks(
    items.map(({ mark }) => mark),
    results.map(({ mark }) => mark)
  );
  const pairs = labels
    .flatMap((label, current) => items.map(({ text }, before) => ({ current, before, score: similarity(label, text) })))
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score || a.current - b.current || a.before - b.before);
  const found = new Map<number, number>();
  for (const { current, before } of pairs) {
    if (!found.has(current) && ![...found.values()].includes(before)) found.set(current, before);
  }
  return labels.map((_, current) => {
    const before = found.get(current);
    const partner = before === undefined ? undefined : partners[before];
    const part = typeof partner === "number" ? results[partner]?.part : undefined;
    return part ? result.field(part) : { text: "", cell: result.field({ from: 0, to: 0 }).cell };
  });
}

/** The (n) of a text; words in front of the first one stand for (1) where that is missing. */
function pieces(source: Source): { mark: string; text: string; part: Part }[] {
  const cut = cutAt(source, marksOf(source.text), source.whole, "paren");
  const numbered = cut.pieces.map(({ mark, whole, body }) => ({ mark, text: source.slice({ from: body, to: whole.to }), part: whole }));
  const head = source.slice(cut.head);
  if (isBlank(head) || cut.pieces.length === 0 || cut.pieces[0]?.mark === "(1)") return numbered;
  return [{ mark: "(1)", text: head, part: cut.head }, ...numbered];
}
