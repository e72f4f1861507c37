import type { GoalDocument } from "../../model";
import { defineRule } from "../defineRule";
import { heading } from "../support/columns";
import { booksOf } from "../support/books";
import { excerpt } from "../support/texts";

/** One sheet in である style among sheets in です・ます style. */
export const styleMixed = defineRule({
  meta: {
    code: "KN610",
    name: "style-mixed",
    severity: "info",
    category: "wording",
    title: { ja: "文体の混在", en: "Mixed style" },
    rationale: {
      ja: "「です・ます」と「である」が混ざると、まとめて公表したときに読みにくくなります。",
      en: "Sheets in です・ます and in である read uneasily when they are published together.",
    },
    notFor: { ja: "部局や章ごとに文体を決めている市。", en: "Cities that leave the style to each department." },
    options: null,
    defaults: null,
    messages: {
      mixed: {
        ja: {
          what: "このシートの文体が、ほかのシートと違います。",
          evidence: "{field}は「{text}」と書かれ、ほかの{count}枚は「{usual}」調です。",
          advice: "「{usual}」調にそろえてください。",
        },
        en: {
          what: "This sheet is written in another style than the others.",
          evidence: "{field} reads 「{text}」; {count} other sheets use 「{usual}」.",
          advice: "Use the style 「{usual}」 throughout.",
        },
      },
    },
    examples: [
      {
        expect: "mixed",
        note: { ja: "1枚だけ「である」", en: "One sheet in である" },
        fields: { goal: "研修", background: "研修の機会が足りない。改善する必要がある。" },
        rows: [{ initiative: "研修", target: "2回" }],
        also: [
          {
            layout: "ueda-kanri",
            fields: { goal: "防災", background: "災害が増えています。備えが必要です。" },
            rows: [{ initiative: "訓練", target: "2回" }],
          },
          {
            layout: "ueda-kanri",
            fields: { goal: "文書", background: "電子化が進んでいません。改善が必要です。" },
            rows: [{ initiative: "研修", target: "2回" }],
          },
        ],
      },
      {
        expect: null,
        note: { ja: "すべて「です・ます」", en: "All in です・ます" },
        fields: { goal: "研修", background: "研修の機会が足りません。改善が必要です。" },
        rows: [{ initiative: "研修", target: "2回" }],
        also: [
          {
            layout: "ueda-kanri",
            fields: { goal: "防災", background: "災害が増えています。備えが必要です。" },
            rows: [{ initiative: "訓練", target: "2回" }],
          },
        ],
      },
    ],
  },
  *collection({ documents }) {
    for (const { sheets, file } of booksOf(documents)) {
      const styled = sheets.flatMap((document) => {
        const place = proseOf(document);
        return place ? [{ document, ...place }] : [];
      });
      const plain = styled.filter(({ style }) => style === "である");
      const polite = styled.filter(({ style }) => style === "です・ます");
      const [few, many] = plain.length <= polite.length ? [plain, polite] : [polite, plain];
      if (few.length === 0 || many.length < 2 * few.length) continue;
      for (const { document, key, text, cell } of few) {
        const data = { field: heading(key), text: excerpt(text), count: many.length, usual: many[0]?.style ?? "" };
        yield { messageId: "mixed", file, sheet: document.sheet, cell, label: heading(key), data };
      }
    }
  },
});

type Style = "です・ます" | "である";

/** The first of the sheet's prose fields whose sentences are all of one style. */
function proseOf(document: GoalDocument): { key: string; cell: string | null; text: string; style: Style } | null {
  for (const key of ["background", "purpose"]) {
    const field = document.fields[key];
    const ends = (field?.text ?? "").match(/[ぁ-ん]{2,4}(?=。)/gu) ?? [];
    if (!field || ends.length === 0) continue;
    const polite = ends.filter((end) => /(です|ます|ません|ました|しょう)$/.test(end)).length;
    const style: Style | null = polite === ends.length ? "です・ます" : polite === 0 ? "である" : null;
    if (style) return { key, cell: field.cell, text: field.text.split("。")[0] ?? "", style };
  }
  return null;
}
