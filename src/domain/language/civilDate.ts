/** Civil dates as ISO text, by whole-number arithmetic: no clock, no time zone. */

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days of a month (1–12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** "2025-03-31"; null for a day that does not exist (31 September). */
export function isoDate(year: number, month: number, day: number): string | null {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) return null;
  return `${isoMonth(year, month)}-${String(day).padStart(2, "0")}`;
}

/** "2025-03". */
export function isoMonth(year: number, month: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
}

/** Last day of a month: (2025, 2) → "2025-02-28"; null for a month outside 1–12. */
export function monthEnd(year: number, month: number): string | null {
  return month >= 1 && month <= 12 ? isoDate(year, month, daysInMonth(year, month)) : null;
}

/** The date of an Excel serial number in the 1900 system (45747 → "2025-03-31"); null outside 1927–2100, where plain numbers are likelier. */
export function serialDate(serial: number): string | null {
  if (!(serial >= 10000 && serial < 73415)) return null;
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
}
