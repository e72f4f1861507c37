import { consolidationMessages } from "../messages/consolidation";
import { say } from "../messages/catalog";
import type { FileReading } from "../check";
import type { SheetPlan } from "../model";
import { baseName } from "./baseName";
import type { ConsolidationInput } from "./input";
import { tableSheet } from "./tableSheet";

/** 取込結果: every file with what was read from it, or why nothing was. */
export function intakeSheet({ result, lang }: ConsolidationInput): SheetPlan {
  const head = (key: "file" | "result" | "documents" | "indicators" | "department" | "reason") => say(consolidationMessages, lang, key);
  return tableSheet({
    name: "取込結果",
    title: say(consolidationMessages, lang, "titleIntake"),
    subtitle: say(consolidationMessages, lang, "subtitleIntake", { count: result.files.length }),
    columns: [
      { heading: head("file"), width: 36 },
      { heading: head("result"), width: 18 },
      { heading: head("department"), width: 28 },
      { heading: head("documents"), width: 9, style: { horizontal: "right" } },
      { heading: head("indicators"), width: 9, style: { horizontal: "right" } },
      { heading: head("reason"), width: 80 },
    ],
    rows: result.files.map((file, index) => {
      const documents = result.documents.filter((document) => document.file === index);
      const departments = new Set(documents.map((document) => (document.fields["department"]?.text ?? "").replace(/\s+/g, " ")).filter(Boolean));
      return [
        baseName(file.path),
        say(consolidationMessages, lang, statusKey[file.status]),
        [...departments].join("、"),
        documents.length,
        documents.reduce((sum, document) => sum + document.indicators.length, 0),
        [file.message, ...notRecognised(file, lang)].filter(Boolean).join("\n"),
      ];
    }),
    tabColor: "#5F6368",
  });
}

const statusKey = { ok: "fileOk", partial: "filePartial", unreadable: "fileUnreadable" } as const;

function notRecognised(file: FileReading, lang: ConsolidationInput["lang"]): string[] {
  return file.sheets
    .filter((sheet) => sheet.missing.length > 0)
    .map((sheet) => say(consolidationMessages, lang, "notRecognised", { sheet: sheet.name, labels: sheet.missing.map((label) => `「${label}」`).join("") }));
}
