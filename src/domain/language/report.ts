/** Reading a report: what was done, what is announced, and which quantity of the target each number answers. */
import type { ReportState, ResultQuantity, TargetQuantity } from "../model/document";
import { asOfPhrase } from "./asOf";
import { sharedBy } from "./each";
import { matchResults, type Claimant, type TargetSide } from "./matching";
import { splitMarks } from "./marks";
import { namedParts } from "./parts";
import { readPhrases, type Phrase } from "./phrases";
import { isPlaceholder } from "./placeholder";
import { isPlanned, speaksOnlyOfPlans } from "./planned";
import { outlayBehind, preparationAround } from "./steps";
import { reportRoleOf, type ReportRole } from "./reportRoles";
import { scan } from "./scan";
import { toStream, type Stream } from "./stream";
import type { ReadOptions } from "./types";

export interface ReportOptions extends ReadOptions {
  /** The quantities of the target that the report answers. */
  target?: readonly TargetQuantity[];
  /** The target's text, which the labels are compared with. */
  targetText?: string;
  /** The indicator's own text (移住体験ツアーの実施): helps to tell parts of a sum apart. */
  label?: string;
}

/** A result with the targets that it may answer where that is in doubt. */
export type ReadResult = ResultQuantity & { candidates?: readonly number[] };

export interface ReportReading {
  state: ReportState;
  quantities: ReadResult[];
}

/**
 * The numbers of a report in the order of the text, each done or planned, and the state of the report: `missing` (blank), `placeholder` (―, 未定),
 * `plan-only` (nothing done yet) or `reported`. A restated target, a difference, a published rate, an earlier year, a whole and a part answer no target.
 */
export function parseReport(text: string, options: ReportOptions = {}): ReportReading {
  if (options.struck === "unknown") return { state: text.trim() === "" ? "missing" : "reported", quantities: [] };
  const stream = toStream(text, options.struck ?? []);
  return readReport(stream, text, options);
}

/** The same for a stream: the tests count its steps. */
export function readReport(stream: Stream, text: string, options: ReportOptions): ReportReading {
  const blank = blankState(stream, text);
  if (blank !== null) return { state: blank, quantities: [] };
  const tokens = scan(stream);
  const fiscalYear = options.fiscalYear ?? null;
  const phrases = readPhrases(stream, tokens).filter((phrase) => isReported(stream, phrase));
  const target = options.target ?? [];
  const changeWanted = target.find(({ change }) => change !== null)?.change ?? null;
  const entries = phrases.flatMap((phrase, index): Entry[] => {
    const said = reportRoleOf(stream, phrases, index, fiscalYear);
    const role = said === "result" && isStep(preparationAround(stream, phrase), options) ? "underway" : said;
    const quantity: ReadResult = {
      label: phrase.label,
      value: valueOf(phrase, role, changeWanted),
      unit: phrase.token.unit,
      planned: isPlanned(stream, phrase),
      asOf: asOfPhrase(stream, tokens, phrase, fiscalYear),
      target: null,
      total: role === "total",
      span: stream.span(phrase.token.from, phrase.token.to),
    };
    const shared = sharedBy(phrase.before);
    return (shared.length === 0 ? [phrase.label] : shared).map((label) => ({ phrase, role, quantity: { ...quantity, label } }));
  });
  settleSums(stream, entries, target);
  takeNamedParts(entries, options.label ?? "");
  if (target.length > 0) answer(text, entries, { quantities: target, text: options.targetText ?? "", name: options.label ?? "" }, stream);
  const quantities = entries.map(({ quantity }) => quantity);
  const planOnly = quantities.every(({ planned }) => planned) && speaksOnlyOfPlans(stream);
  return { state: planOnly ? "plan-only" : "reported", quantities };
}

interface Entry {
  phrase: Phrase;
  role: ReportRole;
  quantity: ReadResult;
}

const RUNNING = /(?:累計|通算|累積)(?:で|は|:|約)*$/;
const SUMMED = /(?:合計|総計|計)(?:で|は|:|約|延べ)*$/;

/**
 * Numbers of one unit that are no further results beside a sum: 各1回、計11回 and 新たに2施設、計16施設 are answered by the sum, 満足71％、やや満足25％、合計96％ too;
 * 新規18件、累計62件 by the increase, unless the target counts from the start. A share in the bracket of a share is a part where one share is asked for.
 */
function settleSums(stream: Stream, entries: readonly Entry[], target: readonly TargetQuantity[]): void {
  const cumulative = target.some((quantity) => quantity.cumulative || quantity.baseline !== null);
  takeAverages(entries, target);
  const shares = target.filter(({ unit }) => unit === "%").length;
  entries.forEach((entry, index) => {
    const { phrase, role, quantity } = entry;
    if (role === "part" && quantity.unit === "%" && shares > 1) entry.role = "result";
    if (role !== "result" && !(role === "total" && quantity.unit === "%")) return;
    const before = phrase.before.slice(-8);
    const running = RUNNING.test(before);
    if (!running && !SUMMED.test(before)) return;
    const members = entries
      .slice(Math.max(0, index - 12), index)
      .filter(
        (other) =>
          other.role === "result" &&
          other.quantity.unit === quantity.unit &&
          other.phrase.depth === phrase.depth &&
          sameSentence(stream, other.phrase, phrase)
      );
    if (members.length === 0) return;
    if (running && !cumulative) entry.role = "whole";
    else {
      entry.role = "result";
      for (const member of members) member.role = "part";
    }
  });
}

/** 68社を訪問(月平均11.3社) where so many a month are asked for: the average answers. */
function takeAverages(entries: readonly Entry[], target: readonly TargetQuantity[]): void {
  for (const { per, unit } of target) {
    const sign = per === "月" ? /月平均(?:で|は|:|約)*$/ : per === "日" ? /(?:1日|日)平均(?:で|は|:|約)*$/ : null;
    const same = entries.filter(
      ({ role, quantity }) => quantity.unit === unit && (role === "result" || role === "part" || role === "total")
    );
    const average = sign === null ? undefined : same.find(({ phrase }) => sign.test(phrase.before.slice(-8)));
    if (average === undefined) continue;
    for (const entry of same) entry.role = entry === average ? "result" : "whole";
  }
}

const sameSentence = (stream: Stream, one: Phrase, other: Phrase): boolean =>
  !/[。①-⑳※]/.test(stream.text.slice(one.comparison.to, other.token.from));

/** Where the indicator's name speaks of some parts of a sum only, they are the results and the sum stands beside them. */
function takeNamedParts(entries: readonly Entry[], name: string): void {
  const parts = entries.map(({ role, quantity }) => ({ role, label: quantity.label, unit: quantity.unit }));
  for (const { sum, named } of namedParts(parts, name)) {
    const whole = entries[sum];
    if (whole === undefined) continue;
    whole.role = "whole";
    whole.quantity.total = true;
    for (const index of named) {
      const entry = entries[index];
      if (entry !== undefined) entry.role = "result";
    }
  }
}

/** Blank or placeholder text, also with marks only: "(1)", "(1) ― (2) ―". Null for a text that says something. */
function blankState(stream: Stream, text: string): "missing" | "placeholder" | null {
  if (stream.text === "") return "missing";
  if (/^(?:\(\d{1,2}\)|[①-⑳]|[・○])+$/.test(stream.text)) return "missing";
  if (isPlaceholder(text)) return "placeholder";
  const bodies = splitMarks(text).map((piece) => piece.text);
  return bodies.length > 0 && bodies.some((body) => body !== "") && bodies.every((body) => body === "" || isPlaceholder(body))
    ? "placeholder"
    : null;
}

/** A bare figure is a number of the report only where it stands alone or behind a label's colon. */
function isReported(stream: Stream, { token, comparison }: Phrase): boolean {
  if (token.unit !== "" || token.of !== null) return true;
  const year = Number.isInteger(token.value) && token.value >= 1950 && token.value <= 2100;
  const rest = stream.after(comparison.to, 2);
  const ends = rest === "" || /^[。、)(]/.test(rest) || (stream.gaps[comparison.to] ?? 0) !== 0;
  const starts =
    token.from === 0 || /[:率数比度額値は約計(]$/.test(stream.before(token.from, 1)) || stream.text.startsWith("ゼロ", token.from);
  return ends && starts && (!year || token.from === 0) && !(/\($/.test(stream.before(token.from, 1)) && rest.startsWith(")"));
}

/** Sets `target`, and `candidates` where it stays open. */
function answer(text: string, entries: readonly Entry[], side: TargetSide, stream: Stream): void {
  const wanted = side.quantities.find(({ change }) => change !== null)?.change ?? null;
  const asked = entries.filter(({ role, phrase }) => claims(role, phrase, wanted, side));
  const claimants = asked.map(({ phrase, quantity }): Claimant => ({
    label: quantity.label,
    context: phrase.before,
    unit: quantity.unit,
    change: phrase.comparison.change ?? (phrase.token.sign === null ? null : wanted),
    whole: phrase.token.of,
    outlay: outlayBehind(stream, phrase),
    at: quantity.span[0],
  }));
  matchResults(claimants, side, text).forEach(({ target, candidates }, i) => {
    const quantity = asked[i]?.quantity;
    if (quantity === undefined) return;
    quantity.target = target;
    if (target === null && candidates.length > 1) quantity.candidates = candidates;
  });
}

/** 1.8km発注済み is a step on the way, unless the target or the indicator asks for just that. */
function isStep(doing: string, { target = [], targetText = "", label = "" }: ReportOptions): boolean {
  return doing !== "" && target.length > 0 && !`${targetText}${label}`.includes(doing);
}

/** Whether a number of this role can answer a target at all. */
function claims(role: ReportRole, phrase: Phrase, wanted: "cut" | "rise" | null, side: TargetSide): boolean {
  const plain = phrase.comparison.change === null && phrase.token.sign === null;
  // 前年度の2倍 ← 前年同期比1.6倍, 前年度比120% ← 前年同期比112%: the ratio itself is asked for.
  if (role === "change" && plain)
    return side.quantities.some(
      ({ unit, change }) =>
        change === null && unit === phrase.token.unit && (unit === "倍" || (unit === "%" && /(?:前年|昨年)(?:度|同期)?比/.test(side.text)))
    );
  if (role === "change") return wanted !== null;
  return (
    role === "result" ||
    role === "total" ||
    (role === "rhythm" && side.quantities.some(({ per }) => per !== null && per !== "年" && per !== "各"))
  );
}

/** The number; where the target is the size of a change, △3.5% is a cut of 3.5 and +3.5% one of -3.5. */
function valueOf({ token }: Phrase, role: ReportRole, wanted: "cut" | "rise" | null): number {
  if (role !== "change" || token.sign === null || wanted === null) return token.value;
  return Math.abs(token.value) * ((token.sign === "-") === (wanted === "cut") ? 1 : -1);
}
