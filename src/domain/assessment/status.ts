/** What a rate means for the state of a target, and the states of several targets for their indicator. */
import type { GoalDocument, Indicator, IndicatorStatus, Rate, TargetQuantity } from "../model";
import type { Settings } from "../settings/settings";
import { isSteady } from "./context";
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
  return down && change === null && !isSteady(quantity);
}

export interface Verdict {
  rate: Rate;
  quantity: TargetQuantity;
  /** Whether the result meets the target; null where it cannot be said. */
  satisfied: boolean | null;
  /** The result itself, null where there is none. */
  result: number | null;
  /** True where the period is over and reported on. */
  over: boolean;
  /** True where the rest of the year may change the verdict: 毎月2回実施 speaks of one period of many, a count is still inside its limit. */
  running: boolean;
}

/** The state of one target from its rate and its result. */
export function statusOfRate({ rate, quantity, satisfied, result, over, running }: Verdict): IndicatorStatus {
  if (rate.reason === "unreported") return "unreported";
  if (satisfied === null) return rate.reason === "not-computable" ? "in-progress" : "ambiguous";
  const open = mustHold(quantity) || running;
  if (satisfied && (over || !open)) return "achieved";
  if (over) return "missed";
  return result === 0 && !open ? "not-started" : "in-progress";
}

/** The state of an indicator from those of its targets: achieved only if all are; what cannot be decided comes first. */
export function combineStatus(statuses: readonly IndicatorStatus[]): IndicatorStatus {
  const [first] = statuses;
  if (first === undefined) return "no-numeric-target";
  if (statuses.every((status) => status === first)) return first;
  const present = (["ambiguous", "missed"] as const).find((status) => statuses.includes(status));
  return present ?? "in-progress";
}
