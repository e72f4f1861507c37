/** Which quantity of the target a result answers: by unit, number mark and label. In doubt none, with the candidates listed. */
import type { TargetQuantity } from "../model/document";
import { ACTION_NOUNS } from "./actions";
import { splitMarks, type Piece } from "./marks";
import { bareLabel, containment, longestCommonRun, similarity } from "./similarity";
import { canonicalUnit } from "./units";

export interface Claimant {
  label: string;
  /** The words before the number in its sentence. */
  context: string;
  unit: string;
  change: "cut" | "rise" | null;
  /** The whole of a fraction (238/241); null for a plain number. */
  whole: number | null;
  /** What an amount of money was spent on doing (購入); "" where nothing says so. */
  outlay: string;
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
  /** The indicator's own text, "" where it is not known. */
  name: string;
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
    index,
    quantity,
    unit: canonicalUnit(quantity.unit),
    mark: targetMark(quantity.span[0]),
    context: contextOf(side, index),
  }));
  const marks = new Set(pieces.map(({ mark }) => mark));
  const reportMark = markFinder(splitMarks(reportText));
  const rows = claimants.map((claimant): Row => {
    const mark = reportMark(claimant.at);
    const open = wanted.filter((want) => fits(claimant, want) && (mark === "" || !marks.has(mark) || want.mark === mark));
    const sameWay = open.filter(({ quantity }) => claimant.change === null || quantity.change === claimant.change);
    const fitting = isOutlay(claimant, side) ? [] : sameWay.length > 0 ? sameWay : open;
    const ranked = fitting.map((want) => ({ index: want.index, score: likeness(claimant, want) })).sort((a, b) => b.score - a.score);
    return { claimant, ranked, key: fitting.map(({ index }) => index).join() };
  });
  const elsewhere = unnumberedClauses(side);
  const otherRate = namesOtherRate(reportText);
  const leaders = leadingScores(rows);
  const named = namesDoing(rows, side);
  const groups = groupRows(rows);
  const answers: Answer[] = [];
  for (const row of rows) {
    const open = { target: null, candidates: row.ranked.map(({ index }) => index) };
    const best = row.ranked[0];
    if (best === undefined) answers.push(open);
    else if (row.ranked.length === 1 && otherRate(row, side.quantities[best.index])) answers.push({ target: null, candidates: [] });
    else if (
      belongsElsewhere(row.claimant, best.score, elsewhere) ||
      (row.ranked.length === 1 && (outdone(row, best, leaders) || named(row)))
    )
      answers.push({ target: null, candidates: [] });
    else {
      const index = choose(row, answers.at(-1)?.target ?? null) ?? byOrder(row, groups.get(row.key) ?? [], wanted);
      answers.push(index === null ? open : { target: index, candidates: [index] });
    }
  }
  takeRemaining(rows, groups, answers);
  return answers;
}

function contextOf(side: TargetSide, index: number): string {
  const quantity = side.quantities[index];
  if (quantity === undefined) return "";
  const from = Math.max(side.quantities[index - 1]?.span[1] ?? 0, quantity.span[0] - 60);
  const behind = side.text.slice(quantity.span[1], Math.min(side.quantities[index + 1]?.span[0] ?? Infinity, quantity.span[1] + 20));
  return `${side.text.slice(from, quantity.span[0])} ${quantity.label} ${/^[^、。\n]*/.exec(behind)?.[0] ?? ""}`;
}

/** A change of the other way (2.1％増 where 5％減 is asked for) answers too: its words tell the way, and the rate is below zero. */
function fits(claimant: Claimant, { quantity, unit }: Wanted): boolean {
  if (claimant.change !== null && quantity.change === null) return false;
  if (quantity.value === null) return namesIndicator(claimant, quantity);
  const own = canonicalUnit(claimant.unit);
  if (claimant.whole !== null && own === "") return unit === "" || unit === "%" || quantity.value === claimant.whole;
  // 2割増 on 62人: a level can be set against the starting level.
  if (quantity.change !== null && quantity.baselineUnit !== undefined && own === canonicalUnit(quantity.baselineUnit)) return true;
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
  const tied = ranked
    .filter(({ score }) => best.score - score < 0.04)
    .map(({ index }) => index)
    .sort((a, b) => a - b);
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

const EARNED = /運用|収入|収益|利益|売上|売却|寄附|寄付|税|利息|利子|財源|削減|縮減|節減|効果額/;
const SPENT = /予算|執行|支出|投資|事業費|補助|助成|交付|支援額|発注|契約|取得|調達|借入|積立|整備費/;

/** 5億円の購入 spends money; it answers only where that is asked for, and not where money is to be earned or saved (運用益 2,000万円). */
function isOutlay({ outlay }: Claimant, { text, name }: TargetSide): boolean {
  const asked = `${text}${name}`;
  return outlay !== "" && !asked.includes(outlay) && (EARNED.test(asked) || !SPENT.test(asked));
}

/** 申請18件、交付決定15件: what was granted answers, not what was asked for. */
const APPLIED = /(申請|応募|申込|提案|要望)(?:者|件)?数?$/;
const GRANTED = /(?:交付決定|決定|採択|交付|採用|認定|許可|成約|登録|完了|完成|完了検査)(?:済み?)?(?:者|件)?数?$/;

const DOING = new RegExp(`(?:${ACTION_NOUNS}|成約|内定|納車|納品|来庁|問合せ|問い合わせ)(?:数|件数|者数|人数)?$`);

/** 新規登録16件、成約9件 where 新規登録 is asked for: another doing, which the words of the target and the indicator do not name. */
function namesDoing(rows: readonly Row[], { text, name }: TargetSide): (row: Row) => boolean {
  const asked = bareLabel(`${name} ${text}`);
  const doing = (label: string): string => (DOING.exec(label)?.[0] ?? "").replace(/(?:数|件数|者数|人数)$/, "");
  const named = (label: string): boolean => label.length >= 2 && doing(label) !== "" && asked.includes(bareLabel(label));
  const some = rows.some(({ claimant, ranked }) => ranked.length > 0 && named(claimant.label));
  const granted = rows.some(({ claimant, ranked }) => ranked.length > 0 && GRANTED.test(claimant.label));
  const applied = (label: string): boolean => granted && APPLIED.test(label) && !asked.includes(APPLIED.exec(label)?.[1] ?? "");
  return ({ claimant: { label } }) => applied(label) || (some && doing(label) !== "" && !asked.includes(doing(label)));
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

/** 工事発注率 82%、耐震適合率は年度末に算定: the report names the rate that is asked for, and this number is another one. */
function namesOtherRate(reportText: string): (row: Row, quantity: TargetQuantity | undefined) => boolean {
  return ({ claimant }, quantity) => {
    const rate = /[一-龠]{2}率$/.exec(quantity?.label ?? "")?.[0];
    return rate !== undefined && reportText.includes(rate) && /[一-龠]率$/.test(claimant.label) && !claimant.label.includes(rate);
  };
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

/** Results and targets of one unit in equal number: where all but one have found each other in the order of the text, the last two belong together. */
function takeRemaining(rows: readonly Row[], groups: ReadonlyMap<string, readonly Row[]>, answers: Answer[]): void {
  for (const peers of groups.values()) {
    const wanted = (peers[0]?.ranked ?? []).map(({ index }) => index).sort((a, b) => a - b);
    const got = peers.map((peer) => answers[rows.indexOf(peer)]?.target ?? null);
    if (wanted.length < 2 || peers.length !== wanted.length || got.filter((target) => target === null).length !== 1) continue;
    const place = got.indexOf(null);
    const rest = wanted.filter((index) => !got.includes(index));
    const peer = peers[place];
    if (rest.length === 1 && rest[0] === wanted[place] && peer !== undefined)
      answers[rows.indexOf(peer)] = { target: wanted[place] ?? null, candidates: [wanted[place] ?? 0] };
  }
}

/** Results and targets of one unit in equal number and in the same order, where labels say nothing. */
function byOrder(row: Row, peers: readonly Row[], wanted: readonly Wanted[]): number | null {
  const candidates = row.ranked.map(({ index }) => index).sort((a, b) => a - b);
  if (peers.length !== candidates.length) return null;
  const labelled = wanted.some(({ quantity }) => quantity.label !== "") && peers.some(({ claimant }) => claimant.label !== "");
  return labelled ? null : (candidates[peers.indexOf(row)] ?? null);
}
