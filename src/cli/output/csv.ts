import type { CheckResult } from "../../domain/check";
import { findingColumns, findingRow } from "../../domain/consolidation/findingRows";
import type { Language } from "../../domain/rules/defineRule";
import { csv } from "../../files";

/** One row a finding, with a heading; UTF-8 with BOM, as Excel opens it. */
export function findingsCsv(result: CheckResult, lang: Language): string {
  const columns = findingColumns(lang);
  return csv([columns, ...result.findings.map((finding) => findingRow(finding, result.files, lang))]);
}
