/** The rate of one quantity of a target: its answer in the report, the formula, the inputs, or the reason why there is none. */
import type { Indicator, IndicatorStatus, Rate, RateInput, RateReason, Report, TargetQuantity } from "../model";
import type { Settings } from "../settings/settings";
import { type Answer, type Answered, type Combining, doneAnswer, plannedAnswer } from "./answers";
import { baselineOf } from "./baseline";
import type { Case } from "./case";
import { chooseFormula } from "./choose";
import { isLevel } from "./context";
import { percent } from "./exact";
import { figuresOf } from "./figures";
import { type Formula, type FormulaInput, refused, satisfies } from "./formula";
import * as formulas from "./formulas";
import { isAnswer, isOpenLimit, refusalOf } from "./refusal";
import { nothingYet, saysNothing } from "./silence";
import { isOver, statusOfRate } from "./status";

export interface QuantityAssessment {
  rate: Rate;
  status: IndicatorStatus;
}

/** A rate without a value. */
export function noRate(target: number, reason: RateReason, inputs: RateInput[] = [], formula: string | null = null): Rate {
  return { target, formula, rate: null, forecast: null, reason, met: null, inputs, alternatives: [] };
}

export function targetInput(indicator: Indicator, quantity: TargetQuantity): RateInput[] {
  if (quantity.value === null) return [];
  return [{ role: "target", value: quantity.value, unit: quantity.unit, cell: indicator.target?.cell ?? null, span: quantity.span }];
}

/** Assesses one quantity against the report that is in. */
export function assessQuantity(each: Case): QuantityAssessment {
  const { indicator, document, quantity, index, basis, asOf, settings } = each;
  const { report } = basis;
  const text = indicator.target?.text ?? "";
  const combining: Combining = quantity.cumulative || isLevel(quantity.unit, quantity.label, quantity.value) ? "latest" : "sum";
  const baseline = baselineOf(indicator, quantity);
  const { formula, alternatives } = chooseFormula(quantity, baseline?.value ?? null, text, settings);
  const planned = plannedAnswer({ report, quantity, index, combining });
  const found = doneAnswer({ report, quantity, index, combining });
  const said = found === null ? saysNothing(indicator, report, quantity, index) : null;
  const zero = found === null && (said !== null || nothingYet(report, quantity, index, planned !== null));
  const done: Answered = zero ? nothing(report, quantity, said) : found;
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
    return { rate, status: statusOfRate({ rate, quantity, satisfied: null, result: null, over, running: false }) };
  }
  const { result } = figures.done;
  const open = isOpenLimit(formula, quantity, result, over);
  const outcome = open ? refused("not-computable", true) : formula.compute(figures.done);
  const rate: Rate = {
    target: index,
    formula: formula.id,
    rate: open ? null : rateOf(formula, figures.done, settings),
    forecast,
    reason: outcome.reason,
    met: outcome.met,
    inputs,
    alternatives: open
      ? []
      : [...alternatives.map((other) => [other, figures.done] as const), ...figures.besides].flatMap(([other, input]) => {
          const value = input && rateOf(other, input, settings);
          // Half a year's figure below last year's whole says nothing: a negative way is shown at the end only.
          return value === null || (value < 0 && !over) ? [] : [{ formula: other.id, rate: value }];
        }),
  };
  const satisfied = outcome.met ?? (outcome.reason === null ? satisfies(wholeOp(formula, quantity), result, figures.whole) : null);
  return { rate, status: statusOfRate({ rate, quantity, satisfied, result, over, running: figures.byPeriod || open }) };
}

/** A change is compared by its size, and a bare number that means "less" by 以下. */
function wholeOp(formula: Formula, { op }: TargetQuantity): FormulaInput["op"] {
  if (formula === formulas.sizeOfChange) return ">=";
  return (formula === formulas.decreaseFromBaseline || formula === formulas.decrease) && (op === ">=" || op === ">") ? "<=" : op;
}

/** A result of 0, with the words that say so (未実施), if any. */
function nothing(report: Report, { unit }: TargetQuantity, span: RateInput["span"]): Answer {
  return { value: 0, parts: [], inputs: [{ role: "result", value: 0, unit, cell: report.cell, span }] };
}

function rateOf(formula: Formula, input: FormulaInput, settings: Settings): number | null {
  const { rate } = formula.compute(input);
  return rate && percent(rate, settings.rounding === "integer" ? 0 : 1);
}
