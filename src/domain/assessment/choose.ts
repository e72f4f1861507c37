/** Which formula a quantity of a target is rated by, and which others are shown beside it. */
import type { TargetQuantity } from "../model";
import type { Settings } from "../settings/settings";
import { isAverage, isLevel, wantsLess } from "./context";
import type { Formula } from "./formula";
import { satisfies } from "./formula";
import * as formulas from "./formulas";

export interface Choice {
  formula: Formula;
  alternatives: readonly Formula[];
}

export type Direction = "up" | "down" | "maintain";

/** A bare number below the present level, of something a city wants less of: 収入未済額 2,002,850 → 1,850,000 without 以下. */
function silentlyDown(quantity: TargetQuantity, baseline: number | null): boolean {
  return (
    !quantity.explicit && quantity.value !== null && baseline !== null && baseline > quantity.value && wantsLess(quantity, quantity.label)
  );
}

/**
 * Which way a target points: up, down, or to a level to be kept (維持, or a limit that the baseline keeps already).
 * @param baseline the starting level, null where it is not known.
 */
export function directionOf(quantity: TargetQuantity, baseline: number | null): Direction {
  const { op, value, change } = quantity;
  if (change !== null) return change === "cut" ? "down" : "up";
  if (op === "increase" || op === "decrease") return op === "increase" ? "up" : "down";
  if (op === "=" && value !== 0) return "maintain";
  if (silentlyDown(quantity, baseline)) return "down";
  const kept = value !== null && baseline !== null && quantity.explicit && satisfies(op, baseline, value);
  if (kept) return "maintain";
  return op === ">=" || op === ">" ? "up" : "down";
}

/** True where already the baseline satisfies the target, so that nothing has to change to reach it. */
export function metAtBaseline(quantity: TargetQuantity, baseline: number | null): boolean {
  const { op, value, change } = quantity;
  if (value === null || baseline === null || change !== null || silentlyDown(quantity, baseline)) return false;
  return op !== "=" && satisfies(op, baseline, value);
}

/** Counts by month, week … (毎月2回), but not averages by month or person, which are levels. */
function isRhythm(quantity: TargetQuantity, text: string): boolean {
  const { per, op, unit, label } = quantity;
  if (per === null || per === "年" || per === "各" || (op !== ">=" && op !== ">")) return false;
  return !isLevel(unit, label) && !isAverage(label) && !isAverage(text);
}

/**
 * The formula for a quantity: from its comparing word, its direction, the baseline and the city's settings.
 * @param text the whole target text, for words that stand outside the quantity's label.
 */
export function chooseFormula(
  quantity: TargetQuantity,
  baseline: number | null,
  text: string,
  settings: Pick<Settings, "formulas">
): Choice {
  const { op, value, change } = quantity;
  if (value === null) return { formula: formulas.direction, alternatives: [formulas.yearOnYear] };
  if (change !== null || op === "increase" || op === "decrease") return { formula: formulas.sizeOfChange, alternatives: [] };
  if (value === 0) return { formula: formulas.yesNo, alternatives: [] };
  if (op === "=") return { formula: formulas.maintain, alternatives: [] };
  if (op === "<=" || op === "<" || silentlyDown(quantity, baseline)) {
    if (baseline === null) return { formula: formulas.decrease, alternatives: [] };
    if (baseline <= value) return { formula: formulas.maintain, alternatives: [formulas.decrease] };
    const [first, second] = [formulas.decreaseFromBaseline, formulas.decrease];
    return settings.formulas.decrease === "ratio" ? { formula: second, alternatives: [first] } : { formula: first, alternatives: [second] };
  }
  if (isRhythm(quantity, text)) return { formula: formulas.perPeriod, alternatives: [] };
  const main = quantity.cumulative ? formulas.cumulative : formulas.increase;
  if (baseline === null || baseline >= value) return { formula: main, alternatives: [] };
  return settings.formulas.increase === "baseline-progress"
    ? { formula: formulas.baselineProgress, alternatives: [main] }
    : { formula: main, alternatives: [formulas.baselineProgress] };
}
