import { fold } from "../../language";
import { defineRule } from "../defineRule";
import { latestReport, placeOf, relatedPlace } from "../support/columns";
import { excerpt } from "../support/texts";

/** Numbers that changed places between two conditions: 偶数月1回・奇数月2回 reported as 奇数月1回・偶数月2回. */
export const conditionSwapped = defineRule({
  meta: {
    code: "KN307",
    name: "condition-swapped",
    severity: "warning",
    category: "report",
    title: { ja: "条件の入れ替わり", en: "Conditions swapped" },
    rationale: {
      ja: "偶数月と奇数月、平日と休日のように条件ごとに数が決まっている目標では、報告で条件が入れ替わると予定と違う実施をしたことになります。多くは書き違いです。",
      en: "Where a target gives a number for each of two conditions, such as even and odd months, a report with the two exchanged is mostly a slip of the pen.",
    },
    notFor: { ja: "条件を年度の途中で正式に変更した取組。", en: "Work whose conditions were changed formally within the year." },
    options: null,
    defaults: null,
    messages: {
      other: {
        ja: {
          what: "目標と報告で、実施の条件が違います。",
          evidence: "目標は「{target}」ですが、報告は「{report}」です。",
          advice: "どちらかの書き違いでないかを確かめて直してください。条件を変えたときは、その旨を書いてください。",
        },
        en: {
          what: "Target and report name different conditions.",
          evidence: "The target says 「{target}」, the report 「{report}」.",
          advice: "Correct the slip, or say that the condition was changed.",
        },
      },
      swapped: {
        ja: {
          what: "目標と報告で、条件と数の組合せが入れ替わっています。",
          evidence: "目標は「{target}」、報告は「{report}」です。",
          advice: "どちらが正しいかを確かめて直してください。",
        },
        en: {
          what: "Conditions and numbers are exchanged between target and report.",
          evidence: "The target says 「{target}」, the report 「{report}」.",
          advice: "Check which is right and correct the other.",
        },
      },
    },
    examples: [
      {
        expect: "other",
        note: { ja: "偶数月の目標に奇数月の報告", en: "Even months aimed at, odd months reported" },
        initiative: "(1) 情報の配信",
        target: "(1) 偶数月に配信",
        midterm: "(1) 奇数月に3回配信",
      },
      {
        expect: "swapped",
        note: { ja: "偶数月と奇数月が逆", en: "Even and odd months exchanged" },
        initiative: "(1) 法律相談",
        target: "(1) 弁護士相談は、偶数月1回、奇数月2回実施",
        midterm: "(1) 弁護士相談(奇数月1回 偶数月2回)",
      },
      {
        expect: null,
        note: { ja: "順序だけが違う", en: "Only the order differs" },
        initiative: "(1) 法律相談",
        target: "(1) 弁護士相談は、偶数月1回、奇数月2回実施",
        midterm: "(1) 弁護士相談(奇数月2回 偶数月1回)",
      },
    ],
  },
  *indicator(indicator, document) {
    const latest = latestReport(indicator);
    if (!latest || !indicator.target) return;
    const contrary = otherCondition(fold(indicator.target.text).text, fold(latest.report.text).text);
    if (contrary) {
      yield {
        ...placeOf(indicator, latest.key),
        messageId: "other",
        data: contrary,
        related: [relatedPlace(document, indicator.target, "target", indicator)],
      };
      return;
    }
    for (const [first, second] of pairs) {
      const wanted = [valueOf(indicator.target.text, first), valueOf(indicator.target.text, second)] as const;
      const given = [valueOf(latest.report.text, first), valueOf(latest.report.text, second)] as const;
      if (wanted.includes(null) || wanted[0] === wanted[1] || wanted[0] !== given[1] || wanted[1] !== given[0]) continue;
      yield {
        ...placeOf(indicator, latest.key),
        messageId: "swapped",
        data: {
          target: excerpt(`${first}${wanted[0]}、${second}${wanted[1]}`),
          report: excerpt(`${first}${given[0]}、${second}${given[1]}`),
        },
        related: [relatedPlace(document, indicator.target, "target", indicator)],
      };
    }
  },
});

/** The target names one of two conditions, the report only the other, or only months of the other kind. */
function otherCondition(target: string, report: string): { target: string; report: string } | null {
  for (const [first, second] of exclusive) {
    for (const [wanted, other] of [
      [first, second],
      [second, first],
    ] as const) {
      if (!target.includes(wanted) || target.includes(other) || report.includes(wanted)) continue;
      if (report.includes(other)) return { target: wanted, report: other };
    }
  }
  const parity = target.includes("偶数月") ? 0 : target.includes("奇数月") ? 1 : null;
  const months = [...report.matchAll(/(?<!\d)(1[0-2]|[1-9])月(?!末|現在|間)/g)].map((match) => Number(match[1]));
  if (
    parity === null ||
    target.includes(parity === 0 ? "奇数月" : "偶数月") ||
    months.length < 2 ||
    months.some((month) => month % 2 === parity)
  )
    return null;
  return { target: parity === 0 ? "偶数月" : "奇数月", report: months.map((month) => `${month}月`).join("、") };
}

/** Conditions of which a report that keeps to the target names the same. */
const exclusive = [
  ["偶数月", "奇数月"],
  ["平日", "休日"],
  ["平日", "土日"],
  ["午前", "午後"],
] as const;

const pairs = [
  ["偶数月", "奇数月"],
  ["平日", "休日"],
  ["平日", "土日"],
  ["上半期", "下半期"],
  ["前期", "後期"],
  ["午前", "午後"],
] as const;

/** Number and unit that follow a condition: 偶数月に1回 → "1回". */
function valueOf(text: string, condition: string): string | null {
  const folded = fold(text).text;
  if (!folded.includes(condition)) return null;
  const found = new RegExp(`${condition}(?:に|は|:|：)?\\s*(\\d+\\s*[^\\d\\s、。,()])`).exec(folded);
  return found?.[1]?.replace(/\s/g, "") ?? null;
}
