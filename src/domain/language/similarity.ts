/** How alike two Japanese labels are. Used for matching reports with targets, sheets with each other and labels with layouts. */
import { fold } from "./fold";
import { remember } from "./remember";

/** The label without what carries no meaning for comparing: white space, punctuation, brackets, marks; folded and in lower case. */
export function bareLabel(text: string): string {
  return recent(text);
}

const recent = remember(bare);

function bare(text: string): string {
  return fold(text)
    .text.toLowerCase()
    .replace(/[\s、。，．,.・:;!?「」『』()[\]【】〈〉《》{}〔〕※○●◎◇◆■□▪①-⑳"'’”–—―‐-]/gu, "")
    .replace(/取り組み|取組み/g, "取組")
    .replace(/子ども|こども/g, "子供")
    .replace(/及び|並びに|または|又は/g, "");
}

/** The character pairs of a bare label with how often each occurs. */
const bigrams = remember(countPairs);

function countPairs(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

function shared(a: string, b: string): number {
  const other = bigrams(b);
  let count = 0;
  for (const [pair, n] of bigrams(a)) count += Math.min(n, other.get(pair) ?? 0);
  return count;
}

/** Dice coefficient of the character pairs of two labels, 0 (nothing in common) to 1 (the same). Texts of one character compare as a whole. */
export function similarity(a: string, b: string): number {
  const [x, y] = [bareLabel(a), bareLabel(b)];
  if (x === "" || y === "") return 0;
  if (x === y) return 1;
  const pairs = x.length + y.length - 2;
  return pairs <= 0 ? 0 : (2 * shared(x, y)) / pairs;
}

/** The share of the first label's character pairs that the second one has, 0 to 1: 1 where `part` is contained in `whole`. */
export function containment(part: string, whole: string): number {
  const [x, y] = [bareLabel(part), bareLabel(whole)];
  if (x === "" || y === "") return 0;
  if (y.includes(x)) return 1;
  return x.length < 2 ? 0 : shared(x, y) / (x.length - 1);
}

/** Longest run of characters that two labels share. Quadratic: both labels are cut at 120 characters. */
export function longestCommonRun(a: string, b: string): string {
  const [x, y] = [bareLabel(a).slice(0, 120), bareLabel(b).slice(0, 120)];
  let best = "";
  let above = new Array<number>(y.length + 1).fill(0);
  for (let i = 0; i < x.length; i++) {
    const row = new Array<number>(y.length + 1).fill(0);
    for (let j = 0; j < y.length; j++) {
      if (x[i] !== y[j]) continue;
      const run = (above[j] ?? 0) + 1;
      row[j + 1] = run;
      if (run > best.length) best = x.slice(i + 1 - run, i + 1);
    }
    above = row;
  }
  return best;
}
