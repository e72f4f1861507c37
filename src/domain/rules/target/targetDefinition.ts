import type { Field, Indicator } from "../../model";
import { defineRule } from "../defineRule";
import { placeOf } from "../support/columns";
import { excerpt } from "../support/texts";

/** Indicators whose way of counting is left open. */
export const targetDefinition = defineRule({
  meta: {
    code: "KN209",
    name: "indicator-definition-unclear",
    severity: "info",
    category: "target",
    title: { ja: "数え方が決まらない指標", en: "Indicator whose counting is left open" },
    rationale: {
      ja: "累計の起点、割合の分母、「それぞれ」の扱いが書かれていないと、年度や担当者によって数え方が変わり、達成の判断が分かれます。",
      en: "Where the start of a running total, the denominator of a rate, or the meaning of それぞれ is not stated, the count changes with year and person.",
    },
    notFor: { ja: "指標の定義を別の資料にまとめている市。", en: "Cities that define their indicators elsewhere." },
    options: null,
    defaults: null,
    messages: {
      compound: {
        ja: {
          what: "1つの指標に2つ以上の割合や数が入っています。",
          evidence: "「{text}」とあります。",
          advice: "片方だけ達成したときの扱いを書くか、指標を分けてください。",
        },
        en: {
          what: "One indicator holds two rates or counts.",
          evidence: "It reads 「{text}」.",
          advice: "Say what holds when only one of them is met, or divide the indicator.",
        },
      },
      cumulative: {
        ja: {
          what: "累計の起点が書かれていません。",
          evidence: "「{text}」とあります。",
          advice: "「{example}からの累計」のように、いつから数えるかを書いてください。",
        },
        en: {
          what: "The start of the running total is not stated.",
          evidence: "It reads 「{text}」.",
          advice: "Say since when it is counted, such as {example}からの累計.",
        },
      },
      period: {
        ja: {
          what: "現状値と目標値で、累計の期間が違います。",
          evidence: "「{text}」とあります。",
          advice: "同じ長さの期間で比べられるように、指標の名前と注をそろえてください。",
        },
        en: {
          what: "Present value and target are totals of different periods.",
          evidence: "It reads 「{text}」.",
          advice: "Word name and note so that periods of the same length are compared.",
        },
      },
      denominator: {
        ja: {
          what: "割合の分母が書かれていません。",
          evidence: "「{text}」とあります。",
          advice: "「…した人のうち」「回答者に占める」のように、何に対する割合かを書いてください。",
        },
        en: { what: "The denominator of the rate is not stated.", evidence: "It reads 「{text}」.", advice: "Say of what it is a share." },
      },
    },
    groups: {
      cumulative: { ja: "起点のない累計 {count}件", en: "Running totals without a start: {count}" },
      denominator: { ja: "分母のない割合 {count}件", en: "Shares without a whole: {count}" },
    },
    examples: [
      {
        expect: "compound",
        note: { ja: "「それぞれ60%以上」", en: "60 % each" },
        initiative: "会議の運営",
        target: "理解が深まった、意見が反映されたと回答する参加者の割合：それぞれ60%以上",
      },
      {
        expect: "cumulative",
        note: { ja: "起点のない累計", en: "No start" },
        initiative: "移住者数の累計（人）",
        baseline: "186（2019）",
        target: "336",
      },
      {
        expect: "period",
        note: { ja: "期間の違う累計", en: "Different periods" },
        initiative: "成婚数の累計（件）（※現状値は2015～2019年度の累計であり、目標値は2021～2025年度の累計）",
        baseline: "13（2019）",
        target: "15",
      },
      {
        expect: "denominator",
        note: { ja: "誰の割合か分からない", en: "A share of whom?" },
        initiative: "活動の支援",
        target: "支援に満足している割合：47.0%以上",
      },
      {
        expect: null,
        note: { ja: "起点と分母がある", en: "Start and denominator are stated" },
        initiative: "登録件数の累計（平成27年度から）",
        baseline: "84（2019）",
        target: "160",
      },
      {
        expect: null,
        note: { ja: "累計の期間がある", en: "The period of the total is stated" },
        initiative: "成婚数の累計（2021～2025年度）（件）",
        baseline: "13（2019）",
        target: "15",
      },
    ],
  },
  *indicator(indicator) {
    const { target } = indicator;
    if (!target || target.text.trim() === "") return;
    const text = [...new Set([indicator.labels.at(-1) ?? "", target.text])].join(" ").normalize("NFKC");
    const data = { text: excerpt(text, 60) };
    const place = placeOf(indicator, "target");
    if (/(それぞれ|ともに|いずれも)\d/.test(text) && target.quantities.length <= 1) yield { ...place, messageId: "compound", data };
    const total = /累計/.test(text) && hasBaseline(indicator.baseline);
    if (total && periodsIn(text, "現状値") !== null && periodsIn(text, "現状値") !== periodsIn(text, "目標値"))
      yield { ...place, messageId: "period", severity: "warning", data };
    else if (total && !/(\d+年度?|(?:19|20)\d\d(?=\s*[~–-])|令和|平成|R\d|計画期間)[^。]{0,6}(から|以降|より|[~～–-])/.test(text)) {
      yield { ...place, messageId: "cumulative", severity: "warning", data: { ...data, example: "令和2年度" } };
    }
    if (isShareOfUnknown(text, indicator)) yield { ...place, messageId: "denominator", data };
  },
});

function hasBaseline(baseline: Field | null): boolean {
  return baseline !== null;
}

/** 「現状値は2015～2019年度の累計」 → "2015～2019"; null where the note gives no period. */
function periodsIn(text: string, side: "現状値" | "目標値"): string | null {
  return (
    new RegExp(`${side}は\\s*((?:\\d{4}|令和\\d+|平成\\d+)\\s*年?度?\\s*[~～\\-–]\\s*(?:\\d{4}|令和\\d+|平成\\d+))`).exec(text)?.[1] ?? null
  );
}

/** 「…している割合」 with nobody named: no のうち, 占める, 対する, and no people or bodies directly before 割合. */
function isShareOfUnknown(text: string, { target }: Indicator): boolean {
  const share = /([^\s:「」]{2,40})割合/.exec(text)?.[1];
  if (share === undefined || !target?.quantities.some(({ unit }) => unit === "%")) return false;
  if (/うち|占める|対する|に対し|全体/.test(text)) return false;
  return (
    !/(人|者|民|員|世帯|団体|校|企業|事業所|組織|施設|児童|生徒|保護者|会|職員|品|物|数|量|面積|土地|住宅|橋|道路)の$/.test(share) &&
    /(る|た|い|ない)$/.test(share)
  );
}
