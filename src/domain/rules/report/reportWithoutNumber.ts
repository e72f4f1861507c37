import type { TargetQuantity } from "../../model";
import { defineRule } from "../defineRule";
import { latestReport, placeOf, relatedPlace } from "../support/columns";
import { comparable, targetAmount } from "../support/quantities";
import { excerpt } from "../support/texts";

/** The target asks for numbers that the report does not give. */
export const reportWithoutNumber = defineRule({
  meta: {
    code: "KN304",
    name: "report-without-number",
    severity: "warning",
    category: "report",
    title: { ja: "目標の数に答える数がない報告", en: "Report without the target's number" },
    rationale: {
      ja: "目標が数なのに報告が文章だけだと、どこまで進んだかが分かりません。目標が複数あるときは、それぞれに実績が要ります。",
      en: "Where the target is a number and the report only words, nobody knows how far the work is. With several targets each needs its result.",
    },
    notFor: {
      ja: "中間報告では進み具合を文章で書き、数は期末報告だけに書く決まりの市。",
      en: "Cities where mid-term reports are words and numbers come at the year's end.",
    },
    options: null,
    defaults: null,
    messages: {
      none: {
        ja: {
          what: "目標は数値ですが、報告に実績の数がありません。",
          evidence: "目標「{target}」に対し、報告は「{text}」です。",
          advice: "実績の数（{unit}）を加えてください。まだ0のときは、その旨と予定を書いてください。",
        },
        en: {
          what: "The target is a number, but the report gives none.",
          evidence: "Target 「{target}」; the report reads 「{text}」.",
          advice: "Add the result in {unit}. If it is still 0, say so and give the plan.",
        },
      },
      partly: {
        ja: {
          what: "目標の一部に答える実績が報告にありません。",
          evidence: "目標「{target}」に当たる数が、報告「{text}」に見当たりません。",
          advice: "この目標の実績も書き加えてください。",
        },
        en: {
          what: "The report does not answer a part of the target.",
          evidence: "Nothing in the report 「{text}」 answers the target 「{target}」.",
          advice: "Add the result for this part.",
        },
      },
      direction: {
        ja: {
          what: "増減を目標にしていますが、報告にその値がありません。",
          evidence: "目標「{target}」に対し、報告は「{text}」です。",
          advice: "現在の値と、前年の同じ時期の値を書き加えてください。",
        },
        en: {
          what: "The target is a rise or fall, but the report does not give the value.",
          evidence: "Target 「{target}」; the report reads 「{text}」.",
          advice: "Add the present value and that of the same time last year.",
        },
      },
    },
    examples: [
      {
        expect: "none",
        note: { ja: "会議の回数がない", en: "No count of meetings" },
        initiative: "(1) 負担の見直し",
        target: "(1) 庁内検討会議2回",
        midterm: "(1) 庁内検討会議を行い、基本的方向性を決定",
      },
      {
        expect: "direction",
        note: { ja: "寄附額の報告がない", en: "No amount reported" },
        initiative: "(1) ふるさと納税の推進",
        target: "(1) 対前年比 寄附受納金額の増加",
        midterm: "(1) 先進地を視察し、庁内連携を強化",
      },
      {
        expect: "partly",
        note: { ja: "2つの目標の片方だけ", en: "One of two targets" },
        initiative: "(1) 着用の促進",
        target: "(1) 購入費補助500件、死傷者数500人以下",
        midterm: "(1) 購入費補助260件",
      },
      {
        expect: null,
        note: { ja: "数がある", en: "A number is given" },
        initiative: "(1) 負担の見直し",
        target: "(1) 庁内検討会議2回",
        midterm: "(1) 庁内検討会議を1回開催",
      },
      {
        expect: null,
        note: { ja: "「毎月」の目標に「毎月」の報告", en: "Each month asked for and reported" },
        initiative: "(1) 広報紙の発行",
        target: "(1) 毎月1回発行",
        midterm: "(1) 毎月発行",
      },
    ],
  },
  *indicator(indicator, document) {
    const latest = latestReport(indicator);
    const quantities = indicator.target?.quantities ?? [];
    if (!latest || quantities.length === 0 || latest.report.unread !== null || indicator.target?.unread !== null) return;
    const { report, key } = latest;
    const place = { ...placeOf(indicator, key), related: [relatedPlace(document, indicator.target, "target", indicator)] };
    const text = excerpt(report.text);
    const unanswered = quantities.flatMap((quantity, index) =>
      report.quantities.some(({ target }) => target === index) ? [] : [quantity]
    );
    const words = (some: readonly TargetQuantity[]) =>
      excerpt(some.map((quantity) => `${quantity.label}${quantity.value === null ? "" : " "}${targetAmount(quantity)}`).join("、"), 60);
    const directions = unanswered.filter(({ value }) => value === null);
    const numbers = unanswered.filter(({ value, per }) => value !== null && !isRhythm(per, report.text));
    const none = report.quantities.length === 0;
    if (directions.length > 0)
      yield { ...place, messageId: "direction", severity: none ? "warning" : "info", data: { target: words(directions), text } };
    if (numbers.length === 0) return;
    if (none) yield { ...place, messageId: "none", data: { target: words(numbers), text, unit: numbers[0]?.unit || "数" } };
    else if (quantities.length > 1 && report.quantities.some((result) => quantities.some(({ unit }) => comparable(unit, result.unit)))) {
      yield { ...place, messageId: "partly", severity: "info", data: { target: words(numbers), text } };
    }
  },
});

/** 毎月1回 is answered by 毎月. */
function isRhythm(per: string | null, text: string): boolean {
  return per !== null && per !== "年" && /毎|隔|偶数|奇数|各/.test(text);
}
