import { minus, ratio } from "../exact";
import { type Formula, rated, refused } from "../formula";

/** 減った量÷減らす量: the less the better, from a known starting level. */
export const decreaseFromBaseline: Formula = {
  id: "decrease-from-baseline",
  title: { ja: "減少型（基準値あり）", en: "Decrease from a baseline" },
  expression: { ja: "（基準値 − 実績）÷（基準値 − 目標）× 100", en: "(baseline − result) ÷ (baseline − target) × 100" },
  when: {
    ja: "「以下」「未満」の目標などで、基準値が目標より大きいとき。設定で「目標 ÷ 実績」に変えられる。",
    en: "Targets with 以下 or 未満 where the baseline lies above the target; a setting changes it to target ÷ result.",
  },
  range: {
    ja: "基準値のままなら0、基準値より悪くなれば負、目標を超えて減れば100より大きい。基準値が目標以下のときは使わない。",
    en: "0 at the baseline, negative where it got worse, over 100 beyond the target. Not used where the baseline is at the target or below.",
  },
  source: {
    ja: "考え方：基準値からの削減量を目標の削減量で割る（福知山市の行財政改革の削減量型と同じ）。",
    en: "The cut since the baseline against the cut aimed at, as in Fukuchiyama's administrative reform figures.",
  },
  examples: [
    {
      input: { op: "<", target: 90, result: 91, baseline: 91.7 },
      rate: 41.2,
      note: { ja: "比率を91.7から90未満へ", en: "A ratio from 91.7 to below 90" },
    },
    {
      input: { op: "<=", target: 1850000, result: 1950000, baseline: 2002850 },
      rate: 34.6,
      note: { ja: "未済額を減らす", en: "Cutting arrears" },
    },
    {
      input: { op: "<=", target: 80, result: 105, baseline: 100 },
      rate: -25,
      note: { ja: "基準値より増えた", en: "More than at the start" },
    },
    {
      input: { op: "<=", target: 80, result: 70, baseline: 80 },
      rate: null,
      reason: "not-computable",
      note: { ja: "はじめから目標の水準", en: "At the target from the start" },
    },
  ],
  compute({ target, result, baseline }) {
    if (baseline === null) return refused("no-baseline");
    return baseline <= target ? refused("not-computable") : rated(ratio(minus(baseline, result), minus(baseline, target)));
  },
};
