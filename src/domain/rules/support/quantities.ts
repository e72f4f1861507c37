/** Questions about the numbers of targets and reports. */
import { comparable, unitKey } from "../../assessment";
import type { Indicator, Operator, Rate, Report, ResultQuantity, TargetQuantity } from "../../model";
import { latestReport } from "./columns";
import { amount } from "./texts";

/** Whether a result meets a target; null where the target has no number or is a direction only. */
export function meets({ op, value, max }: Pick<TargetQuantity, "op" | "value" | "max">, result: number): boolean | null {
  if (value === null) return null;
  const tests: Record<Operator, boolean | null> = {
    ">=": result >= value,
    ">": result > value,
    "<=": result <= value,
    "<": result < value,
    "=": max === null ? result === value : result >= value && result <= max,
    increase: null,
    decrease: null,
  };
  return tests[op];
}

/** True where less is better. */
export function isCap(op: Operator): boolean {
  return op === "<=" || op === "<" || op === "decrease";
}

/** A target in words: 「6回以上」. */
export function targetAmount({ op, value, unit, explicit, change }: TargetQuantity): string {
  const words: Record<Operator, string> = { ">=": "以上", ">": "超", "<=": "以下", "<": "未満", "=": "", increase: "増", decrease: "減" };
  if (value === null) return op === "increase" ? "増加" : "減少";
  // Days and minutes are 以内 by custom.
  if (op === "<=" && explicit && /^(日|日間|分)$/.test(unit)) words["<="] = "以内";
  const size = change === null ? "" : change === "cut" ? "減" : "増";
  return `${amount({ value, unit })}${size || (explicit ? words[op] : "")}`;
}

/** One quantity of the target with its rate and the results that answer it. */
export interface Judged {
  quantity: TargetQuantity;
  rate: Rate;
  key: "midterm" | "yearEnd";
  report: Report;
  /** Done, in the order of the text. */
  done: ResultQuantity[];
  planned: ResultQuantity[];
}

/** The quantities of an indicator's target that have a rate, with their results from the newest report. */
export function judgedQuantities(indicator: Indicator): Judged[] {
  const latest = latestReport(indicator);
  const quantities = indicator.target?.quantities ?? [];
  if (!latest) return [];
  return (indicator.assessment?.rates ?? []).flatMap((rate) => {
    const quantity = quantities[rate.target];
    if (!quantity) return [];
    const answers = latest.report.quantities.filter((result) => result.target === rate.target);
    return [
      { quantity, rate, ...latest, done: answers.filter((result) => !result.planned), planned: answers.filter((result) => result.planned) },
    ];
  });
}

/** Done results in words: 「3回、4回」. */
export function amounts(results: readonly ResultQuantity[]): string {
  return results.map(amount).join("、");
}

/** True where the two units count the same thing. */
export function sameUnit(a: string, b: string): boolean {
  return unitKey(a) === unitKey(b);
}

export { comparable };
