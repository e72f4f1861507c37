import { defineRule } from "../defineRule";
import { hasReports, placeOf } from "../support/columns";
import { amount, excerpt } from "../support/texts";

/** Numbers that the target itself blurs: 年2回程度. */
export const targetApproximate = defineRule({
  meta: {
    code: "KN202",
    name: "target-vague-approximate",
    severity: "info",
    category: "target",
    title: { ja: "「程度」「約」の付いた目標", en: "Approximate target" },
    rationale: {
      ja: "「2回程度」では、1回で達成なのか3回必要なのかが決まりません。",
      en: "With 2回程度 (about twice) nobody knows whether once is enough or three times are needed.",
    },
    notFor: { ja: "目安の数を認めている市。", en: "Cities that accept rough numbers." },
    options: null,
    defaults: null,
    messages: {
      approx: {
        ja: {
          what: "目標の数に「程度」「約」が付いています。",
          evidence: "「{text}」の{amount}です。",
          advice: "「以上」「以内」など、達成の線が決まる書き方にしてください。",
        },
        en: {
          what: "The target's number is only approximate.",
          evidence: "It is {amount} in 「{text}」.",
          advice: "Use 以上, 以内 or the like, so that it is clear when the target is met.",
        },
      },
    },
    examples: [
      { expect: "approx", note: { ja: "「2回程度」", en: "About twice" }, initiative: "(1) 研修の実施", target: "(1) 年2回程度実施" },
      { expect: null, note: { ja: "「2回以上」", en: "At least twice" }, initiative: "(1) 研修の実施", target: "(1) 年2回以上実施" },
    ],
  },
  *indicator(indicator, document) {
    const blurred = indicator.target?.quantities.find(({ approx, value }) => approx && value !== null);
    if (!blurred || !hasReports(document)) return;
    yield {
      ...placeOf(indicator, "target"),
      messageId: "approx",
      data: { text: excerpt(indicator.target?.text ?? ""), amount: amount(blurred) },
    };
  },
});
