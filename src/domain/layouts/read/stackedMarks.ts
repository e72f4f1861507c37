/** 「①⏎②」 in one cell beside cells of as many lines: each line is an item of its own. */
import { isBlank, type Box } from "../../grid/gridIndex";
import { circledNumber } from "./circled";
import { INITIATIVE } from "./divide";
import type { Placed } from "./placed";
import type { Part, Source } from "./source";
import { LEADS, type SplitItem } from "./splitItems";

const STACK = /^[①-⑳㉑-㉟㊱-㊿](?:\s*\n\s*[①-⑳㉑-㉟㊱-㊿])+$/;

/** The marks of a stack, top to bottom; empty for a cell that is none. */
export function stackOf(text: string): string[] {
  const folded = text.replace(/\r\n?/g, "\n").trim();
  const marks = STACK.test(folded) ? folded.split(/\s*\n\s*/) : [];
  return marks.every((mark, i) => circledNumber(mark) === circledNumber(marks[0] ?? "") + i) ? marks : [];
}

/** Whether the cells beside a stack are one for each column and hold a line for each of its marks. */
export function isDivided(stack: readonly string[], beside: readonly Placed[]): boolean {
  const texts = new Map<string, string>();
  for (const { box, column } of beside) {
    if (column === null || column.key === null || isBlank(box.text)) continue;
    if (texts.has(column.key)) return false;
    texts.set(column.key, box.text);
  }
  return stack.length > 1 && [...texts].every(([key, text]) => fits(key, linesOf(text).length, stack.length)) && texts.has(INITIATIVE);
}

/** One line for all is shared, but not where figures would count twice. */
const fits = (key: string, lines: number, marks: number): boolean =>
  lines === marks || (lines === 1 && key !== INITIATIVE && !LEADS.includes(key));

/** The items of a stack, each with its line of every column. */
export function splitLines(sources: ReadonlyMap<string, Source>, stack: readonly string[]): SplitItem[] {
  return stack.map((mark, i) => ({ mark, sources: new Map([...sources].map(([key, source]) => [key, lineOf(source, i)] as const)) }));
}

function lineOf(source: Source, i: number): Source {
  const lines = linesOf(source.text);
  const line = lines.length === 1 ? lines[0] : lines[i];
  return line ? source.within(source.trimmed(line)) : source;
}

/** The lines of a text that are not blank. */
function linesOf(text: string): Part[] {
  let from = 0;
  return text
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map((line): Part => {
      const part = { from, to: from + line.length };
      from = part.to + 1;
      return part;
    })
    .filter((part) => !isBlank(text.slice(part.from, part.to)));
}

/** The stack that a mark's own cell holds; null for a single mark or none. */
export function stackIn(box: Box | null): string[] | null {
  const stack = box === null ? [] : stackOf(box.text);
  return stack.length > 1 ? stack : null;
}
