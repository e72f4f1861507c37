/** The fiscal year (年度): twelve months from the first day of `fiscalYearStart` (4 = April by the Local Autonomy Act, Article 208). */
import { daysInMonth } from "../language/civilDate";
import { isoDate, parseDate } from "./civil";

/** First and last day of the fiscal year that begins in calendar year `year`: 2024 → 2024-04-01 and 2025-03-31. */
export function fiscalYearSpan(year: number, startMonth = 4): { first: string; last: string } {
  const lastMonth = startMonth === 1 ? 12 : startMonth - 1;
  return { first: isoDate(year, startMonth, 1), last: isoDate(startMonth === 1 ? year : year + 1, lastMonth, 31) };
}

/**
 * Months of the fiscal year that have passed at the end of a day, with the running month in parts: 2024-09-30 → 6, 2024-10-15 → 6.48.
 * At least 0 and at most 12.
 */
export function monthsElapsed(year: number, iso: string, startMonth = 4): number {
  const { first, last } = fiscalYearSpan(year, startMonth);
  const date = parseDate(iso);
  if (!date || iso < first) return 0;
  if (iso >= last) return 12;
  const whole = (date.year - year) * 12 + date.month - startMonth;
  return whole + date.day / daysInMonth(date.year, date.month);
}

/** The first day of that name ("09-30") on or after a date; 02-29 becomes 02-28 outside leap years. */
export function firstOnOrAfter(monthDay: string, from: string): string {
  const [month, day] = monthDay.split("-").map(Number) as [number, number];
  const year = Number(from.slice(0, 4));
  const same = isoDate(year, month, day);
  return same >= from ? same : isoDate(year + 1, month, day);
}

/**
 * The fiscal year that a sheet without a year is taken to be of: that of the day of the check. Null in the first two months, when
 * last year's reports and this year's targets are on the desk together.
 */
export function yearInUse(asOf: string, startMonth = 4): number | null {
  const date = parseDate(asOf);
  if (!date) return null;
  const passed = (date.month - startMonth + 12) % 12;
  return passed < 2 ? null : date.month >= startMonth ? date.year : date.year - 1;
}
