import { defineRule } from "../defineRule";
import { heading } from "../support/columns";
import { duplicatesIn, markOf, markedItems, numberedTexts, renumbered } from "../support/numbering";
import { textFix } from "../support/fixes";
import { excerpt } from "../support/texts";

/** The same number used twice: among the rows of a sheet, or inside a cell. */
export const numberingDuplicate = defineRule({
  meta: {
    code: "KN101",
    name: "numbering-duplicate",
    severity: "error",
    category: "structure",
    title: { ja: "番号の重複", en: "Number used twice" },
    rationale: {
      ja: "目標と報告は番号で突き合わせます。同じ番号が2つあると、どの報告がどの取組のものか分からなくなります。",
      en: "Targets and reports are matched by their numbers. With the same number twice nobody can tell which report belongs to which initiative.",
    },
    notFor: { ja: "番号ではなく記号として同じ丸数字を繰り返し使う様式。", en: "Forms that use a circled number as a mere bullet." },
    options: null,
    defaults: null,
    messages: {
      inCell: {
        ja: {
          what: "番号{mark}が2回使われています。",
          evidence: "{column}に「{first}」と「{second}」があります。",
          advice: "後の番号を付け直し、ほかの欄の番号とそろえてください。",
        },
        en: {
          what: "The number {mark} is used twice.",
          evidence: "{column} holds 「{first}」 and 「{second}」.",
          advice: "Renumber the later one so that it agrees with the other columns.",
        },
      },
      rows: {
        ja: {
          what: "取組項目{mark}が2つあります。",
          evidence: "「{first}」と「{second}」がどちらも{mark}です。",
          advice: "後の項目の番号を{next}に付け直してください。",
        },
        en: {
          what: "There are two items {mark}.",
          evidence: "Both 「{first}」 and 「{second}」 are {mark}.",
          advice: "Number the later one {next}.",
        },
      },
    },
    examples: [
      {
        expect: "inCell",
        note: { ja: "(2)が2回", en: "(2) twice" },
        initiative: "(1) 研修会の開催\n(2) 講演会の開催\n(2) 相談会の開催",
        deadline: "(1) 年度末まで\n(2) 年度末まで\n(3) 年度末まで",
        target: "(1) 2回\n(2) 3回\n(3) 4回",
      },
      {
        expect: "rows",
        note: { ja: "③が2行", en: "Two rows ③" },
        rows: [
          { mark: "①", initiative: "研修の充実", target: "2回" },
          { mark: "②", initiative: "相談の充実", target: "3回" },
          { mark: "③", initiative: "広報の充実", target: "4回" },
          { mark: "③", initiative: "窓口の改善", target: "5件" },
        ],
      },
      {
        expect: null,
        note: { ja: "(1)と(2)のそれぞれに①②がある", en: "①② below (1) and again below (2)" },
        initiative: "(1) 情報の発信\n(2) 縁づくり",
        target: "(1) ① 広報紙 4回\n② チラシ 2回\n(2) ① セミナー 1回\n② 交流会 1回",
      },
    ],
  },
  *document(document) {
    const items = markedItems(document);
    for (const order of duplicatesIn(items.map((entry) => entry.order))) {
      const [first, second] = items.filter((entry) => entry.order === order).map(({ item }) => item);
      if (!first || !second) continue;
      const position = items.findIndex(({ item }) => item === second) + 1;
      const place = { file: document.file, sheet: document.sheet, cell: first.cell, label: heading("initiative"), indicator: null };
      yield {
        messageId: "rows",
        cell: second.cell,
        label: heading("initiative"),
        data: { mark: second.mark, first: excerpt(first.title), second: excerpt(second.title), next: markOf("circled", position) },
        related: [place],
      };
    }
  },
  *item(item, document) {
    for (const { key, text, cell, sequences } of numberedTexts(item)) {
      for (const sequence of sequences) {
        for (const order of duplicatesIn(sequence.entries.map((entry) => entry.order))) {
          const [first, second] = sequence.entries.filter((entry) => entry.order === order);
          if (!first || !second) continue;
          const after = renumbered(text, sequence);
          yield {
            messageId: "inCell",
            cell,
            label: heading(key),
            data: { mark: first.mark, column: heading(key), first: lineAt(text, first.at), second: lineAt(text, second.at) },
            span: [second.at, second.at + lineAt(text, second.at).length],
            fix: textFix(document, cell, () => after),
          };
        }
      }
    }
  },
});

/** The line that begins at an offset, cut to a readable length. */
function lineAt(text: string, at: number): string {
  return excerpt(text.slice(at).split("\n")[0] ?? "", 30);
}
