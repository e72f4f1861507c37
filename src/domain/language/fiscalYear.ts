/** The fiscal year of a municipality: 年度 n runs from 1 April n to 31 March n+1. */
import { isoDate, monthEnd } from "./civilDate";

/** First month of the fiscal year where nothing else is set. */
export const APRIL = 4;

/** Calendar year of a month of a fiscal year: (2024, 3) → 2025. */
export function yearOfMonth(fiscalYear: number, month: number, start: number = APRIL): number {
  return month < start ? fiscalYear + 1 : fiscalYear;
}

/** Fiscal year of an ISO date or month: "2025-03-31" → 2024. */
export function fiscalYearOf(date: string, start: number = APRIL): number {
  const year = Number(date.slice(0, 4));
  return Number(date.slice(5, 7)) < start ? year - 1 : year;
}

/** Last day of a fiscal year: 2024 → "2025-03-31". */
export function fiscalYearEnd(fiscalYear: number, start: number = APRIL): string | null {
  return start === 1 ? isoDate(fiscalYear, 12, 31) : monthEnd(fiscalYear + 1, start - 1);
}
