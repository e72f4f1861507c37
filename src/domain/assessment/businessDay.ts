/** Business days of a Japanese public office: Article 1 of the Act on Holidays of Administrative Organs (行政機関の休日に関する法律), which cities follow by by-law. */
import holidayJp from "@holiday-jp/holiday_jp";
import { addDays, weekday } from "./civil";

const holidays: Readonly<Record<string, { readonly name: string }>> = holidayJp.holidays;

/** True on Saturdays, Sundays, national holidays (with substitute and citizens' holidays) and from 12-29 to 01-03. */
export function isClosed(iso: string): boolean {
  const day = weekday(iso);
  const monthDay = iso.slice(5);
  return day === 0 || day === 6 || monthDay >= "12-29" || monthDay <= "01-03" || Object.hasOwn(holidays, iso);
}

/** The date itself where the office is open, else the next day on which it is. */
export function nextBusinessDay(iso: string): string {
  let date = iso;
  while (isClosed(date)) date = addDays(date, 1);
  return date;
}
