import { defineRule } from "../defineRule";
import { placeOf } from "../support/columns";
import { excerpt } from "../support/texts";

/** Deadlines on a day that no calendar has. */
export const deadlineImpossible = defineRule({
  meta: {
    code: "KN212",
    name: "deadline-impossible",
    severity: "error",
    category: "deadline",
    title: { ja: "実在しない期限", en: "Deadline that does not exist" },
    rationale: {
      ja: "9月31日や2月30日のような日は存在せず、いつまでに行うのかが決まりません。月末のつもりで日を書き違えたものがほとんどです。",
      en: "A day such as 31 September does not exist, so nobody can tell when the work is due. Mostly the end of the month was meant.",
    },
    notFor: {
      ja: "ありません。実在しない日付は、どの様式でも直す必要があります。",
      en: "None: a day that does not exist needs mending on every form.",
    },
    options: null,
    defaults: null,
    messages: {
      impossible: {
        ja: {
          what: "期限の日付が実在しません。",
          evidence: "期間・期限に「{text}」とあります。",
          advice: "月の末日かどうかを確かめ、正しい日付に直してください。",
        },
        en: {
          what: "The deadline is a day that does not exist.",
          evidence: "The deadline reads 「{text}」.",
          advice: "Check whether the end of the month was meant and enter the right day.",
        },
      },
    },
    examples: [
      {
        expect: "impossible",
        note: { ja: "9月は30日まで", en: "September has 30 days" },
        initiative: "(1) 相談窓口の周知",
        deadline: "(1) 令和6年9月31日",
        target: "(1) 4回",
      },
      {
        expect: null,
        note: { ja: "うるう年の2月29日", en: "29 February of a leap year" },
        initiative: "(1) 相談窓口の周知",
        deadline: "(1) 令和6年2月29日",
        target: "(1) 4回",
        fiscalYear: 2023,
      },
    ],
  },
  *indicator(indicator) {
    const { deadline } = indicator;
    if (deadline?.kind !== "impossible") return;
    yield { ...placeOf(indicator, "deadline"), messageId: "impossible", data: { text: excerpt(deadline.text) } };
  },
});
