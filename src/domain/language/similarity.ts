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
    .replace(/取り?組み|[子こ]ども|及び|並びに|または|又は/g, (word) =>
      word.startsWith("取") ? "取組" : word.endsWith("ども") ? "子供" : ""
    );
}

/** The character pairs of a bare label, each as a number, sorted: two lists are compared in one walk. */
const bigrams = remember(sortedPairs);

function sortedPairs(text: string): Uint32Array {
  const pairs = new Uint32Array(Math.max(0, text.length - 1));
  for (let i = 0; i < pairs.length; i++) pairs[i] = text.charCodeAt(i) * 0x10000 + text.charCodeAt(i + 1);
  return pairs.sort();
}

/** Pairs in common, those that occur several times as often as both have them. */
function shared(a: string, b: string): number {
  const [one, other] = [bigrams(a), bigrams(b)];
  let count = 0;
  let j = 0;
  for (const pair of one) {
    while (j < other.length && (other[j] ?? 0) < pair) j++;
    if (j >= other.length) break;
    if (other[j] === pair) {
      count++;
      j++;
    }
  }
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

/** True where `similarity` is that high at least. Texts of too different lengths are not compared: they cannot have enough in common. */
export function isAlike(a: string, b: string, least: number): boolean {
  const [x, y] = [bareLabel(a).length - 1, bareLabel(b).length - 1];
  if (x > 0 && y > 0 && (2 * Math.min(x, y)) / (x + y) < least) return false;
  return similarity(a, b) >= least;
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
