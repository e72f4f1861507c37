import type { GoalDocument } from "../../model";
import { defineRule, type Report } from "../defineRule";
import { hasReports, heading } from "../support/columns";
import { titleOf } from "../support/pairs";
import { sistersOf } from "../support/sisters";
import { excerpt } from "../support/texts";

/** Items without a number, where others have one. */
export const itemMark = defineRule({
  meta: {
    code: "KN105",
    name: "item-marker-missing",
    severity: "info",
    category: "structure",
    title: { ja: "項目番号のない取組項目", en: "Item without its number" },
    rationale: {
      ja: "一覧表との突合せや督促は「②の(1)」のように番号で行います。①②③のない項目は、ほかの表から指し示せません。",
      en: "Lists and reminders refer to an item as ② (1). An item without ①②③ cannot be referred to.",
    },
    notFor: { ja: "項目に番号を付けない様式。", en: "Forms whose items have no numbers." },
    options: null,
    defaults: null,
    messages: {
      some: {
        ja: {
          what: "取組項目に番号が付いていません。",
          evidence: "「{title}」に番号がありませんが、ほかの{count}項目には付いています。",
          advice: "①②③の番号を付けてください。",
        },
        en: {
          what: "An item has no number.",
          evidence: "「{title}」 has none, while {count} other items have one.",
          advice: "Number it ①, ②, ③.",
        },
      },
      all: {
        ja: {
          what: "このシートの取組項目に番号が付いていません。",
          evidence: "「{title}」などに番号がありませんが、ほかの{count}枚のシートには付いています。",
          advice: "①②③の番号を付けてください。",
        },
        en: {
          what: "The items of this sheet have no numbers.",
          evidence: "「{title}」 and the others have none, while {count} other sheets number theirs.",
          advice: "Number them ①, ②, ③.",
        },
      },
    },
    examples: [
      {
        expect: "some",
        note: { ja: "2つ目だけ番号がない", en: "Only the second has none" },
        rows: [
          { mark: "①", initiative: "研修の充実", target: "2回" },
          { mark: "", initiative: "広報の充実", target: "3回" },
        ],
      },
      {
        expect: "all",
        note: { ja: "このシートだけ番号がない", en: "Only this sheet has none" },
        fields: { goal: "研修" },
        rows: [{ mark: "", initiative: "研修の充実", target: "2回" }],
        also: [
          { layout: "ueda-kanri", fields: { goal: "防災" }, rows: [{ initiative: "訓練", target: "2回" }] },
          { layout: "ueda-kanri", fields: { goal: "文書" }, rows: [{ initiative: "研修", target: "2回" }] },
        ],
      },
      {
        expect: null,
        note: { ja: "番号を使わない様式", en: "A form without numbers" },
        rows: [
          { mark: "", initiative: "研修の充実", target: "2回" },
          { mark: "", initiative: "広報の充実", target: "3回" },
        ],
      },
    ],
  },
  *collection({ documents }) {
    for (const document of documents)
      for (const report of missingMarks(document, documents)) yield { file: document.file, sheet: document.sheet, ...report };
  },
});

function* missingMarks(document: GoalDocument, documents: readonly GoalDocument[]): Iterable<Report> {
  const bare = document.items.filter(({ mark }) => mark === "");
  const marked = document.items.length - bare.length;
  if (!hasReports(document) || bare.length === 0) return;
  const label = heading("initiative");
  if (marked > 0) {
    for (const item of bare) yield { messageId: "some", cell: item.cell, label, data: { title: excerpt(titleOf(item)), count: marked } };
    return;
  }
  const sisters = sistersOf(document, documents);
  const numbered = sisters.filter(({ items }) => items.length > 0 && items.every(({ mark }) => mark !== ""));
  const [first] = bare;
  if (!first || numbered.length < 2 || numbered.length * 2 < sisters.length) return;
  yield { messageId: "all", cell: first.cell, label, data: { title: excerpt(titleOf(first)), count: numbered.length } };
}
