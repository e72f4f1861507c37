import fc from "fast-check";
import { japaneseDate, parseDeadline, type JapaneseDateStyle } from "../../../src/domain/language";

test.each<[iso: string, style: JapaneseDateStyle, words: string | null, why: string]>([
  ["2025-03-31", "day", "令和7年3月31日", "the usual form"],
  ["2025-03-31", "fiscal-year", "令和6年度", "March belongs to the year before"],
  ["2025-04-01", "fiscal-year", "令和7年度", "April begins the year"],
  ["2025-03-31", "short", "R7.3.31", "as in narrow columns"],
  ["2025-03-31", "month", "令和7年3月", ""],
  ["2025-03-31", "year", "令和7年", ""],
  ["2019-05-01", "day", "令和元年5月1日", "the first day of an era is of its first year"],
  ["2019-05-01", "short", "R1.5.1", "figures in the short form"],
  ["2019-04-30", "day", "平成31年4月30日", "the last day of an era"],
  ["2019-06-01", "fiscal-year", "平成31年度", "named by its first day"],
  ["1989-01-07", "day", "昭和64年1月7日", ""],
  ["1989-01-08", "day", "平成元年1月8日", ""],
  ["1926-12-25", "day", "昭和元年12月25日", ""],
  ["1912-07-29", "day", "明治45年7月29日", ""],
  ["1873-01-01", "day", "明治6年1月1日", "the first day of the present calendar"],
  ["1872-12-31", "day", null, "another calendar"],
])("%s as %s is %s %s", (iso, style, words) => {
  expect(japaneseDate(iso, style)).toBe(words);
});

test("a fiscal year may begin in another month", () => {
  expect(japaneseDate("2025-09-30", "fiscal-year", 10)).toBe("令和6年度");
});

test("what is written is read as the same day", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date("1930-01-01"), max: new Date("2080-12-31"), noInvalidDate: true }), (date) => {
      const iso = date.toISOString().slice(0, 10);
      expect(parseDeadline(japaneseDate(iso, "day") ?? "")).toEqual({ date: iso, kind: "date" });
    }),
    { numRuns: 200 }
  );
});
