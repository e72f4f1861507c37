import { fold } from "../../language";
import { defineRule } from "../defineRule";
import { placeOf, relatedPlace } from "../support/columns";
import { amounts, isCap, judgedQuantities, targetAmount } from "../support/quantities";
import { excerpt, percent } from "../support/texts";

/** A rate of achievement in the report that is not result ÷ target. */
export const claimedRate = defineRule({
  meta: {
    code: "KN403",
    name: "claimed-rate-arithmetic-mismatch",
    severity: "warning",
    category: "arithmetic",
    title: { ja: "書かれた達成率の計算違い", en: "Rate of achievement computed wrongly" },
    rationale: {
      ja: "報告に書かれた達成率・進捗率が実績÷目標と合わないときは、どれかの数が古いか、別の目標で計算しています。",
      en: "Where the rate written in the report is not result ÷ target, one of the numbers is out of date or another target was used.",
    },
    notFor: {
      ja: "実績÷目標とは別の式（期間の経過を加味するなど）で進捗率を出す市。",
      en: "Cities that compute the rate by another formula.",
    },
    options: null,
    defaults: null,
    messages: {
      differs: {
        ja: {
          what: "報告に書かれた達成率が、実績と目標から計算した値と合いません。",
          evidence: "「{text}」に{written}％とありますが、目標「{target}」に対する実績「{result}」は{rate}です。",
          advice: "実績・目標・達成率のどれが正しいかを確かめて直してください。",
        },
        en: {
          what: "The rate written in the report does not follow from result and target.",
          evidence: "「{text}」 says {written} %, but the result 「{result}」 is {rate} of the target 「{target}」.",
          advice: "Check result, target and rate, and correct the wrong one.",
        },
      },
    },
    examples: [
      {
        expect: "differs",
        note: { ja: "15回÷20回は75％", en: "15 of 20 is 75 %" },
        initiative: "(1) 研修の実施",
        target: "(1) 20回",
        midterm: "(1) 15回実施（達成率 85％）",
      },
      {
        expect: null,
        note: { ja: "合っている", en: "Right" },
        initiative: "(1) 研修の実施",
        target: "(1) 20回",
        midterm: "(1) 15回実施（達成率 75％）",
      },
    ],
  },
  *indicator(indicator, document) {
    const judged = judgedQuantities(indicator);
    const [only] = judged;
    if (
      !only ||
      judged.length !== 1 ||
      only.rate.rate === null ||
      isCap(only.quantity.op) ||
      only.quantity.unit === "%" ||
      only.done.length === 0
    )
      return;
    const written = /(?:達成率|進捗率|達成度|進捗度)\s*(?:は|:|が)?\s*(?:約)?(\d+(?:\.\d+)?)\s*%/.exec(fold(only.report.text).text)?.[1];
    const known = [only.rate.rate, ...only.rate.alternatives.map(({ rate }) => rate)];
    if (written === undefined || known.some((rate) => Math.abs(rate - Number(written)) <= 1)) return;
    yield {
      ...placeOf(indicator, only.key),
      messageId: "differs",
      data: {
        text: excerpt(only.report.text),
        written,
        target: targetAmount(only.quantity),
        result: amounts(only.done),
        rate: percent(only.rate.rate),
      },
      related: [relatedPlace(document, indicator.target, "target", indicator)],
    };
  },
});
