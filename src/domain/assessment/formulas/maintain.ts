import { type Formula, refused, satisfies } from "../formula";

/** 維持: the level is kept or not; there is no rate. */
export const maintain: Formula = {
  id: "maintain",
  title: { ja: "維持型", en: "Maintain" },
  expression: { ja: "水準を保っていれば達成", en: "met where the level is kept" },
  when: {
    ja: "「維持」「堅持」「ちょうど」の目標、または基準値がすでに「以下」「未満」の目標を満たしているとき。許す幅は設定で決める。",
    en: "Targets with 維持, 堅持 or an exact level, and limits (以下, 未満) that the baseline already keeps. The tolerance is a setting.",
  },
  range: { ja: "達成か未達成だけ。率は出さない。", en: "Met or not met; no rate." },
  source: {
    ja: "公表例：南国市は現状維持を達成・未達成だけで示す。許す幅の例は長与町（±10％）、福岡市（調査は±3ポイント）。",
    en: "Nankoku gives only met or not met. Tolerances in use: Nagayo ±10 %, Fukuoka ±3 points for surveys.",
  },
  examples: [
    {
      input: { op: "=", target: 90, result: 90 },
      rate: null,
      reason: "not-computable",
      met: true,
      note: { ja: "同じ水準", en: "The same level" },
    },
    {
      input: { op: "=", target: 90, result: 88, tolerance: 3 },
      rate: null,
      reason: "not-computable",
      met: true,
      note: { ja: "±3を許す設定", en: "With ±3 allowed" },
    },
    {
      input: { op: "=", target: 90, result: 88 },
      rate: null,
      reason: "not-computable",
      met: false,
      note: { ja: "許す幅なし", en: "Without tolerance" },
    },
    {
      input: { op: "<", target: 12, result: 9.8, baseline: 9.5 },
      rate: null,
      reason: "not-computable",
      met: true,
      note: { ja: "基準値から上限の内側", en: "Inside the limit since the start" },
    },
  ],
  compute({ op, target, result, tolerance }) {
    return refused("not-computable", satisfies(op, result, target, tolerance));
  },
};
