/** What a rate means for the state of a target, and the states of several targets for their indicator. */
import type { GoalDocument, Indicator, IndicatorStatus, Rate, TargetQuantity } from "../model";
import type { Settings } from "../settings/settings";
import { isLevel } from "./context";
import { fiscalYearSpan } from "./fiscalYear";
import { reportDue, type ReportKind } from "./reportDue";

/**
 * True where the period of the target is over on the day of the check and the report covers it to its end. Without a fiscal year and
 * without a deadline nothing can be said to be over.
 */
export function isOver(indicator: Indicator, document: GoalDocument, kind: ReportKind, asOf: string, settings: Settings): boolean {
  const year = document.fiscalYear;
  const end = indicator.deadline?.date ?? (year === null ? null : fiscalYearSpan(year, settings.fiscalYearStart).last);
  if (end === null || asOf <= end) return false;
  const covers = kind === "yearEnd" || indicator.yearEnd === null;
  return covers || (reportDue(document, kind, settings)?.baseDate ?? "") >= end;
}

/** True for what can still be lost before the period ends: limits on counts, zero, 維持, fewer than last year. */
function mustHold(quantity: TargetQuantity): boolean {
  const { op, value, change } = quantity;
  if (op === "=" || value === 0) return true;
  const down = op === "<=" || op === "<" || (op === "decrease" && value === null);
  return down && change === null && !isLevel(quantity.unit, quantity.label);
}

/**
 * @param satisfied whether the result meets the target; null where it cannot be said.
 * @param nothing true where the result is 0 and more is to be done.
 */
export function statusOfRate(
  rate: Rate,
  quantity: TargetQuantity,
  satisfied: boolean | null,
  nothing: boolean,
  over: boolean
): IndicatorStatus {
  if (rate.reason === "unreported") return "unreported";
  if (satisfied === null) return rate.reason === "not-computable" ? "in-progress" : "ambiguous";
  if (satisfied && (over || !mustHold(quantity))) return "achieved";
  if (over) return "missed";
  return nothing && !mustHold(quantity) ? "not-started" : "in-progress";
}

/** The state of an indicator from those of its targets: achieved only if all are; what cannot be decided comes first. */
export function combineStatus(statuses: readonly IndicatorStatus[]): IndicatorStatus {
  const [first] = statuses;
  if (first === undefined) return "no-numeric-target";
  if (statuses.every((status) => status === first)) return first;
  const present = (["ambiguous", "missed"] as const).find((status) => statuses.includes(status));
  return present ?? "in-progress";
}
