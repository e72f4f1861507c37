import { fold } from "../../language";
import type { Indicator } from "../../model";
import { defineRule } from "../defineRule";
import { hasReports, placeOf } from "../support/columns";
import { excerpt } from "../support/texts";

/** Targets relative to last year without last year's value. */
export const baselineMissing = defineRule({
  meta: {
    code: "KN205",
    name: "baseline-missing",
    severity: "info",
    category: "target",
    title: { ja: "比べる元の値がない目標", en: "Target without its baseline" },
    rationale: {
      ja: "「前年度比」「増加」「削減」の目標は、元の値がないと達成したかどうかを判断できません。推移が書かれていても、前年度の値が抜けていることがあります。",
      en: "A rise or fall cannot be judged without the value it starts from. A series of past values may lack the last year.",
    },
    notFor: { ja: "基準値を別の資料で管理している市。", en: "Cities that keep baselines elsewhere." },
    options: null,
    defaults: null,
    messages: {
      stale: {
        ja: {
          what: "増減の目標ですが、前年度の値が書かれていません。",
          evidence: "「{text}」の推移は{last}年度までで、{wanted}年度の値がありません。",
          advice: "{wanted}年度の値を書き加えてください。",
        },
        en: {
          what: "The target is a rise or fall, but last year's value is not given.",
          evidence: "The series in 「{text}」 ends with fiscal {last}; fiscal {wanted} is missing.",
          advice: "Add the value of fiscal {wanted}.",
        },
      },
      missing: {
        ja: {
          what: "増減の目標ですが、比べる元の値がありません。",
          evidence: "「{text}」とあります。",
          advice: "前年度の値など、比べる元の数を書き加えてください。",
        },
        en: {
          what: "The target is a rise or fall, but the value to compare with is not given.",
          evidence: "It reads 「{text}」.",
          advice: "Add the value to compare with, such as last year's.",
        },
      },
      blankColumn: {
        ja: {
          what: "現状値が記入されていません。",
          evidence: "目標「{text}」に対する現状値が「{baseline}」です。",
          advice: "測った値を記入してください。0のときは「0」と書いてください。",
        },
        en: {
          what: "The present value is not given.",
          evidence: "For the target 「{text}」 it says 「{baseline}」.",
          advice: "Enter the measured value; write 0 where it is zero.",
        },
      },
    },
    examples: [
      {
        expect: "stale",
        note: { ja: "推移がR4で終わっている", en: "The series ends with R4" },
        initiative: "(1) 移住の促進",
        target: "(1) 対前年対比における移住者の増加\n※移住者の推移\nR3:56件\nR4:59件",
        fiscalYear: 2024,
      },
      {
        expect: "missing",
        note: { ja: "元の値がない", en: "No value to compare with" },
        initiative: "(1) 会議録の効率化",
        target: "(1) 作成時間を前年度比３割以上削減",
      },
      {
        expect: "blankColumn",
        note: { ja: "現状値の欄が「―」", en: "― for the present value" },
        initiative: "カップル成立数",
        baseline: "―",
        target: "120組",
      },
      {
        expect: null,
        note: { ja: "現状値が0", en: "The present value is 0" },
        initiative: "相談件数",
        baseline: "0（2019）",
        target: "150件",
      },
      {
        expect: null,
        note: { ja: "前年度の値がある", en: "Last year's value is given" },
        initiative: "(1) 移住の促進",
        target: "(1) 対前年対比における移住者の増加\nR4:59件\nR5:62件",
        fiscalYear: 2024,
      },
    ],
  },
  *indicator(indicator, document) {
    const { target } = indicator;
    if (!target) return;
    const blank = blankBaseline(indicator);
    if (blank !== null) {
      yield {
        cell: indicator.baseline?.cell ?? indicator.cell,
        label: "現状値",
        messageId: "blankColumn",
        severity: "warning",
        data: { text: excerpt(target.text), baseline: blank },
      };
      return;
    }
    const relative = target.quantities.filter(
      ({ value, change, baseline, op }) =>
        baseline === null && (value === null || change !== null) && (op === "increase" || op === "decrease" || change !== null)
    );
    if (relative.length === 0 || indicator.baseline || !hasReports(document)) return;
    const years = yearsIn(target.text);
    const last = Math.max(...years);
    const wanted = (document.fiscalYear ?? 0) - 1;
    if (years.length > 1 && document.fiscalYear !== null && last < wanted) {
      yield {
        ...placeOf(indicator, "target"),
        messageId: "stale",
        severity: "warning",
        data: { text: excerpt(target.text), last, wanted },
      };
    } else if (years.length === 0 && !/\d/.test(afterDirection(target.text))) {
      yield { ...placeOf(indicator, "target"), messageId: "missing", data: { text: excerpt(target.text, 50) } };
    }
  },
});

/** ―, blank or 未定 in the column for the present value; null where it holds a value or the form has no such column. */
function blankBaseline({ baseline, kind }: Indicator): string | null {
  if (!baseline || kind === null) return null;
  const bare = baseline.text
    .normalize("NFKC")
    .replace(/\((19|20)\d\d\)/g, "")
    .trim();
  return /\d/.test(bare) ? null : bare || "空欄";
}

/** Fiscal years that stand before a value: R4:59件, 令和4年度 59件. */
function yearsIn(text: string): number[] {
  const plain = fold(text).text;
  return [...plain.matchAll(/(?:令和|R)\s*(元|\d{1,2})\s*(?:年度?)?\s*[::]?\s*(?=\d)|(20\d\d)\s*年度?\s*[::]?\s*(?=\d)/g)].map(
    ([, era, year]) => (year ? Number(year) : 2018 + (era === "元" ? 1 : Number(era)))
  );
}

/** What stands in brackets behind the direction: (実績見込 18,495件). */
function afterDirection(text: string): string {
  return (
    fold(text)
      .text.replace(/\(\d+\)/g, "")
      .match(/[(※][^)]*\d[^)]*/g) ?? []
  ).join("");
}
