/** One slip is one finding. */
import type { Finding } from "../model";
import type { Rule } from "./defineRule";

/** Drops repeats of the same finding, and findings that another rule's finding at the same place says better (`supersedes`). */
export function dropDuplicates(findings: readonly Finding[], rules: readonly Rule[]): Finding[] {
  const supersedes = new Map(rules.map((rule) => [rule.meta.code, rule.meta.supersedes ?? []]));
  const covered = new Set(
    findings.flatMap((finding) => (supersedes.get(finding.rule) ?? []).map((code) => `${code}\n${placeKey(finding)}`))
  );
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = `${finding.rule}\n${finding.messageId}\n${finding.cell}\n${JSON.stringify(finding.data)}\n${placeKey(finding)}`;
    if (seen.has(key) || covered.has(`${finding.rule}\n${placeKey(finding)}`)) return false;
    seen.add(key);
    return true;
  });
}

/** The indicator where the finding names one, else the cell. */
function placeKey({ file, sheet, cell, indicator }: Finding): string {
  return [file, sheet, indicator ?? cell].join("\n");
}
