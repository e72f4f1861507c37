import { exportMessages, type ExportKey } from "../../domain/messages/paneExport";
import { paneMessages } from "../../domain/messages/pane";
import type { Language } from "../../domain/rules/defineRule";
import type { PaneFinding } from "../worker/protocol";

export const findingColumns = ["severity", "sheet", "cell", "indicator", "label", "what", "evidence", "advice", "rule"] as const;

export function columnTitles(lang: Language): string[] {
  return findingColumns.map((column) => exportMessages[lang][`column.${column}` satisfies ExportKey]);
}

/** One finding's texts in the order of `findingColumns`. */
export function findingTexts(finding: PaneFinding, lang: Language): string[] {
  const { message, evidence, advice } = finding.words[lang];
  const { sheet, cell, indicator, label, rule } = finding;
  return [
    paneMessages[lang][`severity.${finding.severity}`],
    sheet ?? "",
    cell ?? "",
    indicator ?? "",
    label ?? "",
    message,
    evidence,
    advice,
    rule,
  ];
}

/** Findings as a table to be pasted into a sheet: a heading line, tabs, and no text that a sheet would take for a formula. */
export function findingsTsv(findings: readonly PaneFinding[], lang: Language): string {
  const line = (texts: readonly string[]) => texts.map(tsvField).join("\t");
  return [columnTitles(lang), ...findings.map((finding) => findingTexts(finding, lang))].map(line).join("\r\n");
}

function tsvField(text: string): string {
  const safe = /^[=+\-@]/.test(text) ? `'${text}` : text;
  return /[\t\n\r"]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
