import type { GoalDocument, ItemRow } from "../../model";
import { defineRule } from "../defineRule";
import { heading } from "../support/columns";
import { textFix } from "../support/fixes";
import { type LineMark, inKind, lineMarks } from "../support/lineMarks";
import { numberedColumns } from "../support/numbering";

/** Marks of several kinds that count one level: (1), ②, (3). */
export const numberingMixed = defineRule({
  meta: {
    code: "KN106",
    name: "numbering-mixed-marks",
    severity: "warning",
    category: "structure",
    title: { ja: "番号の形の混在", en: "Marks of several kinds" },
    rationale: {
      ja: "(1)・①・1.のように番号の形が混ざると、どれが同じ段の番号かが分かりません。欄どうしの対応や一覧表との突合せもできなくなります。",
      en: "Where (1), ① and 1. are mixed it is not clear which of them count the same level, and columns can no longer be matched.",
    },
    notFor: {
      ja: "欄ごとに番号の形を変える決まりの市。(1)の中を①で数えるのは段が違うので指摘しません。",
      en: "Cities that use another kind in each column. ① below (1) is another level and no finding.",
    },
    options: null,
    defaults: null,
    supersedes: ["KN102", "KN103"],
    messages: {
      cell: {
        ja: {
          what: "1つの欄の中で、番号の形が混ざっています。",
          evidence: "{column}の番号は「{marks}」です。",
          advice: "同じ段の番号は「{wanted}」のように1つの形にそろえてください。",
        },
        en: {
          what: "One column counts with marks of several kinds.",
          evidence: "{column} is numbered 「{marks}」.",
          advice: "Use one kind for one level, such as 「{wanted}」.",
        },
      },
      columns: {
        ja: {
          what: "欄によって番号の形が違います。",
          evidence: "取組項目は「{own}」、{column}は「{marks}」です。",
          advice: "対応する番号は「{wanted}」の形にそろえてください。",
        },
        en: {
          what: "Columns of one row use other kinds of marks.",
          evidence: "取組項目 has 「{own}」, {column} has 「{marks}」.",
          advice: "Use the kind of 「{wanted}」 for numbers that belong together.",
        },
      },
      rows: {
        ja: {
          what: "この項目だけ、番号の形がほかの項目と違います。",
          evidence: "「{marks}」とありますが、ほかの{count}項目は「{wanted}」の形です。",
          advice: "「{wanted}」の形にそろえてください。",
        },
        en: {
          what: "This item's marks are of another kind than those of the other items.",
          evidence: "It has 「{marks}」; {count} other items use 「{wanted}」.",
          advice: "Use the kind of 「{wanted}」.",
        },
      },
    },
    examples: [
      {
        expect: "cell",
        note: { ja: "(1)の次が②", en: "② follows (1)" },
        initiative: "(1) 研修\n② 相談\n(3) 広報",
        target: "(1) 2回\n(2) 4件\n(3) 3回",
      },
      {
        expect: "columns",
        note: { ja: "目標だけ1. 2.", en: "The targets use 1. 2." },
        initiative: "(1) 研修\n(2) 相談",
        target: "1. 2回\n2. 4件",
      },
      {
        expect: "rows",
        note: { ja: "③だけア・イ", en: "Only ③ uses ア, イ" },
        rows: [
          { initiative: "(1) 研修\n(2) 相談", target: "(1) 2回\n(2) 4件" },
          { initiative: "(1) 訓練\n(2) 備蓄", target: "(1) 1回\n(2) 300食" },
          { initiative: "ア. 調査\nイ. 計画", target: "ア. 1回\nイ. 1件" },
        ],
      },
      {
        expect: null,
        note: { ja: "(1)の中を①②で数える", en: "①② below (1)" },
        initiative: "(1) 研修\n① 係長\n② 課長\n(2) 相談",
        target: "(1)\n① 2回\n② 1回\n(2) 4件",
      },
      { expect: null, note: { ja: "番号の形が1つ", en: "One kind" }, initiative: "(1) 研修\n(2) 相談", target: "(1) 2回\n(2) 4件" },
    ],
  },
  *item(item, document) {
    const own = marksOf(item, "initiative");
    for (const key of numberedColumns) {
      const field = item.columns[key];
      const marks = marksOf(item, key);
      if (!field || marks.length < 2) continue;
      const column = heading(key);
      const fix = (after: string) => textFix(document, field.cell, () => after);
      const kind = usual(marks);
      if (kindsOf(marks).size > 1 && countsUp(marks))
        yield {
          messageId: "cell",
          cell: field.cell,
          label: column,
          data: { column, marks: shown(marks), wanted: wanted(marks, kind) },
          fix: fix(inKind(field.text, marks, kind)),
        };
      else if (
        key !== "initiative" &&
        isPlainList(own) &&
        isPlainList(marks) &&
        own.length === marks.length &&
        own[0]?.kind !== marks[0]?.kind
      )
        yield {
          messageId: "columns",
          severity: "info",
          cell: field.cell,
          label: column,
          data: { column, own: shown(own), marks: shown(marks), wanted: own[0]?.mark ?? "" },
          fix: fix(inKind(field.text, marks, own[0]?.kind ?? "paren")),
        };
    }
  },
  *document(document) {
    const rows = rowKinds(document);
    const kind = usual(rows.map(({ marks }) => marks[0] as LineMark));
    const others = rows.filter(({ marks }) => marks[0]?.kind !== kind);
    const count = rows.length - others.length;
    const pattern = rows.find(({ marks }) => marks[0]?.kind === kind)?.marks[0]?.mark ?? "";
    if (count < 2 || others.length * 2 > count) return;
    for (const { item, marks } of others)
      yield {
        messageId: "rows",
        severity: "info",
        cell: item.columns.initiative?.cell ?? null,
        label: heading("initiative"),
        data: { marks: shown(marks), count, wanted: pattern },
      };
  },
});

/** The numbers of a column; the ① of the row itself is none of them. */
function marksOf(item: ItemRow, key: string): readonly LineMark[] {
  const text = item.columns[key]?.text ?? "";
  const marks = lineMarks(text);
  const [first, ...rest] = marks;
  const isRow =
    first?.kind === "circled" &&
    first.mark === item.mark &&
    !rest.some(({ kind, order }) => kind === "circled" && order === first.order + 1);
  return isRow ? rest : marks;
}

/** Rows whose initiatives are one plain list. */
function rowKinds(document: GoalDocument): { item: ItemRow; marks: readonly LineMark[] }[] {
  return document.items.map((item) => ({ item, marks: marksOf(item, "initiative") })).filter(({ marks }) => isPlainList(marks));
}

const kindsOf = (marks: readonly LineMark[]): Set<string> => new Set(marks.map(({ kind }) => kind));

/** All marks together are 1, 2, 3 …: they count one level whatever their kinds. */
const countsUp = (marks: readonly LineMark[]): boolean => marks.every(({ order }, i) => order === i + 1);

const isPlainList = (marks: readonly LineMark[]): boolean => marks.length >= 2 && kindsOf(marks).size === 1 && countsUp(marks);

/** The kind that most of the marks are of; of two the one that comes first. */
function usual(marks: readonly LineMark[]): LineMark["kind"] {
  const counts = new Map<LineMark["kind"], number>();
  for (const { kind } of marks) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "paren";
}

const shown = (marks: readonly LineMark[]): string => marks.map(({ mark }) => mark).join("");

const wanted = (marks: readonly LineMark[], kind: LineMark["kind"]): string => marks.find((mark) => mark.kind === kind)?.mark ?? "";
