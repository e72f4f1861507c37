import type { Indicator } from "../../model";
import { defineRule } from "../defineRule";
import { placeOf, relatedPlace } from "../support/columns";
import { excerpt } from "../support/texts";

/** A target year without 度: the end of the calendar year or of the fiscal year. */
export const deadlineYear = defineRule({
  meta: {
    code: "KN214",
    name: "deadline-year-or-fiscal-year",
    severity: "info",
    category: "deadline",
    title: { ja: "「年」か「年度」か分からない期限", en: "Calendar year or fiscal year" },
    rationale: {
      ja: "「2025年」だけでは、12月末なのか年度末（翌年3月末）なのかが決まりません。3か月の差で達成の判断が変わります。",
      en: "2025年 may end in December or with the fiscal year in March. Three months may decide whether a target is met.",
    },
    notFor: { ja: "暦年で数えると決めている統計の指標。", en: "Statistics that are kept by the calendar year." },
    options: null,
    defaults: null,
    messages: {
      year: {
        ja: {
          what: "目標の年が、暦年の末か年度の末か分かりません。",
          evidence: "期限に「{text}」とあります（{count}つの指標）。",
          advice: "「{text}末」か「{text}度末」のどちらかが分かるように書いてください。",
        },
        en: {
          what: "The target year may end in December or in March.",
          evidence: "The deadline reads 「{text}」 ({count} indicators).",
          advice: "Write the end of the year or of the fiscal year.",
        },
      },
    },
    examples: [
      { expect: "year", note: { ja: "度のない年", en: "A year without 度" }, initiative: "登録件数", deadline: "2025年", target: "160件" },
      { expect: null, note: { ja: "年度", en: "A fiscal year" }, initiative: "登録件数", deadline: "2025年度", target: "160件" },
      { expect: null, note: { ja: "月がある", en: "With a month" }, initiative: "登録件数", deadline: "2025年12月", target: "160件" },
    ],
  },
  *document(document) {
    const bare = document.indicators.filter(isBareYear);
    const years = new Map<string, Indicator[]>();
    for (const indicator of bare) years.set(textOf(indicator), [...(years.get(textOf(indicator)) ?? []), indicator]);
    for (const [text, [first, ...others]] of years) {
      if (!first) continue;
      yield {
        ...placeOf(first, "deadline"),
        messageId: "year",
        indicator: first.id,
        data: { text: excerpt(text, 20), count: others.length + 1 },
        related: others.map((other) => relatedPlace(document, other.deadline, "deadline", other)),
      };
    }
  },
});

const textOf = ({ deadline }: Indicator): string => deadline?.text.normalize("NFKC").replace(/[\s()]/g, "") ?? "";

const isBareYear = (indicator: Indicator): boolean =>
  /^(?:(?:令和|平成)\s?(?:\d{1,2}|元)|[RH]\d{1,2}|20\d{2})年(?:まで)?$/.test(textOf(indicator));
