import { reportTiming } from "../../assessment";
import { defineRule } from "../defineRule";
import { placeOf } from "../support/columns";
import { slashDate } from "../support/dates";
import { excerpt } from "../support/texts";

/** Year-end reports that were not handed in by the due date. */
export const yearEndOverdue = defineRule({
  meta: {
    code: "KN302",
    name: "year-end-overdue",
    severity: "error",
    category: "report",
    title: { ja: "期末報告の未提出", en: "Year-end report overdue" },
    rationale: {
      ja: "期末報告がないと、達成率も次の年度の目標も決められません。空欄、仮の記入、予定だけの記入を未提出として扱います。提出期限は設定で決まります。",
      en: "Without the year-end report there is neither a rate nor a base for next year's target. Blank cells, placeholders and mere plans count as not handed in. The due date comes from the settings.",
    },
    notFor: {
      ja: "期末報告を別の様式で集める市。その様式の欄が空いているのは誤りではありません。",
      en: "Cities that collect year-end reports on another form.",
    },
    options: null,
    defaults: null,
    supersedes: ["KN215"],
    messages: {
      missing: {
        ja: {
          what: "期末報告が記入されていません。",
          evidence: "提出期限は{due}です。取組は「{initiative}」です。",
          advice: "{base}時点の達成状況を記入してください。",
        },
        en: {
          what: "The year-end report is blank.",
          evidence: "It was due on {due}. The initiative is 「{initiative}」.",
          advice: "Enter what was achieved by {base}.",
        },
      },
      placeholder: {
        ja: {
          what: "期末報告が仮の記入のままです。",
          evidence: "「{text}」とあります。提出期限は{due}でした。",
          advice: "{base}時点の達成状況に書き換えてください。",
        },
        en: {
          what: "The year-end report still holds a placeholder.",
          evidence: "It says 「{text}」. It was due on {due}.",
          advice: "Replace it by what was achieved by {base}.",
        },
      },
      planOnly: {
        ja: {
          what: "期末報告に予定だけが書かれ、結果がありません。",
          evidence: "「{text}」とあります。提出期限は{due}でした。",
          advice: "行った結果を書いてください。行わなかったときは、その旨と理由を書いてください。",
        },
        en: {
          what: "The year-end report gives a plan but no result.",
          evidence: "It says 「{text}」. It was due on {due}.",
          advice: "Enter the result; if the work was not done, say so and why.",
        },
      },
    },
    groups: {
      missing: { ja: "期末報告 未記入 {count}件", en: "Year-end report blank: {count}" },
      placeholder: { ja: "期末報告 仮の記入 {count}件", en: "Year-end report placeholder: {count}" },
      planOnly: { ja: "期末報告 予定のみ {count}件", en: "Year-end report only a plan: {count}" },
    },
    examples: [
      {
        expect: "missing",
        note: { ja: "提出期限を過ぎても空欄", en: "Blank after the due date" },
        initiative: "(1) 研修会の開催",
        deadline: "(1) 年度末まで",
        target: "(1) 4回以上",
        midterm: "(1) 2回開催",
        asOf: "2025-04-30",
      },
      {
        expect: "placeholder",
        note: { ja: "「調整中」は結果ではない", en: "調整中 (being arranged) is no result" },
        initiative: "(1) 研修会の開催",
        target: "(1) 4回以上",
        midterm: "(1) 2回開催",
        yearEnd: "(1) 未定",
        asOf: "2025-04-30",
      },
      {
        expect: "planOnly",
        note: { ja: "これからの予定だけ", en: "Only what is to come" },
        initiative: "(1) 研修会の開催",
        target: "(1) 4回以上",
        midterm: "(1) 2回開催",
        yearEnd: "(1) 3月に開催予定",
        asOf: "2025-04-30",
      },
      {
        expect: null,
        note: { ja: "年度の途中では空欄でよい", en: "Blank within the year is fine" },
        initiative: "(1) 研修会の開催",
        target: "(1) 4回以上",
        midterm: "(1) 2回開催",
        asOf: "2024-11-15",
      },
    ],
  },
  *indicator(indicator, document, context) {
    const { yearEnd: report, labels } = indicator;
    const { timing, due, baseDate } = reportTiming(document, indicator, "yearEnd", context);
    if (!report || timing !== "overdue" || due === null || baseDate === null) return;
    const blank = report.state === "missing";
    yield {
      ...placeOf(indicator, "yearEnd"),
      messageId: blank ? "missing" : report.state === "placeholder" ? "placeholder" : "planOnly",
      severity: blank ? "error" : "warning",
      data: {
        text: excerpt(report.text),
        initiative: excerpt(labels.at(-1) ?? indicator.id),
        due: slashDate(due),
        base: slashDate(baseDate),
      },
    };
  },
});
