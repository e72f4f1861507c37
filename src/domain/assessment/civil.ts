/**
 * Civil dates as ISO texts ("2024-10-31"), which compare as texts. Only whole numbers are used: no clock and no time zone.
 * Day numbers follow the proleptic Gregorian calendar; day 0 is 1970-01-01 (a Thursday).
 */
import { daysInMonth } from "../language/civilDate";

export interface CivilDate {
  year: number;
  month: number;
  day: number;
}

/** "2024-10-31" → its parts; null where the text is no day of the calendar ("2024-02-30", "2024-10"). */
export function parseDate(text: string): CivilDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  const exists = date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= daysInMonth(date.year, date.month);
  return exists ? date : null;
}

/** The parts of a date → "2024-10-31"; a day beyond the month's end becomes its last day. */
export function isoDate(year: number, month: number, day: number): string {
  const pad = (n: number, width: number) => String(n).padStart(width, "0");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(Math.min(day, daysInMonth(year, month)), 2)}`;
}

/** Days since 1970-01-01. @throws RangeError where the text is no date: callers hand in checked dates only. */
export function dayNumber(iso: string): number {
  const date = parseDate(iso);
  if (!date) throw new RangeError(`Not a date: ${iso}`);
  // Years are counted from March, so that a leap day is the last day of its year.
  const year = date.month <= 2 ? date.year - 1 : date.year;
  const month = (date.month + 9) % 12;
  const dayOfYear = Math.floor((153 * month + 2) / 5) + date.day - 1;
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear - 719468;
}

/** The date so many days after `iso` (before it where `days` is negative). */
export function addDays(iso: string, days: number): string {
  const date = parseDate(iso);
  if (!date) throw new RangeError(`Not a date: ${iso}`);
  let { year, month } = date;
  let day = date.day + days;
  while (day < 1) {
    if (--month < 1) [year, month] = [year - 1, 12];
    day += daysInMonth(year, month);
  }
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month);
    if (++month > 12) [year, month] = [year + 1, 1];
  }
  return isoDate(year, month, day);
}

/** Days from one date to the other; negative where `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** 0 = Sunday … 6 = Saturday. */
export function weekday(iso: string): number {
  return (((dayNumber(iso) + 4) % 7) + 7) % 7;
}
