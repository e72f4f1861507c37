/**
 * When a report is due. Municipalities differ widely (September, the end of October, 10 days after the end of November, quarterly),
 * so both days come from the settings; nothing here is a constant of one city.
 */
import type { GoalDocument } from "../model";
import { documentDepartment } from "../settings/departments";
import type { Settings } from "../settings/settings";
import { nextBusinessDay } from "./businessDay";
import { addDays } from "./civil";
import { firstOnOrAfter, fiscalYearSpan } from "./fiscalYear";

export type ReportKind = "midterm" | "yearEnd";

export interface ReportDue {
  /** The day that the report describes (基準日). */
  baseDate: string;
  /** Last day for handing it in (提出期限), a business day. */
  due: string;
}

/**
 * 基準日 and 提出期限 of one document's report; null where the document's fiscal year is not known.
 * The days follow one another: the mid-term base date lies in the fiscal year, the year-end base date after it, each due date on or
 * after its base date. A department's own due date counts where it belongs to this report (less than a year after the base date).
 * A due date on a closed day moves to the next business day.
 */
export function reportDue(document: Pick<GoalDocument, "fiscalYear" | "fields">, kind: ReportKind, settings: Settings): ReportDue | null {
  if (document.fiscalYear === null) return null;
  const { first } = fiscalYearSpan(document.fiscalYear, settings.fiscalYearStart);
  const midtermBase = firstOnOrAfter(settings.midterm.baseDate, first);
  const baseDate = kind === "midterm" ? midtermBase : firstOnOrAfter(settings.yearEnd.baseDate, addDays(midtermBase, 1));
  const own = documentDepartment(document, settings)?.due?.[kind];
  const usual = firstOnOrAfter(settings[kind].due, baseDate);
  const due = own !== undefined && own >= baseDate && own < firstOnOrAfter(baseDate.slice(5), addDays(baseDate, 1)) ? own : usual;
  return { baseDate, due: nextBusinessDay(due) };
}
