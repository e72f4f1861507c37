/** Days in the words of Japanese documents: 令和7年3月31日, R7.3.31, 令和6年度. */
import { fiscalYearOf } from "./fiscalYear";

/** First days of the eras, latest first. Before 1873 Japan kept another calendar, so nothing earlier is given. */
const ERAS = [
  { name: "令和", letter: "R", from: "2019-05-01" },
  { name: "平成", letter: "H", from: "1989-01-08" },
  { name: "昭和", letter: "S", from: "1926-12-25" },
  { name: "大正", letter: "T", from: "1912-07-30" },
  { name: "明治", letter: "M", from: "1873-01-01" },
] as const;
/** 1873 is 明治6年. */
const MEIJI_FIRST = 1868;

/** "day" 令和7年3月31日 · "short" R7.3.31 · "month" 令和7年3月 · "year" 令和7年 · "fiscal-year" 令和6年度. */
export type JapaneseDateStyle = "day" | "short" | "month" | "year" | "fiscal-year";

/**
 * An ISO day ("2025-03-31") in Japanese words; the first year of an era is 元年 (R1 in the short style). Null before 1873.
 * A fiscal year is named by the era of its first day, as official documents of 2019 do (平成31年度).
 * @param start first month of the fiscal year.
 */
export function japaneseDate(iso: string, style: JapaneseDateStyle, start = 4): string | null {
  if (style === "fiscal-year") {
    const year = fiscalYearOf(iso, start);
    const era = eraOf(`${year}-${String(start).padStart(2, "0")}-01`);
    return era && `${era.name}${inWords(era.year)}年度`;
  }
  const era = eraOf(iso);
  if (era === null) return null;
  const [month, day] = [Number(iso.slice(5, 7)), Number(iso.slice(8, 10))];
  switch (style) {
    case "short":
      return `${era.letter}${era.year}.${month}.${day}`;
    case "day":
      return `${era.name}${inWords(era.year)}年${month}月${day}日`;
    case "month":
      return `${era.name}${inWords(era.year)}年${month}月`;
    case "year":
      return `${era.name}${inWords(era.year)}年`;
  }
}

function eraOf(iso: string): { name: string; letter: string; year: number } | null {
  const era = ERAS.find(({ from }) => iso >= from);
  if (era === undefined) return null;
  const first = era.letter === "M" ? MEIJI_FIRST : Number(era.from.slice(0, 4));
  return { name: era.name, letter: era.letter, year: Number(iso.slice(0, 4)) - first + 1 };
}

function inWords(year: number): string {
  return year === 1 ? "元" : String(year);
}
