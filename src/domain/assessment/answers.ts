/** Which numbers of a report answer one quantity of the target, and what they come to. */
import type { RateInput, RateReason, Report, ResultQuantity, TargetQuantity } from "../model";
import { changeWord, isCumulative, isLanding, isRunningTotal, periodOf } from "./context";
import { minus, plus } from "./exact";
import { comparable } from "./units";

export interface Answer {
  value: number;
  inputs: RateInput[];
  /** The quantities that it was made of. */
  parts: readonly ResultQuantity[];
}

/** How several numbers are put together. */
export type Combining = "sum" | "latest";

/** A value, a reason why there is none, or null where the report gives no such number. */
export type Answered = Answer | RateReason | null;

interface Reading {
  report: Report;
  quantity: TargetQuantity;
  /** Index of the quantity in its target. */
  index: number;
  combining: Combining;
}

function answerOf(report: Report, parts: readonly ResultQuantity[], value: number, role: "result" | "planned"): Answer {
  const inputs = parts.map((part) => ({ role, value: part.value, unit: part.unit, cell: report.cell, span: part.span }));
  return { value, inputs, parts };
}

/** The one with the latest date where every one has a date and no two dates are the same. */
function latest(parts: readonly ResultQuantity[]): ResultQuantity | null {
  const dates = parts.map((part) => part.asOf);
  if (dates.includes(null) || new Set(dates).size < parts.length) return null;
  return parts.reduce((last, part) => ((part.asOf ?? "") > (last.asOf ?? "") ? part : last));
}

function overlapsStruck(report: Report, parts: readonly ResultQuantity[]): boolean {
  const { struck = [] } = report;
  if (struck === "unknown") return true;
  return parts.some((part) => struck.some(([from, to]) => part.span[0] < to && from < part.span[1]));
}

/**
 * Results given by period (奇数月1回, 偶数月2回) answer a target of the same period only, and are never added up with others; null where none
 * of several is of the target's period, or several are.
 */
function inOnePeriod({ text }: Report, { per }: TargetQuantity, parts: readonly ResultQuantity[]): readonly ResultQuantity[] | null {
  if (parts.length < 2 || per === null || parts.every((part) => periodOf(text, part) === null)) return parts;
  const same = parts.filter((part) => periodOf(text, part) === per);
  return same.length === 1 ? same : null;
}

function combine({ report, quantity, combining }: Reading, all: readonly ResultQuantity[], role: "result" | "planned"): Answered {
  const [first] = all;
  if (!first) return null;
  if (overlapsStruck(report, all)) return "struck-text";
  if (all.some((part) => !comparable(part.unit, quantity.unit) && quantity.change === null)) return "unit-mismatch";
  const details = inOnePeriod(
    report,
    quantity,
    all.filter((part) => !part.total)
  );
  if (details === null) return "ambiguous";
  const parts = details.length > 0 ? details : all.slice(-1);
  const single = (part: ResultQuantity) => answerOf(report, [part], part.value, role);
  const [only] = parts;
  if (only && parts.length === 1) return single(only);
  const newest = latest(parts);
  if (combining === "sum") {
    const running = newest && parts.every((part) => isRunningTotal(report.text, part));
    return running ? single(newest) : answerOf(report, parts, parts.map((part) => part.value).reduce(plus, 0), role);
  }
  const marked = quantity.cumulative ? parts.filter((part) => isCumulative(report.text, part)) : [];
  if (marked[0] && marked.length === 1) return single(marked[0]);
  if (newest) return single(newest);
  return parts.every((part) => part.value === first.value) ? single(first) : "ambiguous";
}

/** What has been done, for one quantity of the target. Sums are not added to their own parts. */
export function doneAnswer(reading: Reading): Answered {
  return combine(
    reading,
    reading.report.quantities.filter((part) => part.target === reading.index && !part.planned),
    "result"
  );
}

/** What is announced: it comes on top of what is done, but for levels and for figures of the whole year (年度末見込). */
export function plannedAnswer(reading: Reading): Answered {
  return combine(
    reading,
    reading.report.quantities.filter((part) => part.target === reading.index && part.planned),
    "planned"
  );
}

/** Done and planned together; null where what is done is not known and the plan is not a figure of the whole year. */
export function landing(done: Answer | null, planned: Answer, combining: Combining, text: string): number | null {
  const whole = combining === "latest" || planned.parts.some((part) => isLanding(text, part));
  if (whole) return planned.value;
  return done && plus(done.value, planned.value);
}

/**
 * The size of the change that an answer stands for, positive in the wanted direction. Words beside the number (減, 増, ▲) give its
 * sign; without them a level is set against the baseline, and a figure in the target's own unit counts as the change itself where no
 * baseline is known. Null where neither is possible.
 */
export function changeOf(quantity: TargetQuantity, { value, parts }: Answer, baseline: number | null, text: string): number | null {
  const [part] = parts;
  if (!part) return null;
  const wanted = quantity.change === "cut" || quantity.op === "decrease" ? "cut" : "rise";
  const word = changeWord(text, part);
  const points = quantity.unit !== part.unit && /ポイント|pt/i.test(quantity.unit) && part.unit === "%";
  const sameUnit = comparable(part.unit, quantity.unit);
  if (word !== null && (sameUnit || points)) return word === wanted ? value : -value;
  // A relative cut (7%) cannot be told from two levels in another unit without their ratio: only differences in one unit are taken.
  const level = baseline !== null && (points || (sameUnit && quantity.unit !== "%"));
  if (level) return wanted === "cut" ? minus(baseline, value) : minus(value, baseline);
  return sameUnit && baseline === null ? value : null;
}
