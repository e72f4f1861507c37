import { ratio } from "../exact";
import { type Formula, rated, refused, satisfies } from "../formula";

/** 目標÷実績: the less the better, where no starting level is known. */
export const decrease: Formula = {
  id: "decrease",
  title: { ja: "減少型（基準値なし）", en: "Decrease without a baseline" },
  expression: { ja: "目標 ÷ 実績 × 100", en: "target ÷ result × 100" },
  when: {
    ja: "「以下」「以内」「未満」の目標で、基準値（現状値）が分からないとき。",
    en: "Targets with 以下, 以内 (at most) or 未満 (below) where no baseline is known.",
  },
  range: {
    ja: "目標を下回るほど100より大きい。実績が0のときは割れないため、達成とだけ示す。目標が0のときは達成か未達成だけを示す。件数が上限の内側にあるうちは、期間が終わるまで率を出さず、ここまで達成とだけ示す。",
    en: "Over 100 below the target. A result of 0 cannot be a divisor: only met is shown. A target of 0 is judged by met or not met. A count inside its limit gets no rate before the period ends, only the remark that it is met so far.",
  },
  source: {
    ja: "公表例：甲州市の成果目標（41に対し目標37を90％と公表）。",
    en: "Published by Koshu (target 37, result 41, given as 90 %).",
  },
  examples: [
    {
      input: { op: "<=", target: 37, result: 41 },
      rate: 90.2,
      note: { ja: "甲州市は整数に丸めて90と公表", en: "Koshu publishes 90, rounded to an integer" },
    },
    { input: { op: "<=", target: 36, result: 38 }, rate: 94.7, note: { ja: "同じく95と公表", en: "Published as 95" } },
    { input: { op: "<=", target: 32, result: 34 }, rate: 94.1, note: { ja: "同じく94と公表", en: "Published as 94" } },
    { input: { op: "<=", target: 12, result: 12.6 }, rate: 95.2, note: { ja: "月平均の時間など", en: "A monthly average of hours" } },
    {
      input: { op: "<=", target: 10, result: 0 },
      rate: null,
      reason: "not-computable",
      met: true,
      note: { ja: "実績0：達成だが率は出ない", en: "Result 0: met, but no rate" },
    },
    {
      input: { op: "<=", target: 0, result: 2 },
      rate: null,
      reason: "zero-target",
      met: false,
      note: { ja: "目標0：達成か未達成かだけ", en: "Target 0: only met or not met" },
    },
  ],
  compute({ op, target, result }) {
    if (target === 0) return refused("zero-target", satisfies(op, result, 0));
    if (target < 0 || result < 0) return refused("not-computable");
    return result === 0 ? refused("not-computable", true) : rated(ratio(target, result));
  },
};
