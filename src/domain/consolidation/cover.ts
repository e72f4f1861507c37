import { consolidationMessages } from "../messages/consolidation";
import { say } from "../messages/catalog";
import type { PlanCell, SheetPlan } from "../model";
import { comparisonSheetName } from "./comparison";
import { departmentOf, type ConsolidationInput } from "./input";
import { listRows, listsOfSheets } from "./listRows";
import { lineColor } from "./tableSheet";

const contents = [
  ["一覧表", "aboutList"],
  ["集計", "aboutSummary"],
  ["検査結果", "aboutFindings"],
  ["督促一覧", "aboutReminders"],
  ["督促文", "aboutLetters"],
  [comparisonSheetName, "aboutComparison"],
  ["取込結果", "aboutIntake"],
] as const;

/** 表紙: what the workbook holds, counts, and a link to each sheet. */
export function coverSheet({ result, settings, lang }: ConsolidationInput): SheetPlan {
  const documents = result.documents;
  const rows = listRows(documents, settings);
  const both = listsOfSheets(documents, settings).size > 0;
  const count = (severity: string) => result.findings.filter((finding) => finding.severity === severity).length;
  const lines = [
    say(consolidationMessages, lang, "coverAsOf", { asOf: result.asOf }),
    say(consolidationMessages, lang, "coverCounts", {
      files: result.files.length,
      unreadable: result.files.filter((file) => file.status === "unreadable").length,
      departments: new Set(documents.map((document) => departmentOf(document, lang))).size,
      goals: new Set(rows.map(({ document }) => document)).size,
      indicators: rows.length,
    }),
    say(consolidationMessages, lang, "coverFindings", { error: count("error"), warning: count("warning"), info: count("info") }),
  ];
  const first = 3 + lines.length;
  const cells: PlanCell[] = [
    { row: 0, col: 0, value: say(consolidationMessages, lang, "coverTitle"), style: { font: "gothic", size: 18, bold: true } },
    ...lines.map((value, index) => ({ row: 2 + index, col: 0, value, style: { font: "gothic", size: 11 } as const })),
    ...(["coverSheet", "coverContents"] as const).map((key, col) => ({
      row: first,
      col,
      value: say(consolidationMessages, lang, key),
      style: { font: "gothic", size: 11, bold: true, fill: "#E8EEF7", border: "thin", borderColor: lineColor } as const,
    })),
    ...contents
      .filter(([sheet]) => sheet !== comparisonSheetName || both)
      .flatMap(([sheet, about], index): PlanCell[] => [
        {
          row: first + 1 + index,
          col: 0,
          value: sheet,
          link: { sheet, cell: "A1" },
          style: { font: "gothic", size: 11, color: "#0B57D0", border: "thin", borderColor: lineColor },
        },
        {
          row: first + 1 + index,
          col: 1,
          value: say(consolidationMessages, lang, about),
          style: { font: "gothic", size: 11, border: "thin", borderColor: lineColor, wrap: true },
        },
      ]),
  ];
  return {
    name: "表紙",
    cells,
    merges: [],
    colWidths: [16, 90],
    rowHeights: { 0: 30 },
    print: { paper: "A4", landscape: true, fitWidth: 1 },
  };
}
