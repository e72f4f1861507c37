/** The order in which a reader goes through the findings. */
import { parseAddress } from "../grid/address";
import type { Finding, GoalDocument, Severity } from "../model";

const rank: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** Sorted by file, by sheet as they stand in the book, by severity, then down and across the sheet, then by rule. */
export function sortFindings(findings: readonly Finding[], documents: readonly GoalDocument[]): Finding[] {
  const sheets = new Map<string, number>();
  for (const { file, sheet } of documents) {
    const key = `${file}\n${sheet}`;
    if (!sheets.has(key)) sheets.set(key, sheets.size);
  }
  const keyed = findings.map((finding, index) => {
    const at = finding.cell === null ? null : parseAddress(finding.cell);
    const sheet = sheets.get(`${finding.file}\n${finding.sheet}`) ?? -1;
    return {
      finding,
      keys: [finding.file, sheet, rank[finding.severity], at?.row ?? -1, at?.col ?? -1, Number(finding.rule.slice(2)), index],
    };
  });
  return keyed.sort((a, b) => compareKeys(a.keys, b.keys)).map(({ finding }) => finding);
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
