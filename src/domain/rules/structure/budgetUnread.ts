import { defineRule } from "../defineRule";
import { placeOf } from "../support/columns";
import { excerpt } from "../support/texts";

/** A budget that holds no number: 「一 円」, 「―」. */
export const budgetUnread = defineRule({
  meta: {
    code: "KN110",
    name: "budget-field-without-value",
    severity: "info",
    category: "structure",
    title: { ja: "金額の読めない予算", en: "Budget without an amount" },
    rationale: {
      ja: "予算欄の「一」「―」は、0円・未計上・書き忘れのどれとも読めます。漢数字の「一」が横棒の代わりに入ると、1円とも読めてしまいます。",
      en: "一 or ― in the budget may mean nothing, not yet decided or forgotten; the numeral 一 typed for a dash even reads as 1 yen.",
    },
    notFor: { ja: "予算のない取組に「―」と書く決まりの市。", en: "Cities that write ― for work without a budget." },
    options: null,
    defaults: null,
    messages: {
      unread: {
        ja: {
          what: "予算の金額が読み取れません。",
          evidence: "予算に「{text}」とあります。",
          advice: "予算がなければ「0円」、決まっていなければ「未定」のように書いてください。",
        },
        en: {
          what: "The budget shows no amount.",
          evidence: "It reads 「{text}」.",
          advice: "Write 0円 where there is none, or that it is not decided.",
        },
      },
    },
    examples: [
      {
        expect: "unread",
        note: { ja: "横棒の代わりの漢数字", en: "The numeral 一 for a dash" },
        initiative: "会議の開催",
        target: "2回",
        budget: "一 円",
      },
      { expect: null, note: { ja: "金額がある", en: "An amount" }, initiative: "会議の開催", target: "2回", budget: "2,607千円" },
      {
        expect: null,
        note: { ja: "予算がないことが分かる", en: "It is clear that there is none" },
        initiative: "会議の開催",
        target: "2回",
        budget: "予算なし",
      },
    ],
  },
  *document(document) {
    const seen = new Set<string>();
    for (const indicator of document.indicators) {
      const text = indicator.budget?.text.normalize("NFKC").trim() ?? "";
      const { cell, label } = placeOf(indicator, "budget");
      if (!/^[一\-‐‑–—―−ー]\s*(?:円|千円|百万円)?$/u.test(text) || seen.has(cell ?? "")) continue;
      seen.add(cell ?? "");
      yield { messageId: "unread", cell, label, indicator: indicator.id, data: { text: excerpt(text) } };
    }
  },
});
