import { ratio, times } from "../exact";
import { type Formula, rated, refused } from "../formula";

/** 実績÷(期ごとの目標×過ぎた期の数): a rhythm such as 毎月2回. */
export const perPeriod: Formula = {
  id: "per-period",
  title: { ja: "期間按分型", en: "By period" },
  expression: { ja: "実績 ÷（1期あたりの目標 × 終わった期の数）× 100", en: "result ÷ (target by period × periods that have ended) × 100" },
  when: {
    ja: "「毎月2回」「週1回」「四半期ごと」のように、期間ごとの回数や件数の目標。年間の目標に対する割合は参考として、着地見込みは年間で示す。",
    en: "Counts by period: 毎月2回, 週1回, 四半期ごと. The share of the whole year is shown beside it; the forecast is against the whole year.",
  },
  range: {
    ja: "終わった期がないとき、年度が分からないときは率を出さない。「毎日」や、回数のない「毎週水曜日」は、休みによって回数が変わるため出さない。",
    en: "No rate before the first period has ended, without a fiscal year, for daily targets, or for days of the week without a number (holidays change how many there are).",
  },
  source: {
    ja: "考え方：多摩市は計画のn年目を目標のn/5と比べる（時間按分）。",
    en: "Tama compares year n of five with n/5 of the target (pro rata of time).",
  },
  examples: [
    {
      input: { target: 2, result: 12, periods: 6 },
      rate: 100,
      note: { ja: "毎月2回、9月末で12回", en: "Twice a month; 12 by the end of September" },
    },
    { input: { target: 1, result: 20, periods: 26 }, rate: 76.9, note: { ja: "週1回、26週で20回", en: "Once a week; 20 in 26 weeks" } },
    {
      input: { target: 2, result: 1, periods: 0 },
      rate: null,
      reason: "not-computable",
      note: { ja: "最初の月がまだ終わらない", en: "The first month is not over" },
    },
  ],
  compute({ target, result, periods }) {
    if (target === 0) return refused("zero-target");
    return target < 0 || periods <= 0 ? refused("not-computable") : rated(ratio(result, times(target, periods)));
  },
};
