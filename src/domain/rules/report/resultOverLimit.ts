import { isLevelUnit } from "../../assessment";
import type { ResultQuantity, TargetQuantity } from "../../model";
import { defineRule } from "../defineRule";
import { placeOf, relatedPlace } from "../support/columns";
import { judgedQuantities, meets, targetAmount } from "../support/quantities";
import { amount } from "../support/texts";

/** Results beyond a limit that the target sets. */
export const resultOverLimit = defineRule({
  meta: {
    code: "KN310",
    name: "result-limit-exceeded",
    severity: "warning",
    category: "report",
    title: { ja: "上限の目標を超えた実績", en: "Result beyond the target's limit" },
    rationale: {
      ja: "「5件以下」「ゼロ」のような目標では、件数は年度の終わりまでに減ることがありません。途中で超えたときは達成できないことが決まるため、理由と対策が要ります。平均や割合のように戻る余地のある値は参考にとどめます。",
      en: "Counts under a limit such as at most 5 cannot go down again: once exceeded, the target is lost and the reason and remedy are needed. Averages and rates may recover and give a remark.",
    },
    notFor: { ja: "年度末の値だけで判断する指標。", en: "Indicators that are judged by their value at the year's end only." },
    options: null,
    defaults: null,
    supersedes: ["KN309"],
    messages: {
      exceeded: {
        ja: {
          what: "実績がすでに目標の上限を超えています。",
          evidence: "目標「{target}」に対し、実績は「{result}」です。",
          advice: "超えた理由と、これからの対策を書いてください。",
        },
        en: {
          what: "The result is already beyond the target's limit.",
          evidence: "Target 「{target}」, result 「{result}」.",
          advice: "Give the reason and what will be done about it.",
        },
      },
      above: {
        ja: {
          what: "現在の値が目標の水準を超えています。",
          evidence: "目標「{target}」に対し、実績は「{result}」です。",
          advice: "年度末までに下げる方法を書いてください。",
        },
        en: {
          what: "The present value is above the target's level.",
          evidence: "Target 「{target}」, result 「{result}」.",
          advice: "Say how it will come down by the year's end.",
        },
      },
    },
    examples: [
      {
        expect: "exceeded",
        note: { ja: "5件以下に対し7件", en: "7 where 5 is the limit" },
        initiative: "(1) 緊急修繕",
        target: "(1) 5件以下",
        midterm: "(1) 9月末現在 7件",
      },
      {
        expect: "above",
        note: { ja: "平均は下がることがある（参考）", en: "An average may come down (remark)" },
        initiative: "(1) 時間外勤務の縮減",
        target: "(1) 月平均 12.0時間以下",
        midterm: "(1) 4月～9月の月平均 12.6時間",
      },
      {
        expect: null,
        note: { ja: "上限の内", en: "Within the limit" },
        initiative: "(1) 緊急修繕",
        target: "(1) 5件以下",
        midterm: "(1) 9月末現在 3件",
      },
    ],
  },
  *indicator(indicator, document) {
    for (const { quantity, key, done } of judgedQuantities(indicator)) {
      const limit = quantity.op === "<=" || quantity.op === "<" || (quantity.op === "=" && quantity.value === 0);
      const last = done.at(-1);
      if (!limit || !last || quantity.change !== null || meets(quantity, last.value) !== false) continue;
      const recovers = isLevel(quantity, last, `${indicator.target?.text} ${indicator.labels.at(-1)}`);
      yield {
        ...placeOf(indicator, key),
        messageId: recovers ? "above" : "exceeded",
        severity: recovers ? "info" : "warning",
        data: { target: targetAmount(quantity), result: amount(last) },
        related: [relatedPlace(document, indicator.target, "target", indicator)],
      };
    }
  },
});

/** Averages, rates and stocks can come down again; counts of what happened cannot. */
function isLevel(target: TargetQuantity, result: ResultQuantity, text: string): boolean {
  return isLevelUnit(target.unit) || isLevelUnit(result.unit) || /平均|率|割合|残高|待機|在庫|日数|時間|当たり|あたり/.test(text);
}
