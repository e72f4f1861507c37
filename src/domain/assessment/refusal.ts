/** When a number is there and still gives no rate. */
import type { RateReason, TargetQuantity } from "../model";
import type { Answer, Answered } from "./answers";
import type { Case } from "./case";
import { asksForEach, isForEach, isSteady, periodOf, wantsLess } from "./context";
import { type Formula, satisfies } from "./formula";
import * as formulas from "./formulas";
import { silenceReason } from "./silence";

export const isAnswer = (answered: Answered): answered is Answer => answered !== null && typeof answered === "object";

/** 各1回: one number for several things is only compared with a result that is itself given for each (or is 0). */
function unclearEach({ indicator, quantity, basis }: Case, answer: Answer): boolean {
  const each = quantity.per === "各" || asksForEach(indicator.target?.text ?? "", quantity);
  const shared = (indicator.target?.quantities ?? []).filter(({ span }) => span[0] === quantity.span[0]).length > 1;
  return each && !shared && answer.value !== 0 && !answer.parts.every((part) => isForEach(basis.report.text, part));
}

/** 毎週2回 against 偶数月1回: counts by different periods. A count of the year (年間12回) can be set against any rhythm. */
function otherPeriod({ quantity, basis }: Case, answer: Answer): boolean {
  const { per } = quantity;
  if (per === null || per === "年" || per === "各") return false;
  const periods = answer.parts.map((part) => periodOf(basis.report.text, part));
  return periods.some((period) => period !== null && period !== "年" && period !== per);
}

/** 収入未済額 1,850千円 without 以下 and without a baseline: whether more or less is wanted is not said. */
function unclearDirection({ indicator, quantity }: Case, hasBaseline: boolean): boolean {
  const { text, quantities } = indicator.target ?? { text: "", quantities: [] };
  const brackets = quantities.length === 1 ? [...text.matchAll(/[(（]([^()（）]+)[)）]/g)].map((match) => match[1] ?? "") : [];
  const bare = !quantity.explicit && !hasBaseline && quantity.change === null && quantity.op === ">=";
  return bare && [quantity.label, ...brackets].some((label) => wantsLess(quantity, label));
}

/** Why there is no rate for an answer; null where the formula may be tried. */
export function refusalOf(each: Case, formula: Formula, done: Answered, hasBaseline: boolean): RateReason | null {
  const { indicator, quantity, basis } = each;
  if (formula === formulas.direction && !hasBaseline && basis.report.state === "reported") return "no-baseline";
  if (done === null) return silenceReason(indicator, basis.report, quantity, each.index);
  if (!isAnswer(done)) return done;
  if (otherPeriod(each, done)) return "unit-mismatch";
  return unclearEach(each, done) || unclearDirection(each, hasBaseline) ? "ambiguous" : null;
}

/**
 * True for a count that is still inside its limit before the period ends (500件以下, 200件 so far): 目標÷実績 would show 250 % though
 * nothing is settled, so only "met so far" is shown. Levels (％, averages) and counts beyond the limit are rated.
 */
export function isOpenLimit(formula: Formula, quantity: TargetQuantity, result: number, over: boolean): boolean {
  const limit = formula === formulas.decrease || formula === formulas.decreaseFromBaseline;
  if (!limit || over || quantity.value === null || isSteady(quantity)) return false;
  return satisfies(quantity.op === "<" ? "<" : "<=", result, quantity.value);
}
