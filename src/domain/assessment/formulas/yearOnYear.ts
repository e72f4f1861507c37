import { ratio } from "../exact";
import { type Formula, rated, refused } from "../formula";

/** 前年比: the result against the starting level. Never the main rate. */
export const yearOnYear: Formula = {
  id: "year-on-year",
  title: { ja: "前年比", en: "Ratio to the baseline" },
  expression: { ja: "実績 ÷ 基準値 × 100", en: "result ÷ baseline × 100" },
  when: {
    ja: "水準の数がない目標の参考として、判定と並べて示す。達成率としては使わない。",
    en: "Shown beside the verdict on a target without a level; never used as its rate.",
  },
  range: { ja: "基準値が0以下のときは出さない。", en: "Not given for a baseline of 0 or below." },
  source: { ja: "考え方：統計で使う前年比。", en: "The ordinary year-on-year ratio of statistics." },
  examples: [
    {
      input: { op: "increase", target: 0, result: 130, baseline: 121 },
      rate: 107.4,
      note: { ja: "前年の1.07倍", en: "1.07 times last year" },
    },
    {
      input: { op: "increase", target: 0, result: 5, baseline: 0 },
      rate: null,
      reason: "not-computable",
      note: { ja: "前年が0", en: "Nothing last year" },
    },
  ],
  compute({ result, baseline }) {
    if (baseline === null) return refused("no-baseline");
    return baseline <= 0 ? refused("not-computable") : rated(ratio(result, baseline));
  },
};
