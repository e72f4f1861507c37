/** How many periods of a target (months, weeks …) lie in a year, and how many have ended by a day. */
import type { Per } from "../model";
import { daysBetween } from "./civil";
import { fiscalYearSpan, monthsElapsed } from "./fiscalYear";

const monthsOf: Partial<Record<Per, number>> = { 年: 12, 半期: 6, 四半期: 3, 隔月: 2, 月: 1 };

/** Periods of a whole year: 月 → 12, 四半期 → 4, 偶数月 → 6, 週 → 52; null for 日 (the days of work are not known) and for 各. */
export function periodsOfYear(per: Per | null): number | null {
  if (per === null) return 1;
  if (per === "週") return 52;
  if (per === "偶数月" || per === "奇数月") return 6;
  const months = monthsOf[per];
  return months === undefined ? null : 12 / months;
}

/** Periods of the fiscal year that have ended by a day (inclusive); null where they cannot be counted. */
export function periodsEnded(per: Per | null, fiscalYear: number | null, day: string, startMonth: number): number | null {
  if (per === null) return 1;
  if (fiscalYear === null) return null;
  const { first, last } = fiscalYearSpan(fiscalYear, startMonth);
  if (per === "週") return Math.min(52, Math.max(0, Math.floor((daysBetween(first, day < last ? day : last) + 1) / 7)));
  const ended = Math.floor(monthsElapsed(fiscalYear, day, startMonth));
  if (per === "偶数月" || per === "奇数月") {
    const wanted = per === "偶数月" ? 0 : 1;
    return Array.from({ length: ended }, (_, index) => ((startMonth - 1 + index) % 12) + 1).filter((month) => month % 2 === wanted).length;
  }
  const months = monthsOf[per];
  return months === undefined ? null : Math.floor(ended / months);
}
