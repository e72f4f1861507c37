import { fiscalYearSpan } from "../../assessment";
import { defineRule } from "../defineRule";
import { hasReports, placeOf } from "../support/columns";
import { slashDate } from "../support/dates";
import { excerpt } from "../support/texts";

/** Deadlines before the first or after the last day of the sheet's fiscal year. */
export const deadlineOutsideYear = defineRule({
  meta: {
    code: "KN213",
    name: "deadline-outside-year",
    severity: "warning",
    category: "deadline",
    title: { ja: "年度の外にある期限", en: "Deadline outside the fiscal year" },
    rationale: {
      ja: "管理シートは1年度の目標を管理します。期限が年度の外にあると、期末報告の時点で達成したかどうかを判断できません。年の書き違いか、複数年度の取組です。",
      en: "A management sheet covers one fiscal year. With a deadline outside it, the year-end report cannot tell whether the target was met. Either the year is a slip or the work spans several years.",
    },
    notFor: {
      ja: "複数年度にわたる計画の指標や、出納整理期間（5月末まで）を期限とする会計の取組。",
      en: "Indicators of plans over several years, and accounting work due in the settlement period (to the end of May).",
    },
    options: null,
    defaults: null,
    messages: {
      after: {
        ja: {
          what: "期限が年度の末日を過ぎています。",
          evidence: "期間・期限の「{text}」は{date}で、この年度は{last}までです。",
          advice: "年を確かめてください。複数年度の取組のときは、今年度中にどこまで行うかを書いてください。",
        },
        en: {
          what: "The deadline is after the end of the fiscal year.",
          evidence: "「{text}」 is {date}; this fiscal year ends on {last}.",
          advice: "Check the year. For work over several years, say how far it is to get within this one.",
        },
      },
      before: {
        ja: {
          what: "期限が年度の初日より前です。",
          evidence: "期間・期限の「{text}」は{date}で、この年度は{first}からです。",
          advice: "前年度の期限が残っていないかを確かめ、今年度の期限に直してください。",
        },
        en: {
          what: "The deadline is before the fiscal year begins.",
          evidence: "「{text}」 is {date}; this fiscal year begins on {first}.",
          advice: "Check whether last year's deadline was left and enter this year's.",
        },
      },
    },
    examples: [
      {
        expect: "after",
        note: { ja: "令和6年度の期限が令和7年5月末", en: "Fiscal 2024, due at the end of May 2025" },
        initiative: "(1) 設備の更新",
        deadline: "(1) 令和7年5月末",
        target: "(1) 18局",
        fiscalYear: 2024,
      },
      {
        expect: "before",
        note: { ja: "前年度の期限が残っている", en: "Last year's deadline was left" },
        initiative: "(1) 設備の更新",
        deadline: "(1) 令和6年3月末",
        target: "(1) 18局",
        fiscalYear: 2024,
      },
      {
        expect: null,
        note: { ja: "翌年度の4月1日は数を調べる日", en: "April 1 is the day of counting" },
        initiative: "(1) 待機児童の解消",
        deadline: "(1) 令和7年4月1日",
        target: "(1) 0人",
        fiscalYear: 2024,
      },
      {
        expect: null,
        note: { ja: "令和7年3月末は令和6年度の末日", en: "March 2025 ends fiscal 2024" },
        initiative: "(1) 設備の更新",
        deadline: "(1) 令和7年3月末",
        target: "(1) 18局",
        fiscalYear: 2024,
      },
    ],
  },
  *indicator(indicator, document, { settings }) {
    const { deadline, kind } = indicator;
    if (!deadline?.date || document.fiscalYear === null || kind === "outcome" || !hasReports(document)) return;
    const { first, last } = fiscalYearSpan(document.fiscalYear, settings.fiscalYearStart);
    const messageId = deadline.date > last ? "after" : deadline.date < first ? "before" : null;
    // The day after the year's last is the usual day for counting what the year brought (4月1日現在).
    if (messageId === null || deadline.date === fiscalYearSpan(document.fiscalYear + 1, settings.fiscalYearStart).first) return;
    yield {
      ...placeOf(indicator, "deadline"),
      messageId,
      data: { text: excerpt(deadline.text), date: slashDate(deadline.date), first: slashDate(first), last: slashDate(last) },
    };
  },
});
