/** Reading a target text: what is asked for, how much of it, and by which comparison. */
import type { Operator, TargetQuantity } from "../model/document";
import { LEADING_ACTION } from "./actions";
import { directionIn } from "./direction";
import { sharedBy } from "./each";
import { frequencyIn } from "./frequency";
import { roleContext } from "./past";
import { readPhrases, type Phrase } from "./phrases";
import { roleOf, type Role } from "./roles";
import { scan } from "./scan";
import { toStream, type Stream } from "./stream";
import type { ReadOptions } from "./types";
import { canonicalUnit } from "./units";

/**
 * The quantities that a target text asks for, in the order of the text; empty where it names none. Present levels, wholes, parts, dates, ordinals and
 * names are left out (the present level of the same unit becomes `baseline`). With `struck: "unknown"` nothing is read.
 */
export function parseTarget(text: string, options: ReadOptions = {}): TargetQuantity[] {
  if (options.struck === "unknown") return [];
  return readTarget(toStream(text, options.struck ?? []), options.fiscalYear ?? null);
}

interface Judged {
  phrase: Phrase;
  role: Role;
  /** What is read of it where it is a target. */
  quantity: TargetQuantity | null;
}

/** The same for a stream: the tests count its steps. */
export function readTarget(stream: Stream, fiscalYear: number | null): TargetQuantity[] {
  const phrases = readPhrases(stream, scan(stream));
  const context = roleContext(stream, phrases, fiscalYear);
  const judged = phrases.map((phrase, index): Judged => {
    const role = isBareNumber(stream, phrase) ? "aside" : roleOf(context, index);
    return { phrase, role, quantity: role === "target" ? toQuantity(stream, phrase) : null };
  });
  judged.forEach(({ role }, index) => {
    if (role === "baseline") giveBaseline(judged, index);
  });
  const quantities = judged.flatMap(({ phrase, quantity }) => (quantity === null ? [] : spread(quantity, phrase)));
  return [...quantities, ...directions(stream, judged), ...(quantities.length === 0 ? weekly(stream) : [])].sort(
    (a, b) => a.span[0] - b.span[0]
  );
}

/** 5,000万円以上/年: the period behind the comparing word. */
function slashAfter(stream: Stream, at: number): string | null {
  return /^[/／](年|月|週|日)/.exec(stream.after(at, 2))?.[1] ?? null;
}

/** One quantity for each thing that 各 gives the number to. */
function spread(quantity: TargetQuantity, phrase: Phrase): TargetQuantity[] {
  const labels = sharedBy(phrase.before);
  return labels.length === 0 ? [quantity] : labels.map((label) => ({ ...quantity, label, per: "各" }));
}

const WEEKLY = /毎週((?:[月火水木金土日](?:曜日?)?[・、と及び]*){1,7})/;

/** 毎週水・金曜日 asks for as many times a week as it names days. */
function weekly(stream: Stream): TargetQuantity[] {
  const found = WEEKLY.exec(stream.text.slice(0, 200));
  if (found === null) return [];
  const days = [...(found[1] ?? "").replace(/曜日?/g, "").matchAll(/[月火水木金土日]/g)].length;
  const span = stream.span(found.index, found.index + found[0].length);
  return [
    {
      label: "",
      op: ">=",
      explicit: false,
      value: days,
      max: null,
      unit: "回",
      per: "週",
      approx: false,
      cumulative: false,
      baseline: null,
      change: null,
      span,
    },
  ];
}

/** A figure without unit and comparing word is a target only where it ends the text (目標値 15) or is all of it. */
function isBareNumber(stream: Stream, phrase: Phrase): boolean {
  const { token, comparison, prefix } = phrase;
  // 20から45に拡大: the words behind say what the figure is.
  if (
    token.unit !== "" ||
    comparison.explicit ||
    prefix.op !== null ||
    token.of !== null ||
    (comparison.to > token.to && !comparison.approx)
  )
    return false;
  if (token.value === 0 && stream.text.startsWith("ゼロ", token.from)) return false;
  const rest = stream.after(comparison.to, 3);
  const ends = rest === "" || /^[)。、→⇒]/.test(rest) || (stream.gaps[comparison.to] ?? 0) !== 0 || /^\((?:R|令|平|H|19|20)/.test(rest);
  if (token.from === 0) return !(rest === "" || /^(?:[)。、→⇒]|\((?:R|令|平|H|19|20))/.test(rest));
  const before = stream.text.charAt(token.from - 1);
  const named = /(?:率|数|指数|比率|度|額|量|値|目標|割合|係数|ポイント|得点|平均|\)|:|→|⇒|約|に|は|計)$/.test(
    stream.before(token.from, 4)
  );
  const year =
    Number.isInteger(token.value) && token.value >= 1950 && token.value <= 2100 && !/[,]/.test(stream.text.slice(token.from, token.to));
  return !(ends && named && !year && before !== "(");
}

function toQuantity(stream: Stream, phrase: Phrase): TargetQuantity {
  const { token, comparison, prefix } = phrase;
  const zero = token.value === 0 && token.max === null && !comparison.explicit && prefix.op === null;
  const signed = token.sign !== null && /比|より|対前年|前年/.test(phrase.before);
  const op: Operator = zero ? "=" : comparison.explicit ? comparison.op : (prefix.op ?? comparison.op);
  return {
    label: phrase.label,
    op,
    explicit: comparison.explicit || prefix.op !== null,
    value: signed ? Math.abs(token.value) : token.value,
    max: token.max,
    unit: token.unit,
    per: frequencyIn(/[^、]*$/.exec(phrase.before)?.[0] || phrase.before, token.each ?? slashAfter(stream, comparison.to), prefix.each),
    approx: comparison.approx || prefix.approx,
    cumulative:
      prefix.cumulative || /累計|累積|通算/.test(phrase.before) || /^[^、。\d]{0,10}\(累計\)/.test(stream.after(comparison.to, 14)),
    baseline: null,
    change: signed ? (token.sign === "-" ? "cut" : "rise") : comparison.change,
    span: stream.span(token.from, Math.max(token.to, comparison.to)),
  };
}

/** How many numbers away a present level may stand from its target. */
const NEAR = 12;

/** Gives a present level to the target it belongs to: in a bracket the one before, otherwise the next or the last one with the same unit. */
function giveBaseline(judged: readonly Judged[], index: number): void {
  const own = judged[index]?.phrase;
  if (own === undefined) return;
  const fits = (other: Judged): boolean => {
    const unit = other.phrase.token.unit;
    if (other.quantity === null) return false;
    return unit === "" || own.token.unit === "" || canonicalUnit(unit) === canonicalUnit(own.token.unit) || isShareOf(other.quantity);
  };
  const after = judged.slice(index + 1, index + 1 + NEAR).find(fits);
  const before = judged
    .slice(Math.max(0, index - NEAR), index)
    .reverse()
    .find(fits);
  const inBracket = before !== undefined && own.depth > before.phrase.depth;
  const chosen = (inBracket ? before : (after ?? before))?.quantity;
  if (!chosen || (chosen.baseline !== null && own.dated === null)) return;
  chosen.baseline = own.token.value;
  if (isShareOf(chosen) && own.token.unit !== "%") chosen.baselineUnit = own.token.unit;
}

/** 2割増, 5%削減: a share of the present level, whatever that counts. */
const isShareOf = ({ change, unit }: TargetQuantity): boolean => change !== null && unit === "%";

const STOP = /[。;※①-⑳○●◎◆■、]/;

/** Directions of the parts of the text that lie between target numbers; line breaks may wrap a phrase and divide nothing. */
function directions(stream: Stream, judged: readonly Judged[]): TargetQuantity[] {
  const found: TargetQuantity[] = [];
  let start = 0;
  let passed = 0;
  for (let at = 0; at <= stream.text.length; at++) {
    const target = judged[passed];
    if (target !== undefined && target.phrase.token.from === at) {
      if (target.role === "target") {
        found.push(...directionOf(stream, judged, passed, start, at));
        start = target.phrase.comparison.to;
        start += stream.after(start, 24).length - stream.after(start, 24).replace(LEADING_ACTION, "").length;
      }
      passed++;
    }
    const ends =
      at === stream.text.length || STOP.test(stream.text.charAt(at)) || (stream.text.charAt(at) === "・" && stream.gaps[at] !== 0);
    if (!ends) continue;
    found.push(...directionOf(stream, judged, passed, start, at));
    start = Math.max(start, at + 1);
  }
  return found;
}

/** The direction of one part; a present level behind it (実績見込 …) becomes its baseline. */
function directionOf(stream: Stream, judged: readonly Judged[], next: number, from: number, end: number): TargetQuantity[] {
  const clause = from < end ? stream.text.slice(from, Math.min(end, from + 300)) : "";
  stream.work.steps += clause.length;
  const direction = clause === "" ? null : directionIn(clause);
  // 現状維持(95%): the number itself says what is to be kept.
  if (direction?.op === "=" && /^[(:]$/.test(clause.slice(direction.to))) return [];
  if (direction === null || (stream.depths[from + direction.from] ?? 0) > 1) return [];
  const near = judged.slice(Math.max(0, next - 2), next + NEAR);
  const at = from + direction.from;
  // The words belong to a number: (前年度比20名増).
  if (near.some(({ phrase }) => phrase.token.from <= at && phrase.comparison.to > at)) return [];
  // 前年度を上回る20件, 県平均以上の科目数を4科目: the words qualify the number behind them.
  const rest = clause.slice(direction.to);
  const follows = judged[next]?.role === "target" && judged[next]?.phrase.token.from === end;
  if (follows && (/^[ぁ-ん]{0,2}$/.test(rest) || rest.startsWith("の"))) return [];
  const own =
    near.find(
      ({ phrase, role }) =>
        role === "baseline" &&
        phrase.depth > 0 &&
        /^[^。()\d]{0,4}\((?:前年|昨年|前回|現状|現在|基準|実績)[^()、]*$/.test(stream.text.slice(from + direction.to, phrase.token.from))
    ) ??
    near.find(
      ({ phrase, role }) =>
        role === "baseline" &&
        phrase.token.from > from &&
        phrase.label !== "" &&
        direction.label.includes(phrase.label.replace(/^実績見込?み?|の|件数$/g, ""))
    );
  return [
    {
      label: direction.label,
      op: direction.op,
      explicit: true,
      value: null,
      max: null,
      unit: own?.phrase.token.unit ?? "",
      per: /前年|昨年|年間/.test(clause) ? "年" : null,
      approx: false,
      cumulative: false,
      baseline: own?.phrase.token.value ?? null,
      change: null,
      span: stream.span(from + direction.from, from + direction.to),
    },
  ];
}
