/** The rate that 達成率, 着地見込み and 達成率の根拠 speak of: the same assessment as that of a sheet. */
import { assessTexts } from "../domain/assessment";
import type { Rate } from "../domain/model";
import type { Argument, World } from "./define";
import { FunctionFailure } from "./failure";
import * as parameters from "./parameters";
import { readIndex, readText, readYear } from "./read";

/** Arguments of the three, in their order. */
export const rateParameters = [parameters.target, parameters.report, parameters.index, parameters.label, parameters.year] as const;

/** A cell's function must give the same figure every day: texts alone never say that the year is over, so any day will do. */
const ANY_DAY = "2000-01-01";

export interface ChosenRate {
  target: string;
  report: string;
  rate: Rate;
}

/** @throws FunctionFailure where the target has no number, or several and no index. */
export function rateOf([target, report, index, label, year]: readonly Argument[], world: World): ChosenRate {
  const texts = {
    target: readText(target, parameters.target.name, world),
    report: readText(report, parameters.report.name, world),
    label: readText(label, parameters.label.name, world),
    fiscalYear: readYear(year, world),
  };
  const { rates } = assessTexts(texts, { asOf: ANY_DAY, settings: world.settings });
  return { ...texts, rate: choose(rates, readIndex(index, parameters.index.name, world), texts.target, world) };
}

/** The one asked for, or the only one. */
export function choose<Item>(items: readonly Item[], index: number | null, target: string, { lang }: World): Item {
  const [first] = items;
  if (first === undefined) throw new FunctionFailure(lang, "no-target", { target });
  if (index === null && items.length > 1) throw new FunctionFailure(lang, "several-targets", { target, count: items.length });
  const chosen = items[index ?? 0];
  if (chosen === undefined) throw new FunctionFailure(lang, "beyond-targets", { target, index: (index ?? 0) + 1, count: items.length });
  return chosen;
}
