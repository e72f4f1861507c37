import { defineRule } from "../defineRule";
import { hasReports } from "../support/columns";

/** A workbook that names no fiscal year: reports and deadlines are judged by the year of the check's day. */
export const yearMissing = defineRule({
  meta: {
    code: "KN112",
    name: "fiscal-year-missing",
    severity: "info",
    category: "structure",
    title: { ja: "年度の書かれていないブック", en: "Workbook without a fiscal year" },
    rationale: {
      ja: "年度が分からないと、「年度末」の日付も、報告が期限を過ぎたかどうかも決まりません。そこで検査の日の年度として見ます。",
      en: "Without a year neither 年度末 nor an overdue report has a date. So the year of the check's day is taken.",
    },
    notFor: { ja: "年度を別の書類で管理している市。", en: "Cities that keep the year in another document." },
    options: null,
    defaults: null,
    messages: {
      assumed: {
        ja: {
          what: "年度が書かれていないため、{year}年度のシートとして検査しました。",
          evidence: "表題にもほかのシートにも年度がありません。基準とする日は{asOf}です。",
          advice: "表題に「令和○年度」を書いてください。別の年度のシートを検査するときは、基準とする日を変えてください。",
        },
        en: {
          what: "No fiscal year is named, so the sheets were checked as those of {year}.",
          evidence: "Neither a title nor another sheet names a year. The day of the check is {asOf}.",
          advice: "Write the year into the title. To check sheets of another year, change the day of the check.",
        },
      },
    },
    examples: [
      {
        expect: "assumed",
        note: { ja: "表題に年度がない", en: "A title without a year" },
        yearAssumed: true,
        rows: [{ initiative: "研修", target: "2回" }],
      },
      { expect: null, note: { ja: "年度のある表題", en: "A title with its year" }, rows: [{ initiative: "研修", target: "2回" }] },
    ],
  },
  *collection({ documents, asOf }) {
    const told = new Set<number>();
    for (const document of documents) {
      const { file, sheet, fiscalYear, yearAssumed } = document;
      // A plan of several years without reports is not judged by one year.
      if (!yearAssumed || fiscalYear === null || told.has(file) || !hasReports(document)) continue;
      told.add(file);
      yield { messageId: "assumed", file, sheet, cell: null, label: null, data: { year: fiscalYear, asOf } };
    }
  },
});
