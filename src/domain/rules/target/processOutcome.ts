import { bareLabel } from "../../language";
import type { Indicator } from "../../model";
import { defineRule } from "../defineRule";
import { placeOf, relatedPlace } from "../support/columns";
import { labelOf } from "../support/pairs";
import { excerpt } from "../support/texts";

/** Process indicators that are all ratios of the outcome: what is done is not counted. */
export const processOutcome = defineRule({
  meta: {
    code: "KN206",
    name: "process-indicator-measures-result-definition",
    severity: "info",
    category: "target",
    title: { ja: "活動量のないプロセス指標", en: "Process indicators that count no activity" },
    rationale: {
      ja: "プロセス指標は、取組をどれだけ行ったか（回数・件数など）を見るものです。比率ばかりだと、取組が進んだから変わったのかが分かりません。",
      en: "Process indicators show how much was done. Where all are ratios nobody can tell whether the work changed them.",
    },
    notFor: { ja: "結果の比率を活動の指標とする決まりの市。", en: "Cities that take ratios of results for process indicators." },
    options: null,
    defaults: null,
    messages: {
      ratios: {
        ja: {
          what: "プロセス指標がどれも結果の比率で、活動の量を測るものがありません。",
          evidence: "「{labels}」の{count}つです。",
          advice: "回数・件数など、取組そのものの量を測る指標を加えることを検討してください。",
        },
        en: {
          what: "All process indicators are ratios of results; none counts what is done.",
          evidence: "They are the {count}: 「{labels}」.",
          advice: "Consider an indicator that counts the work itself.",
        },
      },
    },
    examples: [
      {
        expect: "ratios",
        note: { ja: "比率が2つ", en: "Two ratios" },
        rows: [
          { initiative: "市税徴収率", target: "98.6%", baseline: "96.1（2019）" },
          { initiative: "実質公債費比率", target: "12.0%未満", baseline: "13.5（2019）" },
        ],
      },
      {
        expect: null,
        note: { ja: "件数の指標がある", en: "One counts cases" },
        rows: [
          { initiative: "市税徴収率", target: "98.6%", baseline: "96.1（2019）" },
          { initiative: "滞納処分の件数", target: "120件", baseline: "98（2019）" },
        ],
      },
    ],
  },
  *document(document) {
    const processes = document.indicators.filter(({ kind, target }) => kind === "process" && target !== null && target.text.trim() !== "");
    const [first, ...others] = processes;
    if (!first || others.length === 0 || !processes.every(isRatio)) return;
    yield {
      ...placeOf(first, "target"),
      messageId: "ratios",
      indicator: first.id,
      data: { labels: excerpt(processes.map(labelOf).join("、"), 60), count: processes.length },
      related: others.map((other) => relatedPlace(document, other.target, "target", other)),
    };
  },
});

/** 徴収率, 公債費比率; a share of people who answer a survey is the usual measure of a service and stays. */
function isRatio(indicator: Indicator): boolean {
  const name = bareLabel(labelOf(indicator).replace(/[（(][^（）()]*[）)]/gu, ""));
  return /(?:比率|率|指数)$/u.test(name) && !/(?:満足|参加|実施|受講|達成|進捗|回答|出席|検診|受診)率$/u.test(name);
}
