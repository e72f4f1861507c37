/** Which quantity of the target a result answers: by unit, number mark and label. In doubt none, with the candidates listed. */
import type { TargetQuantity } from "../model/document";
import { splitMarks } from "./marks";
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

const MARKED = /^(?:[①-⑳](?:-\d+)?|\(.+\))$/;

/** The mark of the innermost numbered piece that holds a place of a text. */
function markAt(text: string, at: number): string {
  let mark = "";
  for (const piece of splitMarks(text)) if (MARKED.test(piece.mark) && piece.span[0] <= at) mark = piece.mark;
  return mark;
}

/** The words of the target that belong to one of its quantities: from the quantity before to a little behind it. */
function contextOf(side: TargetSide, index: number): string {
  const quantity = side.quantities[index];
  if (quantity === undefined) return "";
  const from = Math.max(side.quantities[index - 1]?.span[1] ?? 0, quantity.span[0] - 60);
  const behind = side.text.slice(quantity.span[1], Math.min(side.quantities[index + 1]?.span[0] ?? Infinity, quantity.span[1] + 20));
  return `${side.text.slice(from, quantity.span[0])} ${quantity.label} ${/^[^、。\n]*/.exec(behind)?.[0] ?? ""}`;
}

/** 0 to 1: half of it how much of the result's label the target's words hold, half how alike the two labels are. */
function likeness(claimant: Claimant, side: TargetSide, index: number): number {
  const label = side.quantities[index]?.label ?? "";
  const context = contextOf(side, index);
  const own = claimant.label !== "" ? claimant.label : claimant.context;
  const close = 0.5 * containment(own, `${label} ${context}`) + 0.5 * similarity(own, label === "" ? context : label);
  return Math.max(close, 0.4 * similarity(claimant.context, context), label === "" ? 0 : 0.5 * containment(label, own));
}

function unitFits(claimant: Claimant, quantity: TargetQuantity): boolean {
  const [result, target] = [canonicalUnit(claimant.unit), canonicalUnit(quantity.unit)];
  return result === target || target === "" || result === "";
}

/** For an aim without a number the indicator's own noun must be named: 婚姻数の増加 is not answered by 補助金9件. */
function namesIndicator(claimant: Claimant, quantity: TargetQuantity): boolean {
  const head = quantity.label.replace(/^.*(?:の|による|における)/, "").replace(/(?:数|件数|額|者)$/, "");
  return head.length >= 2 && `${claimant.context}${claimant.label}`.includes(head);
}

/** The answers of all results of one report. */
export function matchResults(claimants: readonly Claimant[], side: TargetSide, reportText: string): Answer[] {
  const targetMarks = side.quantities.map(({ span }) => markAt(side.text, span[0]));
  const allMarks = new Set(splitMarks(side.text).map(({ mark }) => mark));
  const rows = claimants.map((claimant) => {
    const mark = markAt(reportText, claimant.at);
    const candidates = side.quantities.flatMap((quantity, index) => {
      if (quantity.value === null ? !namesIndicator(claimant, quantity) : !unitFits(claimant, quantity)) return [];
      if ((quantity.change ?? null) !== claimant.change && (claimant.change !== null || quantity.change !== null) && claimant.change !== null) return [];
      if (mark !== "" && allMarks.has(mark) && targetMarks[index] !== mark) return [];
      return [index];
    });
    return { claimant, candidates, scores: candidates.map((index) => likeness(claimant, side, index)) };
  });
  const answers: Answer[] = [];
  for (const row of rows) answers.push(answerOf(row, rows, side, answers.at(-1)?.target ?? null));
  return answers;
}

interface Row {
  claimant: Claimant;
  candidates: number[];
  scores: number[];
}

function answerOf(row: Row, rows: readonly Row[], side: TargetSide, previous: number | null): Answer {
  const { claimant, candidates, scores } = row;
  if (candidates.length === 0) return { target: null, candidates };
  const ranked = candidates.map((index, i) => ({ index, score: scores[i] ?? 0 })).sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (best === undefined) return { target: null, candidates };
  if (belongsElsewhere(claimant, side, best.score)) return { target: null, candidates: [] };
  if (second === undefined) return outdone(row, best, rows) ? { target: null, candidates: [] } : { target: best.index, candidates: [best.index] };
  if (best.score >= 0.12 && best.score - second.score >= 0.04) return { target: best.index, candidates: [best.index] };
  const tied = ranked.filter(({ score }) => best.score - score < 0.04).map(({ index }) => index);
  // Two quantities of the same name (交流会 … 定住自立圏での交流会): the one that follows the quantity answered before.
  if (best.score >= 0.5) {
    const next = Math.min(...tied.filter((index) => previous !== null && index > previous));
    const target = Number.isFinite(next) ? next : Math.min(...tied);
    return { target, candidates: [target] };
  }
  return byOrder(row, rows, side) ?? { target: null, candidates };
}

/** The label fits another result of the same target well and this one not at all: that one is the answer. */
function outdone(row: Row, best: { index: number; score: number }, rows: readonly Row[]): boolean {
  if (best.score > 0.25 || row.claimant.label.length < 2) return false;
  return rows.some((other) => other !== row && (other.scores[other.candidates.indexOf(best.index)] ?? 0) >= 0.5);
}

/** A clause of the target that asks for no number fits better than the one with the number. */
function belongsElsewhere(claimant: Claimant, side: TargetSide, score: number): boolean {
  if (claimant.label.length < 3 || side.text === "") return false;
  const numbered = (from: number, to: number): boolean => side.quantities.some(({ span }) => span[0] < to && span[1] > from);
  let from = 0;
  for (const clause of side.text.split(/(?<=[。、\n)）※・]|\s)/)) {
    const to = from + clause.length;
    if (clause.length >= 3 && !numbered(from, to) && 0.9 * containment(claimant.label, clause) > Math.max(score + 0.25, 0.5) && longestCommonRun(claimant.label, clause).length >= 3) return true;
    from = to;
  }
  return false;
}

/** Results and targets of one unit in equal number and in the same order, where labels say nothing. */
function byOrder(row: Row, rows: readonly Row[], side: TargetSide): Answer | null {
  const peers = rows.filter(({ candidates }) => candidates.length === row.candidates.length && candidates.every((c, i) => c === row.candidates[i]));
  if (peers.length !== row.candidates.length || peers.some(({ claimant }) => claimant.label !== "" && side.quantities.some(({ label }) => label !== ""))) return null;
  const target = row.candidates[peers.indexOf(row)];
  return target === undefined ? null : { target, candidates: [target] };
}
