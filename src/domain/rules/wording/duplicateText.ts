import { bareLabel } from "../../language";
import type { GoalDocument } from "../../model";
import { defineRule } from "../defineRule";
import { hasReports, heading } from "../support/columns";
import { excerpt } from "../support/texts";

/** A report that stands word for word under another goal too. */
export const duplicateText = defineRule({
  meta: {
    code: "KN606",
    name: "duplicate-text-of-other-goal",
    severity: "warning",
    category: "wording",
    title: { ja: "ほかの目標と同じ報告", en: "Report copied from another goal" },
    rationale: {
      ja: "別の目標や別の取組とまったく同じ長い報告は、写して直し忘れた疑いがあります。",
      en: "A long report that stands word for word under another item was probably copied and not corrected.",
    },
    notFor: { ja: "複数の目標にまたがる取組に同じ報告を書く市。", en: "Cities that give one report for work that serves several goals." },
    options: null,
    defaults: null,
    messages: {
      copied: {
        ja: {
          what: "報告が、別の取組の報告とまったく同じです。",
          evidence: "「{text}」が、シート{sheet}の{other}にもあります。",
          advice: "写して直し忘れていないかを確かめてください。",
        },
        en: {
          what: "The report is word for word that of another item.",
          evidence: "「{text}」 also stands on the sheet {sheet}, {other}.",
          advice: "Check that it was not copied and left uncorrected.",
        },
      },
    },
    examples: [
      {
        expect: "copied",
        note: { ja: "別の目標と同じ報告", en: "The same report under another goal" },
        fields: { goal: "研修の充実" },
        rows: [{ initiative: "研修", target: "2回", midterm: "関係団体と協議のうえ、6月に説明会を1回開催し82人が参加" }],
        also: [
          {
            layout: "ueda-kanri",
            fields: { goal: "防災の強化" },
            rows: [{ initiative: "訓練", target: "2回", midterm: "関係団体と協議のうえ、6月に説明会を1回開催し82人が参加" }],
          },
        ],
      },
      {
        expect: null,
        note: { ja: "短い報告は同じでよい", en: "Short reports may be equal" },
        fields: { goal: "研修の充実" },
        rows: [{ initiative: "研修", target: "2回", midterm: "1回開催" }],
        also: [{ layout: "ueda-kanri", fields: { goal: "防災の強化" }, rows: [{ initiative: "訓練", target: "2回", midterm: "1回開催" }] }],
      },
    ],
  },
  *collection({ documents }) {
    const seen = new Map<string, { document: GoalDocument; id: string; cell: string | null }>();
    for (const document of documents.filter(hasReports)) {
      for (const { id, midterm, yearEnd, labels } of document.indicators) {
        for (const [key, report] of [
          ["midterm", midterm],
          ["yearEnd", yearEnd],
        ] as const) {
          const text = bareLabel(report?.text ?? "").replace(/^\d+/, "");
          if (!report || text.length < 20) continue;
          const name = `${document.fiscalYear}\n${key}\n${text}`;
          const first = seen.get(name);
          if (!first) seen.set(name, { document, id, cell: report.cell });
          else if (isOtherVersion(first.document, document)) continue;
          else if (first.cell !== report.cell || first.document.sheet !== document.sheet || first.document.file !== document.file) {
            const place = {
              file: first.document.file,
              sheet: first.document.sheet,
              cell: first.cell,
              label: heading(key),
              indicator: first.id,
            };
            yield {
              messageId: "copied",
              file: document.file,
              sheet: document.sheet,
              cell: report.cell,
              label: heading(key),
              indicator: id,
              data: { text: excerpt(report.text), sheet: first.document.sheet, other: first.id, initiative: excerpt(labels.at(-1) ?? "") },
              related: [place],
            };
          }
        }
      }
    }
  },
});

/** The same goal in two files: two versions of one sheet, of which all reports are equal. */
function isOtherVersion(a: GoalDocument, b: GoalDocument): boolean {
  const goal = ({ fields }: GoalDocument): string => bareLabel(fields.goal?.text ?? "");
  return a.file !== b.file && goal(a) === goal(b);
}
