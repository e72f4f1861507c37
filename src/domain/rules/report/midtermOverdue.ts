import { reportTiming } from "../../assessment";
import { defineRule } from "../defineRule";
import { placeOf } from "../support/columns";
import { slashDate } from "../support/dates";
import { excerpt } from "../support/texts";

/** Mid-term reports that were not handed in by the due date: blank, a placeholder, or only a plan. */
export const midtermOverdue = defineRule({
  meta: {
    code: "KN301",
    name: "midterm-overdue",
    severity: "error",
    category: "report",
    title: { ja: "中間報告の未提出", en: "Mid-term report overdue" },
    rationale: {
      ja: "中間報告は、年度の残りで手を打てるかどうかを決める材料です。空欄、「未定」などの仮の記入、予定だけの記入は、進み具合が分からないため未提出として扱います。提出期限は設定の「中間報告の提出期限」で決まり、休日に当たるときは次の開庁日になります。",
      en: "The mid-term report decides whether something can still be done in the rest of the year. A blank cell, a placeholder such as 未定, or a mere plan does not tell how far the work is and counts as not handed in. The due date comes from the settings and moves to the next business day.",
    },
    notFor: {
      ja: "中間報告を集めない市、または年度後半にだけ行う取組を報告の対象外としている場合。",
      en: "Cities that do not collect mid-term reports, or that exempt work done only in the second half of the year.",
    },
    options: null,
    defaults: null,
    messages: {
      missing: {
        ja: {
          what: "中間報告が記入されていません。",
          evidence: "提出期限は{due}です。取組は「{initiative}」です。",
          advice: "{base}時点の進み具合を記入してください。まだ行っていないときは、その旨と今後の予定を書いてください。",
        },
        en: {
          what: "The mid-term report is blank.",
          evidence: "It was due on {due}. The initiative is 「{initiative}」.",
          advice: "Enter the progress as of {base}. If nothing has been done yet, say so and give the plan.",
        },
      },
      placeholder: {
        ja: {
          what: "中間報告が仮の記入のままです。",
          evidence: "「{text}」とあります。提出期限は{due}でした。",
          advice: "{base}時点の実績に書き換えてください。",
        },
        en: {
          what: "The mid-term report still holds a placeholder.",
          evidence: "It says 「{text}」. It was due on {due}.",
          advice: "Replace it by the result as of {base}.",
        },
      },
      planOnly: {
        ja: {
          what: "中間報告に予定だけが書かれ、ここまでの実績がありません。",
          evidence: "「{text}」とあります。提出期限は{due}でした。",
          advice: "準備の状況など{base}までに行ったことを加えてください。何も行っていないときは「未実施」と書いてください。",
        },
        en: {
          what: "The mid-term report gives a plan but nothing done so far.",
          evidence: "It says 「{text}」. It was due on {due}.",
          advice: "Add what was done up to {base}, such as preparations; if nothing was, write 未実施 (not done).",
        },
      },
    },
    groups: {
      missing: { ja: "中間報告 未記入 {count}件", en: "Mid-term report blank: {count}" },
      placeholder: { ja: "中間報告 仮の記入 {count}件", en: "Mid-term report placeholder: {count}" },
      planOnly: { ja: "中間報告 予定のみ {count}件", en: "Mid-term report only a plan: {count}" },
    },
    examples: [
      {
        expect: "missing",
        note: { ja: "提出期限を過ぎても空欄", en: "Blank after the due date" },
        initiative: "(1) 研修会の開催",
        deadline: "(1) 年度末まで",
        target: "(1) 4回以上",
        asOf: "2024-11-15",
      },
      {
        expect: "placeholder",
        note: { ja: "「後日報告」は報告ではない", en: "後日報告 (later) is no report" },
        initiative: "(1) 研修会の開催",
        deadline: "(1) 年度末まで",
        target: "(1) 4回以上",
        midterm: "(1) 後日報告",
        asOf: "2024-11-15",
      },
      {
        expect: "planOnly",
        note: { ja: "これからの予定だけ", en: "Only what is to come" },
        initiative: "(1) 研修会の開催",
        deadline: "(1) 年度末まで",
        target: "(1) 1回",
        midterm: "(1) 下半期（1月）に開催予定",
        asOf: "2024-11-15",
      },
      {
        expect: null,
        note: { ja: "提出期限の前は空欄でもよい", en: "Blank before the due date is fine" },
        initiative: "(1) 研修会の開催",
        deadline: "(1) 年度末まで",
        target: "(1) 4回以上",
        asOf: "2024-10-15",
      },
      {
        expect: null,
        note: { ja: "実績がある", en: "A result is given" },
        initiative: "(1) 研修会の開催",
        deadline: "(1) 年度末まで",
        target: "(1) 4回以上",
        midterm: "(1) 2回開催、下半期に2回開催予定",
        asOf: "2024-11-15",
      },
    ],
  },
  *indicator(indicator, document, context) {
    const { midterm: report, labels } = indicator;
    const { timing, due, baseDate } = reportTiming(document, indicator, "midterm", context);
    if (!report || timing !== "overdue" || due === null || baseDate === null) return;
    const blank = report.state === "missing";
    yield {
      ...placeOf(indicator, "midterm"),
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
