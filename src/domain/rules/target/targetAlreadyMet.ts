import type { Indicator } from "../../model";
import { defineRule } from "../defineRule";
import { placeOf } from "../support/columns";
import { meets, targetAmount } from "../support/quantities";
import { excerpt, figure } from "../support/texts";

/** Targets that the present value meets already. */
export const targetAlreadyMet = defineRule({
  meta: {
    code: "KN204",
    name: "target-already-met-at-baseline",
    severity: "warning",
    category: "target",
    title: { ja: "現状で達成済みの目標", en: "Target already met at its baseline" },
    rationale: {
      ja: "現状値がすでに目標を満たしていると、悪くなっても「達成」になります。水準を保つ目標であれば「維持」と書くのが正確です。",
      en: "Where the present value already satisfies the target, it stays met even if things get worse. A level to be kept should say 維持.",
    },
    notFor: {
      ja: "法令の上限など、余裕をもって守ること自体が目標の指標。",
      en: "Legal limits, where keeping well within them is the aim.",
    },
    options: null,
    defaults: null,
    messages: {
      met: {
        ja: {
          what: "現状値がすでに目標を満たしています。",
          evidence: "現状値{baseline}に対し、目標は「{target}」です（{text}）。",
          advice: "目標の水準を見直すか、水準を保つ目標であれば「維持」と書いてください。",
        },
        en: {
          what: "The present value already meets the target.",
          evidence: "Present value {baseline}, target 「{target}」 ({text}).",
          advice: "Revise the level, or write 維持 where it is to be kept.",
        },
      },
    },
    examples: [
      {
        expect: "met",
        note: { ja: "9.5は12.0未満", en: "9.5 is below 12.0" },
        initiative: "実質公債費比率",
        baseline: "9.5（2019）",
        target: "12.0未満",
      },
      {
        expect: null,
        note: { ja: "91.7は90.0未満でない", en: "91.7 is not below 90.0" },
        initiative: "経常収支比率",
        baseline: "91.7（2019）",
        target: "90.0未満",
      },
      {
        expect: null,
        note: { ja: "維持する目標", en: "A level to be kept" },
        initiative: "待機児童数",
        baseline: "0人（2019）",
        target: "0人を維持",
      },
    ],
  },
  *indicator(indicator) {
    const { target } = indicator;
    if (!target || target.quantities.length !== 1) return;
    const [quantity] = target.quantities;
    if (
      !quantity ||
      quantity.op === "=" ||
      quantity.change !== null ||
      !/以上|以下|未満|以内|超/.test(target.text) ||
      /維持|堅持|継続/.test(target.text)
    )
      return;
    const baseline = quantity.baseline ?? valueOf(indicator);
    if (baseline === null || meets(quantity, baseline) !== true) return;
    yield {
      ...placeOf(indicator, "target"),
      messageId: "met",
      data: { baseline: figure(baseline), target: targetAmount(quantity), text: excerpt(indicator.labels.at(-1) || target.text, 30) },
    };
  },
});

/** The number in the column for the present value: 「9.5（2019）」 → 9.5. */
function valueOf({ baseline }: Indicator): number | null {
  const found = /^[^\d(]*(-?[\d,]+(?:\.\d+)?)/.exec((baseline?.text ?? "").normalize("NFKC"));
  return found?.[1] ? Number(found[1].replace(/,/g, "")) : null;
}
