/** When something is due: 年度末まで, 9月（予定）, R6.3, 平成32年度, 第2四半期, 12月議会, 2027.3.31 … */
import { daysInMonth, isoDate, monthEnd, serialDate } from "./civilDate";
import { readDate, type DateWord } from "./dateWords";
import { nearestEraYear } from "./eras";
import { fiscalYearEnd, yearOfMonth } from "./fiscalYear";
import { isPlaceholder } from "./placeholder";
import { remember } from "./remember";
import { toStream, type Stream } from "./stream";

/** The last day, and the way it was read. `date` null: the kind says why ("impossible", "as-needed", "year-unknown" …). */
export interface DeadlineReading {
  date: string | null;
  kind: string;
}

/** Words for a time of the fiscal year, longest first; `date` gets the fiscal year's first calendar year. */
const WORDS: readonly { word: RegExp; kind: string; date: (year: number) => string | null }[] = [
  { word: /(?:来|次|翌)年度(?!\d{1,2}月)(?:末|内|中|当初|上半期|前半)?/y, kind: "next-fiscal-year", date: (y) => fiscalYearEnd(y + 1) },
  { word: /再来年度末?/y, kind: "later-fiscal-year", date: (y) => fiscalYearEnd(y + 2) },
  { word: /(?:年度)?(?:上半期|上期|前期|前半期|年度前半)末?/y, kind: "first-half", date: (y) => monthEnd(y, 9) },
  { word: /(?:年度)?(?:下半期|下期|後期|後半期|年度後半)末?/y, kind: "second-half", date: (y) => fiscalYearEnd(y) },
  { word: /年度(?:当初|初め|はじめ|始め|初頭|頭)/y, kind: "fiscal-year-start", date: (y) => monthEnd(y, 4) },
  { word: /年度半ば|年度中旬|年度中間|年度中頃/y, kind: "mid-fiscal-year", date: (y) => monthEnd(y, 9) },
  { word: /毎年度末?|毎年/y, kind: "every-year", date: (y) => fiscalYearEnd(y) },
  {
    word: /(?:今|本|当|同|当該)?年度(?:の?末|内|中|まで|いっぱい|一杯|終了|以内|間)|(?:今|本|当)年度/y,
    kind: "fiscal-year-end",
    date: (y) => fiscalYearEnd(y),
  },
  { word: /通年|年間(?!\d)|年間を通じて|1年を通じて|一年中/y, kind: "year-round", date: (y) => fiscalYearEnd(y) },
  {
    word: /(?:毎|各|隔|偶数|奇数)月末?|毎週|隔週|毎日|四半期(?:毎|ごと|に)|半期(?:毎|ごと|に)|各四半期|毎四半期|月\d+回|週\d+回|年\d+回/y,
    kind: "recurring",
    date: (y) => fiscalYearEnd(y),
  },
  { word: /(?:本|今|当)?年内|年末|(?:本|今|当)年中|年の瀬/y, kind: "calendar-year-end", date: (y) => isoDate(y, 12, 31) },
  { word: /年明け|年始|年初/y, kind: "new-year", date: (y) => monthEnd(y + 1, 1) },
  { word: /春(?:頃|ごろ|季|期|まで|$)/y, kind: "season", date: (y) => monthEnd(y, 5) },
  { word: /夏(?:頃|ごろ|季|期|まで|休み|$)/y, kind: "season", date: (y) => monthEnd(y, 8) },
  { word: /秋(?:頃|ごろ|季|期|まで|$)/y, kind: "season", date: (y) => monthEnd(y, 11) },
  { word: /冬(?:頃|ごろ|季|期|まで|休み|$)/y, kind: "season", date: (y) => monthEnd(y + 1, 2) },
];

const NO_DATE: readonly { word: RegExp; kind: string }[] = [
  { word: /随時|適時|適宜|必要に応じ|都度|常時|不定期/, kind: "as-needed" },
  { word: /継続|恒常|終期なし|期限なし|期限は?設けな/, kind: "ongoing" },
  { word: /計画期間|期間内|今後|当面|数年|\d年(?:以内|程度|間)/, kind: "plan-period" },
  { word: /未定|調整中|検討中|別途|後日|決まり次第|できるだけ早|早期|速やか/, kind: "undecided" },
];

/** 26年度 and 7年3月, and R8 without 年度, in Gregorian years; null where the document's own year would be needed. */
function writtenYear(date: DateWord, documentYear: number | null): number | null {
  if (date.year === null) return null;
  const { kind, value } = date.year;
  if (kind !== "eraless" && kind !== "eraless-fiscal") return value;
  const era = nearestEraYear(value, documentYear);
  const western = documentYear !== null && value >= 20 ? 2000 + value : null;
  if (era === null || documentYear === null) return western;
  return western !== null && Math.abs(western - documentYear) < Math.abs(era - documentYear) ? western : era;
}

interface Context {
  /** Fiscal year that words and months without a year belong to. */
  year: number | null;
  /** The date before in the text, for ranges: after R6.10, 3月 is the next year's. */
  previous: string | null;
}

const LEAP_YEAR = 2024;

/** The last day of a date word, and how it was read. */
function lastDay(date: DateWord, context: Context): DeadlineReading {
  const year = writtenYear(date, context.year);
  if (date.year !== null && year === null) return { date: null, kind: "year-unknown" };
  const fiscal = date.year !== null && (date.year.kind === "fiscal" || date.year.kind === "eraless-fiscal" || date.year.kind === "bare");
  if (date.quarter !== null) return quarterEnd(context.year, date.quarter);
  if (date.month === null) {
    const end = year === null ? null : fiscal ? fiscalYearEnd(year) : isoDate(year, 12, 31);
    return { date: end, kind: fiscal ? "fiscal-year-end" : "calendar-year-end" };
  }
  if (date.month < 1 || date.month > 12) return { date: null, kind: "impossible" };
  const calendar = year === null ? monthYear(date.month, context) : fiscal ? yearOfMonth(year, date.month) : year;
  // 11月31日 exists in no year.
  const never = date.day !== null && isoDate(LEAP_YEAR, date.month, date.day) === null;
  if (calendar === null) return { date: null, kind: never ? "impossible" : date.day === null ? "month" : "year-unknown" };
  if (date.day !== null) {
    const day = isoDate(calendar, date.month, date.day);
    return day === null ? { date: null, kind: "impossible" } : { date: day, kind: "date" };
  }
  const days = daysInMonth(calendar, date.month);
  const day = date.part === "early" ? 10 : date.part === "middle" ? 20 : days;
  return { date: isoDate(calendar, date.month, day), kind: "month" };
}

/** Calendar year of a month without one: behind another date it is the next such month, otherwise that of the fiscal year. */
function monthYear(month: number, { year, previous }: Context): number | null {
  if (previous !== null) {
    const [y, m] = [Number(previous.slice(0, 4)), Number(previous.slice(5, 7))];
    const inYear = year === null ? null : yearOfMonth(year, month);
    if (inYear !== null && `${inYear}-${String(month).padStart(2, "0")}` >= previous.slice(0, 7)) return inYear;
    if (month >= m) return y;
    return inYear !== null && y === inYear ? inYear : y + 1;
  }
  return year === null ? null : yearOfMonth(year, month);
}

function quarterEnd(year: number | null, quarter: number): DeadlineReading {
  const month = [6, 9, 12, 3][quarter - 1] ?? 3;
  return { date: year === null ? null : monthEnd(yearOfMonth(year, month), month), kind: "quarter" };
}

const inBrackets = (stream: Stream, { from, to }: DateWord): boolean =>
  stream.text.charAt(from - 1) === "(" && stream.text.charAt(to) === ")";

/** 10月(令和6年度): the fiscal year that a bracket adds to what stands before it. */
function bracketedYear(stream: Stream): number | null {
  for (let at = stream.text.indexOf("("); at >= 0; at = stream.text.indexOf("(", at + 1)) {
    const date = readDate(stream, at + 1);
    if (date?.year?.kind === "fiscal" && date.month === null && at > 0 && inBrackets(stream, date)) return date.year.value;
  }
  return null;
}

/** Every reading of the text, left to right. */
function readings(stream: Stream, fiscalYear: number | null): DeadlineReading[] {
  const found: DeadlineReading[] = [];
  const context: Context = { year: bracketedYear(stream) ?? fiscalYear, previous: null };
  for (let at = 0; at < stream.text.length;) {
    const next = stream.after(at, 6);
    if (/^[翌来次]年度(?=\d{1,2}月)/.test(next)) {
      if (context.year !== null) context.year++;
      at += 3;
      continue;
    }
    if (/^翌年?(?=\d{1,2}月)/.test(next)) {
      if (context.previous === null && context.year !== null) context.previous = `${context.year}-12`;
      at += next.startsWith("翌年") ? 2 : 1;
      continue;
    }
    const date = readDate(stream, at);
    if (date !== null) {
      const reading = lastDay(date, context);
      const fiscal = date.year?.kind === "fiscal" || date.year?.kind === "bare" || date.year?.kind === "eraless-fiscal";
      if (fiscal && date.month === null) context.year = writtenYear(date, context.year) ?? context.year;
      else if (reading.date !== null) context.previous = reading.date;
      // A year alone only sets the stage for what it qualifies: 令和6年度上半期.
      const qualifies =
        fiscal &&
        date.month === null &&
        /^(?:の?(?:上|下|前|後)(?:半?期|半)|の?第?[1-4一二三四]四半期|当初|初め|半ば)/.test(stream.after(date.to, 6));
      const starts = /^(?:から|より|以降|~|〜)/.test(stream.after(date.to, 2));
      const open = starts && !/\d|末|内|中|期/.test(stream.text.slice(date.to + 1));
      if (open && fiscalYear !== null) found.push({ date: fiscalYearEnd(context.year ?? fiscalYear), kind: "open-ended" });
      else if (!qualifies && !(fiscal && date.month === null && inBrackets(stream, date) && found.length > 0)) found.push(reading);
      at = date.to;
      continue;
    }
    const word = WORDS.find(({ word: pattern }) => stream.match(pattern, at) !== "");
    if (word !== undefined) {
      found.push({ date: context.year === null ? null : word.date(context.year), kind: word.kind });
      at += stream.match(word.word, at).length;
      continue;
    }
    at++;
  }
  return found;
}

/**
 * The deadline that a text states: its last day (the latest of several), ISO. 年度 ends on 31 March of the next year, 年 on 31 December, a month on
 * its last day. Months without a year belong to `fiscalYear`. Null where the text has no deadline; `date` null with a kind that says why where it has
 * one that is no day (随時, 9月31日, a year that cannot be known).
 */
export function parseDeadline(text: string, options: { fiscalYear?: number | null } = {}): Readonly<DeadlineReading> | null {
  return recent(`${options.fiscalYear ?? ""}\n${text}`).reading;
}

/** 年度末まで stands on every other row. The year comes before the first line break; it is part of what is remembered. */
const recent = remember((key): { reading: DeadlineReading | null } => {
  const at = key.indexOf("\n");
  return { reading: read(key.slice(at + 1), at === 0 ? null : Number(key.slice(0, at))) };
});

function read(text: string, fiscalYear: number | null): DeadlineReading | null {
  const stream = toStream(text);
  if (stream.text === "" || (isPlaceholder(stream.text) && !/未定|調整/.test(stream.text))) return null;
  const plain = /^\d{5}(?:\.\d+)?$/.test(stream.text) ? serialDate(Number(stream.text)) : null;
  if (plain !== null) return { date: plain, kind: "date" };
  const packed = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(stream.text);
  if (packed !== null) {
    const date = isoDate(Number(packed[1]), Number(packed[2]), Number(packed[3]));
    return { date, kind: date === null ? "impossible" : "date" };
  }
  const found = readings(stream, fiscalYear);
  const impossible = found.find(({ kind }) => kind === "impossible");
  if (impossible !== undefined) return impossible;
  // 6月～12月(月1回): the rhythm says how often, the months say until when.
  const named = found.some(({ date, kind }) => date !== null && ["month", "date", "quarter"].includes(kind));
  const dated = found.filter(({ date, kind }) => date !== null && !(named && ["recurring", "every-year", "season"].includes(kind)));
  if (dated.length > 0) return dated.reduce((a, b) => ((b.date ?? "") > (a.date ?? "") ? b : a));
  if (found[0] !== undefined) return found[0];
  const reason = NO_DATE.find(({ word }) => word.test(stream.text));
  return reason === undefined ? null : { date: null, kind: reason.kind };
}
