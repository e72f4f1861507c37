import { splitMarks } from "../../language";
import { defineRule } from "../defineRule";
import { hasReports, heading } from "../support/columns";
import { subItemNumbers } from "../support/numbering";

/** Columns that are divided by the same bullet, but into different numbers of parts. */
export const bulletCount = defineRule({
  meta: {
    code: "KN104",
    name: "item-count-differs",
    severity: "info",
    category: "structure",
    title: { ja: "○の数の食い違い", en: "Columns with different numbers of bullets" },
    rationale: {
      ja: "番号のない「○」で項目を並べると、欄どうしは順番だけで対応します。数が違うと、どの目標や報告がどの取組のものか決まりません。",
      en: "Parts that are marked by bullets only belong together by their order. With different counts nobody can tell which target or report belongs to which initiative.",
    },
    notFor: { ja: "○を箇条書きの記号としてだけ使い、対応を求めない市。", en: "Cities that use bullets only to list things." },
    options: null,
    defaults: null,
    messages: {
      differs: {
        ja: {
          what: "{mark}で分けた項目の数が、欄によって違います。",
          evidence: "{counts}です。",
          advice: "取組ごとに(1)(2)の番号を付け、目標と報告を同じ番号で書いてください。",
        },
        en: {
          what: "The columns have different numbers of parts marked {mark}.",
          evidence: "{counts}.",
          advice: "Number the initiatives (1), (2) and use the same numbers for targets and reports.",
        },
      },
    },
    examples: [
      {
        expect: "differs",
        note: { ja: "取組3、目標4", en: "3 initiatives, 4 targets" },
        initiative: "○事業への支援\n○隊員への支援\n○活動への支援",
        target: "○人的支援\n○事業支援\n○運営支援\n○要望の取りまとめ",
      },
      {
        expect: null,
        note: { ja: "同じ数", en: "Equal counts" },
        initiative: "○事業への支援\n○隊員への支援",
        target: "○人的支援\n○事業支援",
      },
      {
        expect: null,
        note: { ja: "番号で対応している", en: "Matched by numbers" },
        initiative: "○支援\n(1) 事業\n(2) 隊員",
        target: "(1) ・人的支援\n・財政支援\n(2) ・運営支援",
      },
    ],
  },
  *item(item, document) {
    if (!hasReports(document)) return;
    const columns = ["initiative", "target", "midterm", "yearEnd"].flatMap((key) => {
      const field = item.columns[key];
      return field && field.text.trim() !== "" ? [{ key, field, marks: bulletsOf(field.text) }] : [];
    });
    if (columns.some(({ field }) => subItemNumbers(field.text).length > 0)) return;
    const [own] = columns.filter(({ key }) => key === "initiative");
    if (!own || own.marks.count < 2) return;
    const others = columns.filter(({ key, marks }) => key !== "initiative" && marks.mark === own.marks.mark && marks.count >= 2);
    const [first] = others.filter(({ marks }) => marks.count !== own.marks.count);
    if (!first) return;
    const counts = [own, ...others].map(({ key, marks }) => `${heading(key)} ${marks.count}`).join("、");
    yield { messageId: "differs", cell: first.field.cell, label: heading(first.key), data: { mark: own.marks.mark, counts } };
  },
});

/** The bullet of the outermost level and how often it stands. */
function bulletsOf(text: string): { mark: string; count: number } {
  const top = splitMarks(text).filter(({ level, mark }) => level === 1 && /^[○〇◯●・]$/u.test(mark));
  const mark = top[0]?.mark ?? "";
  return { mark, count: top.filter((piece) => piece.mark === mark).length };
}
