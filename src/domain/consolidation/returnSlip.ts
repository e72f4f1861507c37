import { consolidationMessages } from "../messages/consolidation";
import { say } from "../messages/catalog";
import type { WorkbookPlan } from "../model";
import { findingRow } from "./findingRows";
import type { ConsolidationInput } from "./input";
import { findingsByDepartment } from "./letters";
import { tableSheet } from "./tableSheet";

/** 指摘票: for each department with errors or warnings an A4 workbook to send back with its sheets. */
export function returnSlips(input: ConsolidationInput): { department: string; plan: WorkbookPlan }[] {
  const { result, lang, createdAt } = input;
  const word = (key: "severity" | "sheet" | "cell" | "indicator" | "what" | "evidence" | "advice" | "reply") =>
    say(consolidationMessages, lang, key);
  return findingsByDepartment(input).map(({ department, findings }) => {
    const title = say(consolidationMessages, lang, "titleSlip", { department });
    const sheet = tableSheet({
      name: "指摘票",
      title,
      subtitle: say(consolidationMessages, lang, "subtitleFindings", { asOf: result.asOf, count: findings.length }),
      columns: [
        { heading: word("severity"), width: 8 },
        { heading: word("sheet"), width: 12 },
        { heading: word("cell"), width: 7 },
        { heading: word("indicator"), width: 9 },
        { heading: word("what"), width: 34 },
        { heading: word("evidence"), width: 34 },
        { heading: word("advice"), width: 30 },
        { heading: word("reply"), width: 24 },
      ],
      rows: findings.map((finding) => {
        const [severity, , sheetName, cell, indicator, , what, evidence, advice] = findingRow(finding, result.files, lang);
        return [severity, sheetName, cell, indicator, what, evidence, advice, null].map((value) => value ?? null);
      }),
    });
    return { department, plan: { title, sheets: [{ ...sheet, print: { ...sheet.print, paper: "A4" as const } }], createdAt } };
  });
}
