import type { GoalDocument, Indicator } from "../../model";
import { defineRule } from "../defineRule";
import { placeOf } from "../support/columns";
import { judgedQuantities } from "../support/quantities";
import { excerpt, percent } from "../support/texts";

/** A sheet with work far behind whose reports do not say what is to be changed. */
export const reportNoReview = defineRule({
  meta: {
    code: "KN315",
    name: "report-no-review-point",
    severity: "info",
    category: "report",
    title: { ja: "遅れている取組に見直しの記述がない", en: "Work behind without any review of the method" },
    rationale: {
      ja: "中間報告の欄は、進み具合とあわせて「方法・手段の見直しを行った点」を書くためのものです。遅れている取組があるのに見直しの記述がどこにもないシートを示します。",
      en: "The mid-term column also asks for what was changed in the method. A sheet with work behind and no word about any change is shown.",
    },
    notFor: { ja: "見直しを別の様式で報告する市。", en: "Cities that report changes of method on another form." },
    options: null,
    defaults: null,
    messages: {
      noReview: {
        ja: {
          what: "遅れている取組がありますが、方法・手段の見直しが書かれていません。",
          evidence: "「{initiative}」の達成率は{rate}です。このシートの中間報告に見直しの記述はありません。",
          advice: "進め方をどう変えるか、変えないときはその理由を書いてください。",
        },
        en: {
          what: "Some work is behind, but no change of the method is reported.",
          evidence: "「{initiative}」 stands at {rate}. No mid-term report of this sheet speaks of a change.",
          advice: "Say how the method will change, or why it will not.",
        },
      },
    },
    examples: [
      {
        expect: "noReview",
        note: { ja: "遅れているが見直しがない", en: "Behind, no change" },
        initiative: "(1) 購入費補助",
        target: "(1) 500件",
        midterm: "(1) 45件",
      },
      {
        expect: null,
        note: { ja: "見直しが書かれている", en: "A change is reported" },
        initiative: "(1) 購入費補助",
        target: "(1) 500件",
        midterm: "(1) 45件。周知の方法を見直し、学校を通じて案内",
      },
      {
        expect: null,
        note: { ja: "遅れていない", en: "Not behind" },
        initiative: "(1) 購入費補助",
        target: "(1) 500件",
        midterm: "(1) 300件",
      },
    ],
  },
  *document(document: GoalDocument) {
    const reports = document.indicators.flatMap(({ midterm }) => (midterm?.state === "reported" ? [midterm.text] : []));
    if (reports.length === 0 || reports.some((text) => /見直|変更|改善|改め|工夫|切り?替え/.test(text))) return;
    const slowest = document.indicators.flatMap(behind).sort((a, b) => a.rate - b.rate)[0];
    if (!slowest) return;
    const { indicator, rate } = slowest;
    yield {
      ...placeOf(indicator, "midterm"),
      messageId: "noReview",
      data: { initiative: excerpt(indicator.labels.at(-1) ?? indicator.id), rate: percent(rate) },
    };
  },
});

/** Below half of the target with no plan that reaches it. */
function behind(indicator: Indicator): { indicator: Indicator; rate: number }[] {
  return judgedQuantities(indicator).flatMap(({ key, rate }) =>
    key === "midterm" && rate.rate !== null && rate.rate < 50 && (rate.forecast ?? 0) < 100 && !tellsRest(indicator)
      ? [{ indicator, rate: rate.rate }]
      : []
  );
}

/** The report says in words what becomes of the rest: 残りは発注済み, 年度内に完了する見込み. A bare 予定 does not. */
function tellsRest({ midterm }: Indicator): boolean {
  return /残り[^。]{0,20}(?:予定|見込|済)|(?:完成|完了|達成|到達)(?:する)?(?:予定|見込)|発注済|契約済/.test(midterm?.text ?? "");
}
