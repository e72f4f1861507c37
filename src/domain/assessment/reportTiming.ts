/** Whether a report is in, still to come, or late, on the day of the check. */
import type { GoalDocument, Indicator } from "../model";
import type { Settings } from "../settings/settings";
import { daysBetween } from "./civil";
import { reportDue, type ReportKind } from "./reportDue";

export interface TimingOptions {
  /** The day of the check. */
  asOf: string;
  settings: Settings;
}

export type Timing = "not-due" | "due-soon" | "overdue" | "reported";

export interface ReportTiming {
  timing: Timing;
  baseDate: string | null;
  due: string | null;
  /** Days since the due date, from 1 on the day after it; 0 where the report is not overdue. */
  daysOverdue: number;
  /** Days left to the due date where the report is still to come; null otherwise. */
  daysLeft: number | null;
}

/**
 * A report is overdue from the day after its due date; "due-soon" within `reminderDays` of it, once the base date has come.
 * Blank, placeholder (―, 未定, 後日報告) and plan-only reports are not reported. A form without that column (null) asks for nothing, and
 * a mid-term report is no longer asked for once the year-end report is in: both give "not-due" or "reported" and never "overdue".
 */
export function reportTiming(
  document: GoalDocument,
  indicator: Indicator,
  kind: ReportKind,
  { asOf, settings }: TimingOptions
): ReportTiming {
  const dates = reportDue(document, kind, settings);
  const { baseDate, due } = dates ?? { baseDate: null, due: null };
  const answer = (timing: Timing, daysOverdue = 0, daysLeft: number | null = null) => ({ timing, baseDate, due, daysOverdue, daysLeft });
  if (indicator[kind]?.state === "reported" || (kind === "midterm" && indicator.yearEnd?.state === "reported")) return answer("reported");
  if (!indicator[kind] || !dates) return answer("not-due");
  const late = daysBetween(dates.due, asOf);
  if (late > 0) return answer("overdue", late);
  const left = daysBetween(asOf, dates.due);
  const soon = asOf > dates.baseDate && left <= settings.reminderDays;
  return answer(soon ? "due-soon" : "not-due", 0, left);
}

/**
 * Days that an item's own deadline has passed without any result; null where it has not, where there is no date, where the form has no
 * report, or where a report is in.
 */
export function deadlinePassed(indicator: Indicator, asOf: string): { date: string; days: number } | null {
  const date = indicator.deadline?.date ?? null;
  const reports = [indicator.midterm, indicator.yearEnd].filter((report) => report !== null);
  if (date === null || date >= asOf || reports.length === 0 || reports.some((report) => report.state === "reported")) return null;
  return { date, days: daysBetween(date, asOf) };
}

/** Days that a report was handed in after its due date, where the day of receipt (受付日) is known; 0 where it was in time. */
export function daysLate(due: string, receivedOn: string): number {
  return Math.max(0, daysBetween(due, receivedOn));
}
