import { deadlinePassed } from "../../assessment";
import { defineRule } from "../defineRule";
import { placeOf, relatedPlace } from "../support/columns";
import { slashDate } from "../support/dates";
import { excerpt } from "../support/texts";

/** The item's own deadline has passed and no report says what came of it. */
export const deadlinePastNoResult = defineRule({
  meta: {
    code: "KN215",
    name: "deadline-past-no-result",
    severity: "error",
    category: "deadline",
    title: { ja: "期限を過ぎて結果がない", en: "Deadline passed without a result" },
    rationale: {
      ja: "取組ごとの期限が過ぎたら、報告の提出期限を待たずに結果が分かるはずです。空欄や予定だけの記入のままだと、遅れているのか書き忘れたのかが分かりません。",
      en: "Once an item's own deadline has passed its result is known, whatever the due date of the reports. A blank or a mere plan leaves open whether the work is late or the entry was forgotten.",
    },
    notFor: { ja: "結果を期末報告にまとめて書く決まりの市。", en: "Cities where results are entered in the year-end report only." },
    options: null,
    defaults: null,
    supersedes: ["KN301"],
    messages: {
      noResult: {
        ja: {
          what: "期限を過ぎていますが、結果の記入がありません。",
          evidence: "期限は「{deadline}」（{date}）で、報告は空欄です。",
          advice: "結果を記入してください。遅れているときは、理由と新しい期限を書いてください。",
        },
        en: {
          what: "The deadline has passed and no result is entered.",
          evidence: "It was due 「{deadline}」 ({date}); the report is blank.",
          advice: "Enter the result. If the work is late, give the reason and a new deadline.",
        },
      },
      planOnly: {
        ja: {
          what: "期限を過ぎていますが、報告は予定や仮の記入のままです。",
          evidence: "期限は「{deadline}」（{date}）で、報告は「{text}」です。",
          advice: "結果に書き換えてください。遅れているときは、理由と新しい期限を書いてください。",
        },
        en: {
          what: "The deadline has passed, but the report still gives a plan or a placeholder.",
          evidence: "It was due 「{deadline}」 ({date}); the report reads 「{text}」.",
          advice: "Replace it by the result. If the work is late, give the reason and a new deadline.",
        },
      },
    },
    examples: [
      {
        expect: "noResult",
        note: { ja: "8月末の期限を過ぎて空欄", en: "Due at the end of August, still blank" },
        initiative: "(1) システムの移行",
        deadline: "(1) 8月31日",
        target: "(1) 20業務の移行を完了",
        asOf: "2024-09-10",
      },
      {
        expect: "planOnly",
        note: { ja: "予定のまま", en: "Still a plan" },
        initiative: "(1) 市民フェスティバル",
        deadline: "(1) 9月",
        target: "(1) 1回開催",
        midterm: "(1) 9月に開催予定",
        asOf: "2024-11-15",
      },
      {
        expect: null,
        note: { ja: "結果がある", en: "A result is given" },
        initiative: "(1) 市民フェスティバル",
        deadline: "(1) 9月",
        target: "(1) 1回開催",
        midterm: "(1) 9月に1回開催",
        asOf: "2024-11-15",
      },
    ],
  },
  *indicator(indicator, document, { asOf }) {
    const { deadline, midterm, yearEnd } = indicator;
    const passed = deadlinePassed(indicator, asOf);
    if (!deadline || !passed) return;
    const key = midterm ? "midterm" : "yearEnd";
    const text = [yearEnd, midterm].find((report) => report && report.state !== "missing")?.text;
    yield {
      ...placeOf(indicator, key),
      messageId: text === undefined ? "noResult" : "planOnly",
      data: { deadline: excerpt(deadline.text), date: slashDate(passed.date), ...(text === undefined ? {} : { text: excerpt(text) }) },
      related: [relatedPlace(document, deadline, "deadline", indicator)],
    };
  },
});
