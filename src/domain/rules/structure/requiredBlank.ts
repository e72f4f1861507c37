import type { GoalDocument, Indicator, TextFix } from "../../model";
import { defineRule, type Report } from "../defineRule";
import { hasReports, heading, placeOf } from "../support/columns";
import { subItemNumbers } from "../support/numbering";
import { textFix } from "../support/fixes";
import { listSheetPairs, pairItems } from "../support/pairs";
import { sistersOf } from "../support/sisters";
import { excerpt } from "../support/texts";

/** Fields that the form asks for and that are blank. */
export const requiredBlank = defineRule({
  meta: {
    code: "KN108",
    name: "required-field-blank",
    severity: "warning",
    category: "structure",
    title: { ja: "必要な欄が空欄", en: "Required field blank" },
    rationale: {
      ja: "目標名・部局名・優先順位・数値目標がないと、取りまとめも評価もできません。そのほかの欄は、同じブックのほかのシートの多くで記入されているときに参考として示します。",
      en: "Without goal, department, priority and target a sheet can be neither consolidated nor judged. Other fields give a remark where most sheets of the book have them filled.",
    },
    notFor: { ja: "空欄に意味がある欄（該当なしのときは空けておく決まりなど）。", en: "Fields where a blank means 'not applicable'." },
    options: null,
    defaults: null,
    messages: {
      head: {
        ja: { what: "{field}が空欄です。", evidence: "シート{sheet}の{field}に記入がありません。", advice: "{field}を記入してください。" },
        en: { what: "{field} is blank.", evidence: "Nothing is entered under {field} on the sheet {sheet}.", advice: "Fill in {field}." },
      },
      target: {
        ja: {
          what: "数値目標が空欄です。",
          evidence: "取組「{initiative}」に目標がありません。",
          advice: "どの水準まで行うかを記入してください。",
        },
        en: {
          what: "The target is blank.",
          evidence: "The initiative 「{initiative}」 has no target.",
          advice: "Enter the level to be reached.",
        },
      },
      other: {
        ja: {
          what: "ほかのシートで記入されている欄が空欄です。",
          evidence: "「{field}」は、このブックの{filled}枚で記入されています。",
          advice: "記入するか、該当しないときはその旨を書いてください。",
        },
        en: {
          what: "A field that other sheets have filled is blank.",
          evidence: "「{field}」 is filled on {filled} sheets of this book.",
          advice: "Fill it in, or say that it does not apply.",
        },
      },
    },
    groups: { target: { ja: "数値目標 未記入 {count}件", en: "Target blank: {count}" } },
    examples: [
      {
        expect: "head",
        note: { ja: "部局名がない", en: "No department" },
        fields: { goal: "研修の充実", department: "" },
        rows: [{ initiative: "研修", target: "2回" }],
      },
      {
        expect: "target",
        note: { ja: "目標がない行", en: "A row without a target" },
        rows: [
          { initiative: "研修", target: "2回" },
          { initiative: "広報", target: "" },
        ],
      },
      {
        expect: "other",
        note: { ja: "このシートだけ現況がない", en: "Only this sheet lacks its background" },
        fields: { goal: "研修の充実", background: "" },
        rows: [{ initiative: "研修", target: "2回" }],
        also: [
          {
            layout: "ueda-kanri",
            fields: { goal: "防災", background: "災害が増えています。" },
            rows: [{ initiative: "訓練", target: "2回" }],
          },
          {
            layout: "ueda-kanri",
            fields: { goal: "文書", background: "電子化が進んでいません。" },
            rows: [{ initiative: "研修", target: "2回" }],
          },
        ],
      },
      {
        expect: null,
        note: { ja: "すべて記入されている", en: "All filled" },
        fields: { goal: "研修の充実", department: "総務部" },
        rows: [{ initiative: "研修", target: "2回" }],
      },
    ],
  },
  // All documents together: what is blank is looked up on the sheets beside it and in the list.
  *collection({ documents }) {
    for (const document of documents) {
      const place = { file: document.file, sheet: document.sheet };
      for (const report of blankFields(document, documents)) yield { ...place, ...report };
      for (const indicator of document.indicators) {
        for (const report of blankTarget(indicator, document, documents)) yield { indicator: indicator.id, ...place, ...report };
      }
    }
  },
});

function* blankFields(document: GoalDocument, documents: readonly GoalDocument[]): Iterable<Report> {
  if (!hasReports(document)) return;
  for (const [key, { text, cell }] of Object.entries(document.fields)) {
    if (text.trim() !== "") continue;
    const field = heading(key);
    if (["goal", "department", "priority"].includes(key)) {
      yield {
        messageId: "head",
        cell,
        label: field,
        data: { field, sheet: document.sheet },
        fix: fromSister(document, documents, key, cell),
      };
    } else {
      const filled = filledBeside(document, documents, key);
      if (filled !== null) yield { messageId: "other", severity: "info", cell, label: field, data: { field, filled } };
    }
  }
}

function* blankTarget(indicator: Indicator, document: GoalDocument, documents: readonly GoalDocument[]): Iterable<Report> {
  const { target, labels } = indicator;
  if (!target || target.text.trim() !== "" || !hasReports(document) || isNumberedElsewhere(indicator, document)) return;
  const initiative = excerpt(labels.at(-1) ?? indicator.id);
  if (initiative === "" || !document.indicators.some((other) => other.target?.text.trim())) return;
  yield { ...placeOf(indicator, "target"), messageId: "target", data: { initiative }, fix: targetFromList(indicator, document, documents) };
}

/** Goal and department as the list of the same goal has them. */
function fromSister(document: GoalDocument, documents: readonly GoalDocument[], key: string, cell: string | null): TextFix | null {
  const list = listSheetPairs(documents).find(({ right }) => right === document)?.left;
  const text = list?.fields[key]?.text.trim() ?? "";
  return text === "" ? null : textFix(document, cell, (blank) => (blank.trim() === "" ? text : blank));
}

/** The target of the same item in the list, where the whole cell is blank. */
function targetFromList(indicator: Indicator, document: GoalDocument, documents: readonly GoalDocument[]): TextFix | null {
  const pair = listSheetPairs(documents).find(({ right }) => right === document);
  const item = document.items.find(({ indicators }) => indicators.includes(document.indicators.indexOf(indicator)));
  const listed = pair && pairItems(pair).find(({ right }) => right === item)?.left;
  const text = listed?.columns.target?.text.trim() ?? "";
  return text === "" ? null : textFix(document, item?.columns.target?.cell ?? null, (blank) => (blank.trim() === "" ? text : blank));
}

/** The column has numbers, but not this one: that is said by the rule on numbers. */
function isNumberedElsewhere(indicator: Indicator, document: GoalDocument): boolean {
  const item = document.items.find(({ indicators }) => indicators.includes(document.indicators.indexOf(indicator)));
  return subItemNumbers(item?.columns.target?.text ?? "").length > 0;
}

/** On how many sheets of the same book and form the field is filled; null where that is less than two thirds of them. */
function filledBeside(document: GoalDocument, documents: readonly GoalDocument[], key: string): number | null {
  const sisters = sistersOf(document, documents);
  const filled = sisters.filter((other) => other.fields[key]?.text.trim()).length;
  return filled >= 2 && filled * 3 >= sisters.length * 2 ? filled : null;
}
