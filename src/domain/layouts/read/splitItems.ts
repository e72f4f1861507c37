/** Several items ①② written into one row of cells: each becomes an item of its own, with the parts of the other columns that carry its mark. */
import { isBlank } from "../../grid/gridIndex";
import { circledNumber } from "./circled";
import { INITIATIVE } from "./divide";
import { marksOf, type Mark } from "./pieces";
import type { Source } from "./source";

/** One item of several: its mark, and its columns. */
export interface SplitItem {
  readonly mark: string;
  readonly sources: ReadonlyMap<string, Source>;
}

/** These columns must carry the marks, too: a target for two items would else count twice. */
export const LEADS: readonly string[] = ["target", "midterm", "yearEnd"];

/**
 * @param own the item's mark from a cell of its own; null where it stands in the text.
 * @param next mark of the next item: marks from there on belong to something below this item.
 * @returns the items in order; null where the cells hold one item.
 */
export function splitItems(sources: ReadonlyMap<string, Source>, own: string | null, next: string | null): SplitItem[] | null {
  const initiative = sources.get(INITIATIVE);
  if (!initiative) return null;
  if (own !== null && circledNumber(own) === 0) return null;
  const limit = next === null ? 0 : circledNumber(next);
  const items = topMarks(initiative.text, own, limit === 0 ? Infinity : limit);
  if (items.length < 2) return null;
  const cut = new Map([...sources].map(([key, source]) => [key, key === INITIATIVE ? items : marksAlong(source.text, items)] as const));
  const lead = LEADS.find((key) => !isBlank(sources.get(key)?.text ?? ""));
  if (lead !== undefined && cut.get(lead)?.[0]?.mark !== items[0]?.mark) return null;
  return items.map(({ mark }) => ({
    mark,
    sources: new Map([...sources].map(([key, source]) => [key, partOf(source, cut.get(key) ?? [], mark)] as const)),
  }));
}

/** Where an item begins in a text. */
type Start = Pick<Mark, "mark" | "from">;

/**
 * Marks of items in a text: the first stands at its beginning, each further one is the next number at the beginning of a line. A ① behind them begins a
 * list of its own below an item, which goes on as long as its numbers do.
 * @param own a mark in front of the text; null where there is none.
 */
function topMarks(text: string, own: string | null, limit: number): Start[] {
  const starts: Start[] = own === null ? [] : [{ mark: own, from: 0 }];
  let last = own === null ? 0 : circledNumber(own);
  let below = 0;
  for (const { style, mark, from } of marksOf(text)) {
    if (style === "paren") {
      below = 0;
      // With the mark in a cell of its own, ② behind (1) is the second thing below it.
      if (own !== null) return starts;
      continue;
    }
    const number = circledNumber(mark);
    if (mark.length > 1 || !isLineStart(text, from)) continue;
    if (last === 0) {
      if (!isBlank(text.slice(0, from))) return [];
      starts.push({ mark, from });
      last = number;
    } else if (number === 1 || (below > 0 && number === below + 1)) below = number;
    else if (number === last + 1 && number < limit) {
      starts.push({ mark, from });
      last = number;
      below = 0;
    }
  }
  return starts;
}

const isLineStart = (text: string, at: number): boolean => isBlank(text.slice(text.lastIndexOf("\n", at - 1) + 1, at));

/** Where a column carries the marks of the items, in their order; nothing where it does not begin with one of them. */
function marksAlong(text: string, items: readonly Start[]): Start[] {
  const found: Start[] = [];
  let at = 0;
  for (const mark of marksOf(text)) {
    const item =
      mark.style === "circled" && isLineStart(text, mark.from) ? items.findIndex((one, i) => i >= at && one.mark === mark.mark) : -1;
    if (found.length === 0 && (item < 0 || !isBlank(text.slice(0, mark.from)))) return [];
    if (item < 0) continue;
    found.push({ mark: mark.mark, from: mark.from });
    at = item + 1;
  }
  return found;
}

/** An item's part of a column; the whole where the column carries no marks, an empty one where it lacks this. */
function partOf(source: Source, starts: readonly Start[], mark: string): Source {
  if (starts.length === 0) return source;
  const i = starts.findIndex((start) => start.mark === mark);
  if (i < 0) return source.within({ from: 0, to: 0 });
  return source.within(source.trimmed({ from: starts[i]!.from, to: starts[i + 1]?.from ?? source.text.length }));
}
