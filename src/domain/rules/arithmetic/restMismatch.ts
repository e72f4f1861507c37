import { fold } from "../../language";
import { defineRule } from "../defineRule";
import { placeOf, relatedPlace } from "../support/columns";
import { isCap, judgedQuantities, sameUnit, targetAmount } from "../support/quantities";
import { excerpt, figure } from "../support/texts";

/** A rest that is not what the result leaves of the target. */
export const restMismatch = defineRule({
  meta: {
    code: "KN406",
    name: "rest-arithmetic-mismatch",
    severity: "warning",
    category: "arithmetic",
    title: { ja: "残りの数の計算違い", en: "Rest computed wrongly" },
    rationale: {
      ja: "「4,200mを設置。残り1,800m」と書かれた残りは、目標から実績を引いた数になるはずです。",
      en: "A rest that is written beside the result is what the result leaves of the target.",
    },
    notFor: { ja: "残りが目標とは別の全体（市内全域など）に対するものである場合。", en: "Rests of another whole than the target." },
    options: null,
    defaults: null,
    messages: {
      rest: {
        ja: {
          what: "残りの数が、目標と実績の差と合いません。",
          evidence: "目標「{target}」から実績「{result}」を引くと{right}ですが、「{text}」とあります。",
          advice: "実績と残りのどちらが正しいかを確かめて直してください。",
        },
        en: {
          what: "The rest is not the difference between target and result.",
          evidence: "「{target}」 less 「{result}」 leaves {right}; it says 「{text}」.",
          advice: "Check which is right and correct the other.",
        },
      },
    },
    examples: [
      {
        expect: "rest",
        note: { ja: "6,000から4,200を引くと1,800", en: "6,000 less 4,200 is 1,800" },
        initiative: "(1) 侵入防止柵の設置",
        target: "(1) 延長 6,000m",
        midterm: "(1) 4,200mを設置。残り2,800mは11月に着工",
      },
      {
        expect: null,
        note: { ja: "合っている", en: "Right" },
        initiative: "(1) 侵入防止柵の設置",
        target: "(1) 延長 6,000m",
        midterm: "(1) 4,200mを設置。残り1,800mは11月に着工",
      },
    ],
  },
  *indicator(indicator, document) {
    const [only, ...others] = judgedQuantities(indicator);
    const [result, ...more] = only?.done ?? [];
    const value = only?.quantity.value ?? null;
    if (
      !only ||
      others.length > 0 ||
      !result ||
      more.length > 0 ||
      value === null ||
      isCap(only.quantity.op) ||
      only.quantity.change !== null
    )
      return;
    if (!sameUnit(result.unit, only.quantity.unit) || result.value > value) return;
    const match = /残(?:り|る)[はの]?\s*(\d[\d,]*(?:\.\d+)?)\s*([^\d\s、。はをのが,()]{1,3})/.exec(fold(only.report.text).text);
    const rest = Number((match?.[1] ?? "").replace(/,/g, ""));
    if (!match || !sameUnit(match[2] ?? "", only.quantity.unit) || Math.abs(value - result.value - rest) < 1e-6) return;
    yield {
      ...placeOf(indicator, only.key),
      messageId: "rest",
      data: {
        target: targetAmount(only.quantity),
        result: `${figure(result.value)}${result.unit}`,
        right: `${figure(value - result.value)}${only.quantity.unit}`,
        text: excerpt(match[0], 20),
      },
      related: [relatedPlace(document, indicator.target, "target", indicator)],
    };
  },
});
