/** Arguments as cells hand them over, read with a message for each that does not fit. */
import { parseDeadline, serialDate } from "../domain/language";
import { titleYear } from "../domain/layouts/read/year";
import type { Argument, World } from "./define";
import { FunctionFailure } from "./failure";
import type { Bilingual } from "../domain/rules/defineRule";

/** Longest text that is looked at: a cell holds no more. */
const LONGEST = 32_767;
const YEARS = { first: 1900, last: 2200 };

export function isLeftOut(value: Argument): value is null | undefined | "" {
  return value === null || value === undefined || value === "";
}

/** A text or a number as a text; "" for an empty cell. */
export function readText(value: Argument, name: Bilingual, { lang }: World): string {
  if (isLeftOut(value)) return "";
  if (typeof value === "boolean") throw new FunctionFailure(lang, "not-text", { name: name[lang], value: String(value).toUpperCase() });
  return String(value).slice(0, LONGEST);
}

/** A place in a list, from 0; null where it is left out. Excel hands numbers over, people also write "2". */
export function readIndex(value: Argument, name: Bilingual, { lang }: World): number | null {
  if (isLeftOut(value)) return null;
  const number = typeof value === "boolean" ? NaN : Number(String(value).normalize("NFKC"));
  if (!Number.isInteger(number) || number < 1) throw new FunctionFailure(lang, "not-whole", { name: name[lang], value: String(value) });
  return number - 1;
}

/** 2024, "2024年度", "令和6年度" or "R6"; null where it is left out. */
export function readYear(value: Argument, { lang }: World): number | null {
  if (isLeftOut(value)) return null;
  const year = typeof value === "boolean" ? null : typeof value === "number" ? value : titleYear(value);
  if (typeof year !== "number" || !Number.isInteger(year) || year < YEARS.first || year > YEARS.last)
    throw new FunctionFailure(lang, "not-year", { value: String(value) });
  return year;
}

/** A cell with a date (Excel's serial number) or a text that names one day, as "2025-03-31". */
export function readDay(value: Argument, { lang }: World): string {
  const day = typeof value === "number" ? serialDate(value) : typeof value === "string" ? dayIn(value) : null;
  if (day === null) throw new FunctionFailure(lang, "not-day", { value: isLeftOut(value) ? "" : String(value) });
  return day;
}

function dayIn(text: string): string | null {
  const reading = parseDeadline(text.slice(0, LONGEST));
  return reading?.kind === "date" ? reading.date : null;
}
