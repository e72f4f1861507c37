import { fold } from "../../language";
import type { Indicator } from "../../model";
import { defineRule } from "../defineRule";
import { heading, placeOf, relatedPlace } from "../support/columns";
import { labelOf } from "../support/pairs";
import { excerpt, figure } from "../support/texts";

/** Two counts of people about one medium that are a hundredfold apart: the larger one counts views, not people. */
export const unitSuspicious = defineRule({
  meta: {
    code: "KN210",
    name: "unit-suspicious-magnitude",
    severity: "info",
    category: "target",
    title: { ja: "単位の疑わしい人数", en: "Count of people that looks like another unit" },
    rationale: {
      ja: "フォロワーが9千人の媒体を460万人が見たとすると、表示回数（延べ）を「人」で数えている疑いがあります。単位が違うと、人口や利用者数と比べられません。",
      en: "Where a medium with 9,000 followers is seen by 4.6 million people, views are likely to be counted as people.",
    },
    notFor: { ja: "不特定多数が見る媒体で、実人数を別に測っている場合。", en: "Media whose viewers are really counted one by one." },
    options: null,
    defaults: null,
    messages: {
      magnitude: {
        ja: {
          what: "人数の桁が、同じ媒体のほかの指標と大きく違います。",
          evidence: "「{label}」は{value}人、「{other}」は{otherValue}人です。",
          advice: "表示回数や延べ人数でないかを確かめ、単位を「回」「延べ人」などに直してください。",
        },
        en: {
          what: "A count of people is of another magnitude than that of the same medium.",
          evidence: "「{label}」 has {value}, 「{other}」 {otherValue}.",
          advice: "Check whether views or visits are counted and correct the unit.",
        },
      },
    },
    examples: [
      {
        expect: "magnitude",
        note: { ja: "フォロワー9,560人、見た人460万人", en: "9,560 followers, 4.6 million viewers" },
        rows: [
          { initiative: "市公式ツイッターのフォロワー数（人）", target: "10,000人", baseline: "9,560（2019）" },
          { initiative: "市公式ツイッターを見た人の数（人）", target: "5,000,000人", baseline: "4,597,752（2019）" },
        ],
      },
      {
        expect: null,
        note: { ja: "桁のそろった人数", en: "Counts of one magnitude" },
        rows: [
          { initiative: "市公式ツイッターのフォロワー数（人）", target: "10,000人", baseline: "9,560（2019）" },
          { initiative: "市公式フェイスブックのフォロワー数（人）", target: "4,000人", baseline: "3,100（2019）" },
        ],
      },
    ],
  },
  *document(document) {
    const people = document.indicators.flatMap((indicator) => {
      const quantity = indicator.target?.quantities.find(({ unit, value }) => /^(人|名)$/.test(unit) && value !== null);
      return quantity?.value ? [{ indicator, value: quantity.value, media: mediaOf(indicator) }] : [];
    });
    for (const { indicator, value, media } of people) {
      const small = people.find((other) => other.value * HUNDREDFOLD <= value && other.media.some((name) => media.includes(name)));
      if (!small) continue;
      yield {
        ...placeOf(indicator, "target"),
        messageId: "magnitude",
        indicator: indicator.id,
        data: {
          label: excerpt(labelOf(indicator), 30),
          value: figure(value),
          other: excerpt(labelOf(small.indicator), 30),
          otherValue: figure(small.value),
        },
        related: [{ ...relatedPlace(document, small.indicator.target, "target", small.indicator), label: heading("target") }],
      };
    }
  },
});

const HUNDREDFOLD = 100;

/** Names of media in an indicator's words: longer katakana and latin words. */
function mediaOf(indicator: Indicator): string[] {
  return (fold(labelOf(indicator)).text.match(/[ァ-ヶー]{4,}|[A-Za-z]{2,}/gu) ?? []).filter((word) => !/フォロワー/.test(word));
}
