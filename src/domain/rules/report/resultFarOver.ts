import * as z from "zod/mini";
import { isLevelUnit } from "../../assessment";
import { defineRule } from "../defineRule";
import { placeOf, relatedPlace } from "../support/columns";
import { amounts, isCap, judgedQuantities, targetAmount } from "../support/quantities";
import { percent } from "../support/texts";

/** Results at or far beyond the target: the target may be too low, or the count may differ. */
export const resultFarOver = defineRule({
  meta: {
    code: "KN308",
    name: "result-far-over-target",
    severity: "warning",
    category: "report",
    title: { ja: "目標を大きく超えた実績", en: "Result far over the target" },
    rationale: {
      ja: "年度の途中で目標に達していれば良いことですが、大きく超えているときは、目標が低すぎたか、目標と違う数え方をしている疑いがあります。",
      en: "Reaching the target early is good news. A result far beyond it suggests that the target was too low or that something else was counted.",
    },
    notFor: {
      ja: "応募数や来場者数のように、上振れしても見直しの要らない指標。",
      en: "Indicators such as visitors, where a large surplus needs no revision.",
    },
    options: z.strictObject({ farOver: z.number().check(z.minimum(100)), smallest: z.number().check(z.minimum(0)) }),
    defaults: { farOver: 150, smallest: 5 },
    optionNotes: {
      farOver: { ja: "達成率がこの値（％）以上で警告にします。", en: "A rate of at least this many per cent is a warning." },
      smallest: {
        ja: "目標の値がこれより小さいとき（1人、2回など）は参考にとどめます。",
        en: "Targets below this value (1人, 2回) give a remark only.",
      },
    },
    messages: {
      farOver: {
        ja: {
          what: "実績が目標を大きく超えています。",
          evidence: "目標「{target}」に対し実績「{result}」で、達成率は{rate}です。",
          advice: "数え方が目標と同じかを確かめてください。同じであれば、目標の引上げを検討してください。",
        },
        en: {
          what: "The result is far over the target.",
          evidence: "Target 「{target}」, result 「{result}」: {rate}.",
          advice: "Check that the same thing is counted. If so, consider raising the target.",
        },
      },
      met: {
        ja: {
          what: "年度の途中で目標に達しています。",
          evidence: "目標「{target}」に対し実績「{result}」で、達成率は{rate}です。",
          advice: "必要に応じて、目標の見直しや残りの期間の取組を報告に加えてください。",
        },
        en: {
          what: "The target is already met within the year.",
          evidence: "Target 「{target}」, result 「{result}」: {rate}.",
          advice: "Where useful, revise the target or add what is planned for the rest of the year.",
        },
      },
    },
    examples: [
      {
        expect: "farOver",
        note: { ja: "半年で158％", en: "158 % in half a year" },
        initiative: "(1) 交通安全教室の実施",
        target: "(1) 50回",
        midterm: "(1) 79回",
      },
      {
        expect: "met",
        note: { ja: "達成済み（参考）", en: "Met (remark)" },
        initiative: "(1) 外部研修への派遣",
        target: "(1) 延べ30人以上",
        midterm: "(1) 延べ34人を派遣",
      },
      {
        expect: null,
        note: { ja: "上限の目標は下回るほど良い", en: "Below a cap is as it should be" },
        initiative: "(1) 交通事故の防止",
        target: "(1) 死傷者数 500人以下",
        midterm: "(1) 死傷者数 200人",
      },
      {
        expect: null,
        note: { ja: "予定の数は実績に数えない", en: "Plans are no results" },
        initiative: "(1) 講座の開催",
        target: "(1) 4回",
        midterm: "(1) 2回開催、下半期に4回開催予定",
      },
    ],
  },
  *indicator(indicator, document, { options }) {
    for (const { quantity, rate, key, done } of judgedQuantities(indicator)) {
      if (rate.rate === null || rate.rate < 100 || isCap(quantity.op) || quantity.op === "=" || done.length === 0) continue;
      const far = rate.rate >= options.farOver && (quantity.value ?? 0) >= options.smallest && !isLevelUnit(quantity.unit);
      // Rates go up and down, and counts by month or place are met all along: only a total that is reached early is worth a word.
      if (!far && (key === "yearEnd" || isLevelUnit(quantity.unit) || (quantity.per !== null && quantity.per !== "年"))) continue;
      yield {
        ...placeOf(indicator, key),
        messageId: far ? "farOver" : "met",
        severity: far ? "warning" : "info",
        data: { target: targetAmount(quantity), result: amounts(done), rate: percent(rate.rate) },
        related: [relatedPlace(document, indicator.target, "target", indicator)],
      };
    }
  },
});
