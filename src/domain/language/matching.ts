/** Which quantity of the target a result answers: by unit, number mark and label. In doubt none, with the candidates listed. */
import type { TargetQuantity } from "../model/document";
import { splitMarks, type Piece } from "./marks";
import { containment, longestCommonRun, similarity } from "./similarity";
import { canonicalUnit } from "./units";

export interface Claimant {
  label: string;
  /** The words before the number in its sentence. */
  context: string;
  unit: string;
  change: "cut" | "rise" | null;
  /** Place of the number in the report's text. */
  at: number;
}

export interface Answer {
  target: number | null;
  /** The quantities that it may answer; more than one where it stays ambiguous. */
  candidates: readonly number[];
}

export interface TargetSide {
  quantities: readonly TargetQuantity[];
  /** The target's text, "" where it is not known. */
  text: string;
}

/** No sheet states more quantities in one cell; what lies beyond is not matched. */
const MOST = 24;

/** A quantity of the target with what is compared. */
interface Wanted {
  index: number;
  quantity: TargetQuantity;
  unit: string;
  mark: string;
  /** Its words: from the quantity before to a little behind it. */
  context: string;
}

interface Row {
  claimant: Claimant;
  /** Best first. */
  ranked: { index: number; score: number }[];
  key: string;
}

const MARKED = /^(?:[①-⑳](?:-\d+)?|\(.+\))$/;

/** The mark of the numbered piece that holds a place; places must be asked for in rising order. */
function markFinder(pieces: readonly Piece[]): (at: number) => string {
  const numbered = pieces.filter(({ mark }) => MARKED.test(mark));
  let next = 0;
  return (at) => {
    while ((numbered[next]?.span[0] ?? Infinity) <= at) next++;
    return numbered[next - 1]?.mark ?? "";
  };
}

/** The answers of all results of one report, which are given in the order of its text. */
export function matchResults(claimants: readonly Claimant[], side: TargetSide, reportText: string): Answer[] {
  const pieces = splitMarks(side.text);
  const targetMark = markFinder(pieces);
  const wanted = side.quantities.slice(0, MOST).map((quantity, index): Wanted => ({
    index, quantity, unit: canonicalUnit(quantity.unit), mark: targetMark(quantity.span[0]), context: contextOf(side, index),
  }));
  const marks = new Set(pieces.map(({ mark }) => mark));
  const reportMark = markFinder(splitMarks(reportText));
  const rows = claimants.map((claimant): Row => {
    const mark = reportMark(claimant.at);
    const fitting = wanted.filter((want) => fits(claimant, want) && (mark === "" || !marks.has(mark) || want.mark === mark));
    const ranked = fitting.map((want) => ({ index: want.index, score: likeness(claimant, want) })).sort((a, b) => b.score - a.score);
    return { claimant, ranked, key: fitting.map(({ index }) => index).join() };
  });
  const elsewhere = unnumberedClauses(side);
  const leaders = leadingScores(rows);
  const groups = groupRows(rows);
  const answers: Answer[] = [];
  for (const row of rows) {
    const open = { target: null, candidates: row.ranked.map(({ index }) => index) };
    const best = row.ranked[0];
    if (best === undefined) answers.push(open);
    else if (belongsElsewhere(row.claimant, best.score, elsewhere) || (row.ranked.length === 1 && outdone(row, best, leaders))) answers.push({ target: null, candidates: [] });
    else {
      const index = choose(row, answers.at(-1)?.target ?? null) ?? byOrder(row, groups.get(row.key) ?? [], wanted);
      answers.push(index === null ? open : { target: index, candidates: [index] });
    }
  }
  return answers;
}

function contextOf(side: TargetSide, index: number): string {
  const quantity = side.quantities[index];
  if (quantity === undefined) return "";
  const from = Math.max(side.quantities[index - 1]?.span[1] ?? 0, quantity.span[0] - 60);
  const behind = side.text.slice(quantity.span[1], Math.min(side.quantities[index + 1]?.span[0] ?? Infinity, quantity.span[1] + 20));
  return `${side.text.slice(from, quantity.span[0])} ${quantity.label} ${/^[^、。\n]*/.exec(behind)?.[0] ?? ""}`;
}

function fits(claimant: Claimant, { quantity, unit }: Wanted): boolean {
  if (claimant.change !== null && claimant.change !== quantity.change) return false;
  if (quantity.value === null) return namesIndicator(claimant, quantity);
  const own = canonicalUnit(claimant.unit);
  return own === unit || unit === "" || own === "";
}

/** For an aim without a number the indicator's own noun must be named: 婚姻数の増加 is not answered by 補助金9件. */
function namesIndicator(claimant: Claimant, quantity: TargetQuantity): boolean {
  const head = quantity.label.replace(/^.*(?:の|による|における)/, "").replace(/(?:数|件数|額|者)$/, "");
  return head.length >= 2 && `${claimant.context}${claimant.label}`.includes(head);
}

/** 0 to 1: half of it how much of the result's label the target's words hold, half how alike the two labels are. */
function likeness(claimant: Claimant, { quantity: { label }, context }: Wanted): number {
  const own = claimant.label !== "" ? claimant.label : claimant.context;
  const close = 0.5 * containment(own, `${label} ${context}`) + 0.5 * similarity(own, label === "" ? context : label);
  return Math.max(close, 0.4 * similarity(claimant.context, context), label === "" ? 0 : 0.5 * containment(label, own));
}

/** The clear winner; of quantities with the same name (交流会 … 定住自立圏での交流会) the one that follows the quantity answered before. */
function choose({ ranked }: Row, previous: number | null): number | null {
  const [best, second] = ranked;
  if (best === undefined || second === undefined) return best?.index ?? null;
  if (best.score >= 0.12 && best.score - second.score >= 0.04) return best.index;
  if (best.score < 0.5) return null;
  const tied = ranked.filter(({ score }) => best.score - score < 0.04).map(({ index }) => index).sort((a, b) => a - b);
  return tied.find((index) => previous !== null && index > previous) ?? tied[0] ?? null;
}

/** For each quantity of the target the two best scores that results reach. */
function leadingScores(rows: readonly Row[]): Map<number, number[]> {
  const leaders = new Map<number, number[]>();
  for (const { ranked } of rows) {
    for (const { index, score } of ranked) leaders.set(index, [...(leaders.get(index) ?? []), score].sort((a, b) => b - a).slice(0, 2));
  }
  return leaders;
}

/** The quantity is named by another result and this one is about something else: that one is the answer. */
function outdone(row: Row, best: { index: number; score: number }, leaders: ReadonlyMap<number, readonly number[]>): boolean {
  if (best.score > 0.25 || row.claimant.label.length < 2) return false;
  return (leaders.get(best.index)?.[0] ?? 0) >= 0.5;
}

/** The clauses of a target that ask for no number. */
function unnumberedClauses(side: TargetSide): string[] {
  const clauses: string[] = [];
  let from = 0;
  let next = 0;
  for (const clause of side.text.split(/(?<=[。、\n)）※・]|\s)/).slice(0, 4 * MOST)) {
    const to = from + clause.length;
    while ((side.quantities[next]?.span[1] ?? Infinity) <= from) next++;
    const numbered = (side.quantities[next]?.span[0] ?? Infinity) < to;
    if (clause.length >= 3 && !numbered && clauses.length < MOST) clauses.push(clause);
    from = to;
  }
  return clauses;
}

/** A clause of the target that asks for no number fits better than the one with the number. */
function belongsElsewhere({ label }: Claimant, score: number, clauses: readonly string[]): boolean {
  if (label.length < 3) return false;
  const needed = Math.max(score + 0.25, 0.5);
  return clauses.some((clause) => 0.9 * containment(label, clause) > needed && longestCommonRun(label, clause).length >= 3);
}

function groupRows(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.key);
    if (group === undefined) groups.set(row.key, [row]);
    else group.push(row);
  }
  return groups;
}

/** Results and targets of one unit in equal number and in the same order, where labels say nothing. */
function byOrder(row: Row, peers: readonly Row[], wanted: readonly Wanted[]): number | null {
  const candidates = row.ranked.map(({ index }) => index).sort((a, b) => a - b);
  if (peers.length !== candidates.length) return null;
  const labelled = wanted.some(({ quantity }) => quantity.label !== "") && peers.some(({ claimant }) => claimant.label !== "");
  return labelled ? null : (candidates[peers.indexOf(row)] ?? null);
}
