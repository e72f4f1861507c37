/** How a rate stands against the part of the year that has passed, and what is still to be done. */
import type { GoalDocument, Indicator, Rate } from "../model";
import type { Settings } from "../settings/settings";
import type { AssessOptions } from "./case";
import { isLevel } from "./context";
import { minus, percent, plus, ratio, roundedUp, times } from "./exact";
import { monthsElapsed } from "./fiscalYear";
import { namedQuantity } from "./namedQuantity";
import { periodsOfYear } from "./periods";
import { reportDue, type ReportKind } from "./reportDue";

/**
 * Share of the fiscal year that has passed at a report's base date (0 to 1), or on the day of the check where that is earlier.
 * Months count in twelfths, so the end of September is a half. Null without a fiscal year.
 */
export function elapsedShare(document: GoalDocument, kind: ReportKind, settings: Settings, asOf?: string): number | null {
  const dates = reportDue(document, kind, settings);
  if (!dates || document.fiscalYear === null) return null;
  const day = asOf !== undefined && asOf < dates.baseDate ? asOf : dates.baseDate;
  return monthsElapsed(document.fiscalYear, day, settings.fiscalYearStart) / 12;
}

export interface Pace {
  /** Part of the fiscal year that has passed, in per cent with one decimal; null for levels, which do not grow with the months. */
  elapsed: number | null;
  /** Points by which the rate is ahead of (positive) or behind the passing of the year; null for levels. */
  ahead: number | null;
  /** What is missing to the target, in its unit; 0 where it is reached. */
  remaining: number;
  unit: string;
  /** Months of the fiscal year left after the base date. */
  monthsLeft: number | null;
  /** Needed in each of them to reach the target; null for levels, where nothing is missing, and at the end of the year. */
  perMonth: number | null;
}

/** Formulas that count something up; only for them a pace has a meaning. */
const counting: ReadonlySet<string | null> = new Set(["increase", "per-period", "baseline-progress", "cumulative"]);

/**
 * Pace of one rate of an assessed indicator. Null where there is no rate or nothing to count up (limits, levels to be kept, cuts), and
 * where the report itself speaks of one period (毎月2回実施), so that the count so far is not known.
 */
export function paceOf(rate: Rate, indicator: Indicator, document: GoalDocument, { asOf, settings }: AssessOptions): Pace | null {
  const asked = indicator.target?.quantities[rate.target];
  const quantity = asked && namedQuantity(asked, indicator);
  const basis = indicator.assessment?.basis ?? null;
  if (rate.rate === null || !counting.has(rate.formula) || !quantity || quantity.value === null || basis === null) return null;
  const rhythm = rate.formula === "per-period";
  if (rhythm && rate.alternatives.length === 0) return null;
  const level = quantity.cumulative || isLevel(quantity.unit, quantity.label, quantity.value);
  const whole = times(quantity.value, rhythm ? (periodsOfYear(quantity.per) ?? 1) : 1);
  const done = rate.inputs.filter((input) => input.role === "result").reduce((sum, input) => plus(sum, input.value), 0);
  const remaining = Math.max(0, minus(whole, done));
  const share = elapsedShare(document, basis, settings, asOf);
  const monthsLeft = share === null ? null : Math.round(12 - share * 12);
  const elapsed = share === null || level ? null : percentOf(share, 1);
  const reached = percentOf(done, whole);
  return {
    elapsed,
    ahead: elapsed === null || reached === null ? null : minus(reached, elapsed),
    remaining,
    unit: quantity.unit,
    monthsLeft,
    perMonth: level || remaining === 0 || !monthsLeft ? null : roundedUp(remaining, monthsLeft),
  };
}

function percentOf(part: number, whole: number): number | null {
  const fraction = ratio(part, whole);
  return fraction && percent(fraction, 1);
}
