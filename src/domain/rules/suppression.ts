/** Suppressions: a finding that someone has looked at and, for a stated reason, lets stand — until the cell's text changes. */
import type { Field, Finding, GoalDocument } from "../model";
import type { Settings } from "../settings/settings";

export type Suppression = Settings["suppressions"][number];

export interface Suppressed {
  finding: Finding;
  suppression: Suppression;
}

/** Splits findings into those shown and those suppressed; suppressions whose cell has another text now no longer count. */
export function applySuppressions(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  documents: readonly GoalDocument[]
): { shown: Finding[]; suppressed: Suppressed[]; expired: Suppression[] } {
  if (suppressions.length === 0) return { shown: [...findings], suppressed: [], expired: [] };
  const texts = cellTexts(documents);
  const holds = (suppression: Suppression, file: number) =>
    (texts.get(cellKey(file, suppression.sheet, suppression.cell)) ?? "") === suppression.text;
  const shown: Finding[] = [];
  const suppressed: Suppressed[] = [];
  const expired = new Set<Suppression>();
  for (const finding of findings) {
    const matching = suppressions.filter((suppression) => names(suppression, finding));
    const valid = matching.find((suppression) => holds(suppression, finding.file));
    if (valid) suppressed.push({ finding, suppression: valid });
    else {
      shown.push(finding);
      for (const suppression of matching) expired.add(suppression);
    }
  }
  return { shown, suppressed, expired: [...expired] };
}

/**
 * A suppression of this finding, to be kept in the workbook's settings.
 * @param by who lets the finding stand; @param at the day, "2024-11-15"
 * @returns null where the reason is empty: a suppression needs one
 */
export function suppressFinding(
  finding: Finding,
  documents: readonly GoalDocument[],
  { reason, by, at }: { reason: string; by: string; at: string }
): Suppression | null {
  if (reason.trim() === "" || finding.sheet === null) return null;
  const text = cellTexts(documents).get(cellKey(finding.file, finding.sheet, finding.cell)) ?? "";
  return {
    rule: finding.rule,
    sheet: finding.sheet,
    cell: finding.cell,
    indicator: finding.indicator,
    text,
    reason: reason.trim(),
    by,
    at,
  };
}

function names(suppression: Suppression, finding: Finding): boolean {
  return (
    suppression.rule === finding.rule &&
    suppression.sheet === finding.sheet &&
    suppression.cell === finding.cell &&
    (suppression.indicator ?? null) === finding.indicator
  );
}

function cellKey(file: number, sheet: string, cell: string | null): string {
  return `${file}\n${sheet}\n${cell ?? ""}`;
}

/** Whole text of every cell that a finding can stand on. Row columns come last: they hold the cell's full text. */
function cellTexts(documents: readonly GoalDocument[]): Map<string, string> {
  const texts = new Map<string, string>();
  const keep = ({ file, sheet }: GoalDocument, field: Field | null) => {
    if (field !== null && field.cell !== null) texts.set(cellKey(file, sheet, field.cell), field.text);
  };
  for (const document of documents) {
    for (const indicator of document.indicators) {
      const { deadline, target, baseline, midterm, yearEnd, evaluation, policy, budget, previous, narrative } = indicator;
      for (const field of [deadline, target, baseline, midterm, yearEnd, evaluation, policy, budget, previous, ...Object.values(narrative)])
        keep(document, field);
    }
    for (const field of Object.values(document.fields)) keep(document, field);
    for (const item of document.items) for (const field of Object.values(item.columns)) keep(document, field);
  }
  return texts;
}
