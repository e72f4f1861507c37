import * as z from "zod/mini";
import { isLevelUnit } from "../../assessment";
import { defineRule } from "../defineRule";
import { placeOf, relatedPlace } from "../support/columns";
import { amounts, isCap, judgedQuantities, targetAmount } from "../support/quantities";
import { percent } from "../support/texts";

/** Done and planned together are a multiple of the target. */
export const planExceedsTarget = defineRule({
  meta: {
    code: "KN312",
    name: "plan-far-over-target",
    severity: "warning",
    category: "report",
    title: { ja: "予定が目標を大きく超える", en: "Plan far over the target" },
    rationale: {
      ja: "実績と予定を合わせて目標の2倍以上になるときは、目標が低すぎるか、別の取組の数や前年度の数を書き写した疑いがあります。",
      en: "Where results and plans come to twice the target or more, the target is too low or the number belongs to other work or to last year.",
    },
    notFor: { ja: "目標を最低限の回数としている取組。", en: "Targets that are meant as a bare minimum." },
    options: z.strictObject({ times: z.number().check(z.minimum(1)), smallest: z.number().check(z.minimum(0)) }),
    defaults: { times: 2, smallest: 3 },
    optionNotes: {
      times: { ja: "目標の何倍以上で指摘するか。", en: "From how many times the target it is reported." },
      smallest: { ja: "目標の値がこれより小さいときは参考にとどめます。", en: "Targets below this value give a remark only." },
    },
    messages: {
      exceeds: {
        ja: {
          what: "予定を合わせると目標を大きく超えます。",
          evidence: "目標「{target}」に対し、実績「{result}」、予定「{planned}」で、着地見込みは{forecast}です。",
          advice: "予定の数が正しいかを確かめてください。正しければ、目標の引上げを検討してください。",
        },
        en: {
          what: "With what is planned the target is far exceeded.",
          evidence: "Target 「{target}」, done 「{result}」, planned 「{planned}」: forecast {forecast}.",
          advice: "Check the planned number. If it is right, consider raising the target.",
        },
      },
    },
    examples: [
      {
        expect: "exceeds",
        note: { ja: "目標4回に合計14回", en: "14 for a target of 4" },
        initiative: "(1) セミナーの開催",
        target: "(1) セミナー4回",
        midterm: "(1) セミナー4回開催、下半期にセミナー10回開催予定",
      },
      {
        expect: null,
        note: { ja: "少し超える予定", en: "A little more than the target" },
        initiative: "(1) セミナーの開催",
        target: "(1) セミナー4回",
        midterm: "(1) セミナー3回開催、下半期にセミナー2回開催予定",
      },
    ],
  },
  *indicator(indicator, document, { options }) {
    for (const { quantity, rate, key, done, planned } of judgedQuantities(indicator)) {
      if (rate.forecast === null || planned.length === 0 || rate.forecast < options.times * 100) continue;
      if (isCap(quantity.op) || quantity.op === "=" || isLevelUnit(quantity.unit)) continue;
      yield {
        ...placeOf(indicator, key),
        messageId: "exceeds",
        severity: (quantity.value ?? 0) >= options.smallest ? "warning" : "info",
        data: { target: targetAmount(quantity), result: amounts(done) || "0", planned: amounts(planned), forecast: percent(rate.forecast) },
        related: [relatedPlace(document, indicator.target, "target", indicator)],
      };
    }
  },
});
