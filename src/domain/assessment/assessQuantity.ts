/** The rate of one quantity of a target: its answer in the report, the formula, the inputs, or the reason why there is none. */
import type { GoalDocument, Indicator, IndicatorStatus, Rate, RateInput, RateReason, Report, TargetQuantity } from "../model";
import type { Settings } from "../settings/settings";
import { type Answer, type Answered, changeOf, type Combining, doneAnswer, landing, plannedAnswer } from "./answers";
import { baselineOf } from "./baseline";
import { chooseFormula } from "./choose";
import { isByPeriod, isForEach, isLevel } from "./context";
import { minus, percent, plus, times } from "./exact";
import { type Formula, type FormulaInput, satisfies } from "./formula";
import * as formulas from "./formulas";
import { periodsEnded, periodsOfYear } from "./periods";
import { reportDue, type ReportKind } from "./reportDue";
import { nothingYet, silenceReason } from "./silence";
import { isOver, statusOfRate } from "./status";
import { toleranceOf } from "./tolerance";

export interface AssessOptions {
  /** The day of the check. */
  asOf: string;
  settings: Settings;
}

export interface QuantityAssessment {
  rate: Rate;
  status: IndicatorStatus;
}

/** The report that rates are taken from. */
export interface Basis {
  kind: ReportKind;
  report: Report;
}

interface Case extends AssessOptions {
  indicator: Indicator;
  document: GoalDocument;
  quantity: TargetQuantity;
  index: number;
  basis: Basis;
}

const isAnswer = (answered: Answered): answered is Answer => answered !== null && typeof answered === "object";

/** A rate without a value. */
export function noRate(target: number, reason: RateReason, inputs: RateInput[] = [], formula: string | null = null): Rate {
  return { target, formula, rate: null, forecast: null, reason, met: null, inputs, alternatives: [] };
}

export function targetInput(indicator: Indicator, quantity: TargetQuantity): RateInput[] {
  if (quantity.value === null) return [];
  return [{ role: "target", value: quantity.value, unit: quantity.unit, cell: indicator.target?.cell ?? null, span: quantity.span }];
}

/** The day up to which a result counts: its own date, else the base date of the report, but not after the day of the check. */
function resultDay({ basis, document, asOf, settings }: Case, answer: Answer): string {
  const own = answer.parts.map((part) => part.asOf).filter((date) => date?.length === 10);
  const base = own.length === answer.parts.length ? own.sort().at(-1) : reportDue(document, basis.kind, settings)?.baseDate;
  return base !== undefined && base !== null && base < asOf ? base : asOf;
}

/** 各1回: one number for several things is only compared with a result that is itself given for each (or is 0). */
function unclearEach({ indicator, quantity, basis }: Case, answer: Answer): boolean {
  const alone = (indicator.target?.quantities ?? []).filter((other) => other.per === "各").length === 1;
  return quantity.per === "各" && alone && answer.value !== 0 && !answer.parts.every((part) => isForEach(basis.report.text, part));
}

/** Assesses one quantity against the report that is in. */
export function assessQuantity(each: Case): QuantityAssessment {
  const { indicator, document, quantity, index, basis, asOf, settings } = each;
  const { report } = basis;
  const text = indicator.target?.text ?? "";
  const combining: Combining = quantity.cumulative || isLevel(quantity.unit, quantity.label) ? "latest" : "sum";
  const baseline = baselineOf(indicator, quantity);
  const { formula, alternatives } = chooseFormula(quantity, baseline?.value ?? null, text, settings);
  const planned = plannedAnswer({ report, quantity, index, combining });
  const found = doneAnswer({ report, quantity, index, combining });
  const zero = found === null && nothingYet(report, quantity, index, planned !== null);
  const done: Answered = zero ? nothing(report, quantity) : found;
  const inputs = [
    ...targetInput(indicator, quantity),
    ...(isAnswer(done) ? done.inputs : []),
    ...(isAnswer(planned) ? planned.inputs : []),
    ...(baseline ? [baseline] : []),
  ];
  const over = isOver(indicator, document, basis.kind, asOf, settings);
  const figures = figuresOf(
    each,
    formula,
    combining,
    baseline?.value ?? null,
    isAnswer(done) ? done : null,
    isAnswer(planned) ? planned : null
  );
  const forecast = figures.forecast && rateOf(formula, figures.forecast, settings);

  const refusal = refusalOf(each, formula, done, baseline !== null);
  if (refusal !== null || !figures.done) {
    const rate = {
      ...noRate(index, refusal ?? "not-computable", inputs, formula.id),
      forecast: refusal === null || done === null ? forecast : null,
    };
    return { rate, status: statusOfRate(rate, quantity, null, false, over) };
  }
  const outcome = formula.compute(figures.done);
  const rate: Rate = {
    target: index,
    formula: formula.id,
    rate: rateOf(formula, figures.done, settings),
    forecast,
    reason: outcome.reason,
    met: outcome.met,
    inputs,
    alternatives: [...alternatives.map((other) => [other, figures.done] as const), ...figures.besides].flatMap(([other, input]) => {
      const value = input && rateOf(other, input, settings);
      return value === null ? [] : [{ formula: other.id, rate: value }];
    }),
  };
  const satisfied =
    outcome.met ?? (outcome.reason === null ? satisfies(wholeOp(formula, quantity), figures.done.result, figures.whole) : null);
  return { rate, status: statusOfRate(rate, quantity, satisfied, figures.done.result === 0, over) };
}

/** A change is compared by its size, and a bare number that means "less" by 以下. */
function wholeOp(formula: Formula, { op }: TargetQuantity): FormulaInput["op"] {
  if (formula === formulas.sizeOfChange) return ">=";
  return (formula === formulas.decreaseFromBaseline || formula === formulas.decrease) && (op === ">=" || op === ">") ? "<=" : op;
}

function nothing(report: Report, quantity: TargetQuantity): Answer {
  return { value: 0, parts: [], inputs: [{ role: "result", value: 0, unit: quantity.unit, cell: report.cell, span: null }] };
}

function refusalOf(each: Case, formula: Formula, done: Answered, hasBaseline: boolean): RateReason | null {
  const { indicator, quantity, basis } = each;
  if (formula === formulas.direction && !hasBaseline && basis.report.state === "reported") return "no-baseline";
  if (done === null) return silenceReason(indicator, basis.report, quantity, each.index);
  if (!isAnswer(done)) return done;
  return unclearEach(each, done) ? "ambiguous" : null;
}

function rateOf(formula: Formula, input: FormulaInput, settings: Settings): number | null {
  const { rate } = formula.compute(input);
  return rate && percent(rate, settings.rounding === "integer" ? 0 : 1);
}

/** 毎週水・金曜日 has no number of its own: how many days that makes depends on holidays, so nothing is counted. */
function countable({ indicator, quantity }: Case): boolean {
  const written = (indicator.target?.text ?? "").slice(...quantity.span).normalize("NFKC");
  return quantity.per !== "週" || /[\d一二三四五六七八九十]/.test(written);
}

interface Figures {
  /** Input of the rate; null where nothing was reported or it cannot be turned into a change. */
  done: FormulaInput | null;
  /** Input of the forecast. */
  forecast: FormulaInput | null;
  /** Further formulas with inputs of their own. */
  besides: (readonly [Formula, FormulaInput])[];
  /** The level that settles the target at the end of the year. */
  whole: number;
}

/** Turns answers into what the formula takes: levels, sizes of a change, or counts of the periods that have ended. */
function figuresOf(
  each: Case,
  formula: Formula,
  combining: Combining,
  baseline: number | null,
  done: Answer | null,
  planned: Answer | null
): Figures {
  const { quantity, basis, document, settings } = each;
  const text = basis.report.text;
  const target = quantity.value ?? 0;
  const input = (result: number, periods = 1): FormulaInput => ({
    op: quantity.op,
    target,
    result,
    baseline,
    periods,
    tolerance: toleranceOf(quantity, settings),
  });
  if (formula === formulas.sizeOfChange) {
    const reached = done && (done.parts.length === 0 ? 0 : changeOf(quantity, done, baseline, text));
    const announced = planned && changeOf(quantity, planned, baseline, text);
    const landed = announced === null || combining === "latest" ? announced : reached && plus(reached, announced);
    return { done: reached === null ? null : input(reached), forecast: landed === null ? null : input(landed), besides: [], whole: target };
  }
  const landed = planned && landing(done, planned, combining, text);
  const byPeriod = formula !== formulas.perPeriod || (done?.parts.some((part) => isByPeriod(text, part)) ?? false);
  if (byPeriod) {
    return { done: done && input(done.value), forecast: landed === null ? null : input(landed), besides: [], whole: target };
  }
  const year = countable(each) ? periodsOfYear(quantity.per) : null;
  const ended =
    done && year !== null ? periodsEnded(quantity.per, document.fiscalYear, resultDay(each, done), settings.fiscalYearStart) : null;
  const whole = year === null ? Infinity : times(target, year);
  return {
    done: done && input(done.value, ended ?? 0),
    forecast: landed === null || year === null ? null : input(landed, year),
    besides: done && year !== null ? [[formulas.increase, { ...input(done.value), target: whole }]] : [],
    whole,
  };
}

/** How far a quantity is from its target, in its unit: positive where something is still needed. Null without a level. */
export function distance(quantity: TargetQuantity, result: number): number | null {
  if (quantity.value === null) return null;
  return quantity.op === "<=" || quantity.op === "<" ? minus(result, quantity.value) : minus(quantity.value, result);
}
