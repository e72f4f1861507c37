/** One row a finding: the columns that 検査結果, the CSV and the printed report share. */
import type { FileReading } from "../check";
import { consolidationMessages } from "../messages/consolidation";
import { say } from "../messages/catalog";
import type { Finding } from "../model";
import { renderFinding } from "../rules";
import type { Language } from "../rules/defineRule";
import { baseName } from "./baseName";

/** The headings, in the order of `findingRow`. */
export function findingColumns(lang: Language): string[] {
  const keys = ["severity", "file", "sheet", "cell", "indicator", "label", "what", "evidence", "advice", "rule"] as const;
  return keys.map((key) => say(consolidationMessages, lang, key));
}

/** The cells of one finding. */
export function findingRow(finding: Finding, files: readonly FileReading[], lang: Language): string[] {
  const { message, evidence, advice } = renderFinding(finding, lang);
  return [
    say(consolidationMessages, lang, finding.severity),
    baseName(files[finding.file]?.path ?? ""),
    finding.sheet ?? "",
    finding.cell ?? "",
    finding.indicator ?? "",
    finding.label ?? "",
    message,
    evidence,
    advice,
    finding.rule,
  ];
}
