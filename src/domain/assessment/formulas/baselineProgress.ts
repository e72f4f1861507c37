import { minus, ratio } from "../exact";
import { type Formula, rated, refused } from "../formula";

/** (実績−基準)÷(目標−基準): how much of the way from the starting level is done. */
export const baselineProgress: Formula = {
  id: "baseline-progress",
  title: { ja: "基準値からの伸び", en: "Progress from the baseline" },
  expression: { ja: "（実績 − 基準値）÷（目標 − 基準値）× 100", en: "(result − baseline) ÷ (target − baseline) × 100" },
  when: {
    ja: "増加型の目標に基準値があるとき、増加型の値と並べて示す。設定で主な式にできる。",
    en: "Shown beside the increase formula where a baseline is known; a setting makes it the main one.",
  },
  range: {
    ja: "基準値のままなら0、基準値より下がれば負、目標を超えれば100より大きい。基準値が目標以上のときは使わない。",
    en: "0 at the baseline, negative below it, over 100 beyond the target. Not used where the baseline is at the target or above.",
  },
  source: {
    ja: "考え方：出発点を差し引いた比較。単純な比と大きく離れることがあるため、両方を示す。",
    en: "Leaves out what was there at the start. It can differ widely from the plain ratio, so both are shown.",
  },
  examples: [
    { input: { target: 73, result: 72.7, baseline: 70.3 }, rate: 88.9, note: { ja: "単純な比では99.6", en: "99.6 by the plain ratio" } },
    { input: { target: 336, result: 210, baseline: 186 }, rate: 16, note: { ja: "累計の積み上げ", en: "A running total" } },
    { input: { target: 20, result: 12, baseline: 13.3 }, rate: -19.4, note: { ja: "基準値より下がった", en: "Below the start" } },
    {
      input: { target: 20, result: 25, baseline: 20 },
      rate: null,
      reason: "not-computable",
      note: { ja: "はじめから目標の水準", en: "At the target from the start" },
    },
  ],
  compute({ target, result, baseline }) {
    if (baseline === null) return refused("no-baseline");
    return baseline >= target ? refused("not-computable") : rated(ratio(minus(result, baseline), minus(target, baseline)));
  },
};
