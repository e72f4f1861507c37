import { ratio } from "../exact";
import { type Formula, rated, refused } from "../formula";

/** 変化量÷目標の変化量: the target is itself a cut or a rise. */
export const sizeOfChange: Formula = {
  id: "size-of-change",
  title: { ja: "増減量型", en: "Size of a cut or rise" },
  expression: { ja: "実績の増減量 ÷ 目標の増減量 × 100", en: "size of the change reached ÷ size aimed at × 100" },
  when: {
    ja: "「7％削減」「15人削減」「5ポイント向上」のように、目標が変化の大きさのとき。基準値と実績の水準しかないときは、その差を使う。割合の差はポイントであり、％とは比べない。",
    en: "Targets that are a change: 7％削減, 15人削減, 5ポイント向上. Where only levels are known, their difference is used. A difference of percentages is in points and is not set against a per cent.",
  },
  range: {
    ja: "目指す向きと逆に動いたときは負。目標の増減量が0のときは率を出さない。",
    en: "Negative where it moved the other way. No rate for a change of 0.",
  },
  source: {
    ja: "公表例：福知山市（15人削減に対し31人＝206.7）、奈良市（3.0％に対し2.7％＝90.0）。",
    en: "Published by Fukuchiyama (15 posts aimed at, 31 cut: 206.7) and Nara (2.7 % of 3.0 %: 90.0).",
  },
  examples: [
    { input: { target: 15, result: 31 }, rate: 206.7, note: { ja: "福知山市の公表値", en: "As published by Fukuchiyama" } },
    { input: { target: 3, result: 2.7 }, rate: 90, note: { ja: "奈良市（率）", en: "Nara, as a percentage" } },
    {
      input: { target: 1556, result: 1348 },
      rate: 86.6,
      note: { ja: "奈良市（量）。同じ目標でも率と量で違う", en: "Nara, as a quantity: the same goal differs" },
    },
    { input: { target: 8, result: -2 }, rate: -25, note: { ja: "削減の目標に対して2増えた", en: "2 more instead of 8 fewer" } },
    { input: { target: 0, result: 1 }, rate: null, reason: "zero-target", note: { ja: "増減量0の目標", en: "A change of 0" } },
  ],
  compute({ target, result }) {
    if (target === 0) return refused("zero-target");
    return target < 0 ? refused("not-computable") : rated(ratio(result, target));
  },
};
