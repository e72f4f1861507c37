import { ratio } from "../exact";
import { type Formula, rated, refused } from "../formula";

/** 実績÷目標: the more the better. */
export const increase: Formula = {
  id: "increase",
  title: { ja: "増加型", en: "Increase" },
  expression: { ja: "実績 ÷ 目標 × 100", en: "result ÷ target × 100" },
  when: {
    ja: "「以上」「超」の目標、または比較の言葉がない回数・件数・割合の目標。",
    en: "Targets with 以上 (at least) or 超 (more than), and bare counts, amounts and percentages.",
  },
  range: {
    ja: "上限なし（100を超えた値もそのまま示す）。目標が0のときは率を出さない。目標が負のときも出さない。",
    en: "No upper limit: values over 100 stay as they are. No rate for a target of 0 or below.",
  },
  source: {
    ja: "公表例：つくば市立図書館、伊万里市民図書館、中野区、いわき市、福知山市の評価資料。",
    en: "Published by Tsukuba and Imari (libraries), Nakano, Iwaki and Fukuchiyama in their evaluation reports.",
  },
  examples: [
    { input: { target: 2000, result: 1295 }, rate: 64.8, note: { ja: "中野区の公表値", en: "As published by Nakano" } },
    {
      input: { target: 950, result: 2085 },
      rate: 219.5,
      note: { ja: "いわき市の公表値。100を超えても切らない", en: "As published by Iwaki; not cut at 100" },
    },
    {
      input: { target: 850000, result: 857604 },
      rate: 100.9,
      note: { ja: "つくば市は整数に丸めて101と公表", en: "Tsukuba publishes 101, rounded to an integer" },
    },
    { input: { target: 73, result: 72.7 }, rate: 99.6, note: { ja: "割合の目標。あと0.3ポイント", en: "A percentage; 0.3 points short" } },
    { input: { target: 4, result: 0 }, rate: 0, note: { ja: "報告に0回とある", en: "The report says 0" } },
    {
      input: { target: 0, result: 3 },
      rate: null,
      reason: "zero-target",
      note: { ja: "0で割ることはできない", en: "Nothing can be divided by 0" },
    },
  ],
  compute({ target, result }) {
    if (target === 0) return refused("zero-target");
    return target < 0 ? refused("not-computable") : rated(ratio(result, target));
  },
};
