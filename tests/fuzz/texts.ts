/** Texts of cells: whatever stands in one, reading it never fails, and every number points at characters that are there. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { fold, parseDeadline, parseReport, parseTarget, similarity, splitMarks, toKanjiNumeral } from "../../src/domain/language";
import type { FuzzTarget } from "./target";

/** What goals are written with, and what has broken readers before. */
const pieces = [
  "6回",
  "以上",
  "①",
  "(1)",
  "⑴",
  "ア",
  "・",
  "年度末",
  "令和7年3月",
  "R6.3",
  "平成32年度",
  "９月（予定）",
  "通年",
  "第2四半期",
  "12月議会",
  "73.0％",
  "2,000万円",
  "50～60件",
  "毎月2回",
  "各1回",
  "前年比",
  "△3",
  "▲5%",
  "、",
  "。",
  "\n",
  "\r\n",
  "\u3000",
  " ",
  "(",
  "）",
  "「",
  "」",
  "実施、下半期に",
  "予定",
  "未定",
  "―",
  "238/241",
  "＝98.76%",
  "偶数月",
  "対前年増",
  "10以内",
  "ゼロ",
  "一二三",
  "億",
  "万",
  "千",
  "0",
  "-",
  "−",
  "1e99",
  "9".repeat(40),
  "０．５",
  "1,,000",
  "..",
  "％％",
  "㈱",
  "㍻",
  "🀄",
  "\ud800",
  "\u200b",
  "\ufeff",
  "ｶﾞ",
  "が",
  "か\u3099",
  "__proto__",
  "constructor",
  "=1+1",
  "NaN",
  "Infinity",
  "2024/13/45",
  "13月",
  "0月",
  "99時99分",
  "第",
  "期",
  "年",
  "月",
  "日",
  "まで",
  "から",
  "約",
  "程度",
  "未満",
  "超",
];
const text = fc.oneof(
  { weight: 5, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((list) => list.join("")) },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 4 })), { maxLength: 10 })
      .map((list) => list.join("")),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  // The longest that a cell holds, of one piece again and again: what grows with the square of its length would hang.
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...pieces), fc.constantFrom(...pieces))
      .map(([a, b]) => (a + b).repeat(Math.floor(32_767 / (a + b).length))),
  }
);
const year = fc.option(fc.integer({ min: 1900, max: 2200 }));

/** Every `span` inside a result lies inside the text; every number is one. */
function sound(result: unknown, length: number): void {
  if (typeof result === "number") assert(Number.isFinite(result), "a number that is none");
  if (result === null || typeof result !== "object") return;
  if (!Array.isArray(result) && "span" in result && Array.isArray(result.span)) {
    const [from, to] = result.span as [number, number];
    assert(from >= 0 && from <= to && to <= length, `a span outside the text: ${from}..${to} of ${length}`);
  }
  for (const inner of Object.values(result)) sound(inner, length);
}

export const texts: FuzzTarget = {
  name: "texts",
  properties: {
    "a target": fc.property(text, year, (written, fiscalYear) => sound(parseTarget(written, { fiscalYear }), written.length)),
    "a report, to any target": fc.property(text, text, year, (written, targetText, fiscalYear) => {
      const target = parseTarget(targetText.slice(0, 400), { fiscalYear });
      const longest = Math.max(written.length, targetText.length);
      sound(parseReport(written, { fiscalYear, target, targetText: targetText.slice(0, 400) }), longest);
    }),
    "a deadline": fc.property(text, year, (written, fiscalYear) => sound(parseDeadline(written, { fiscalYear }), written.length)),
    "marks, folding, likeness": fc.property(text, text, (a, b) => {
      assert.equal(typeof fold(a).text, "string");
      assert(splitMarks(a).length >= 0);
      const alike = similarity(a.slice(0, 500), b.slice(0, 500));
      assert(alike >= 0 && alike <= 1, `similarity ${alike}`);
    }),
    numerals: fc.property(fc.integer({ min: -10, max: 100_000 }), (n) => assert.equal(typeof toKanjiNumeral(n), "string")),
  },
};
