/** Which cell a finding would rewrite, and how. */
import { isRowFix } from "../../domain/model/finding";
import type { RowHeightEdit } from "../../host/workbookPort";
import type { PaneFinding } from "../worker/protocol";

export interface ProposedEdit {
  sheet: string;
  cell: string;
  before: string;
  after: string;
  /** The same change at other places. */
  others?: readonly ProposedEdit[];
}

/** The edit that a finding proposes; null where it proposes none that writes one cell. */
export function editOf({ fix }: PaneFinding): ProposedEdit | null {
  return fix && !isRowFix(fix) ? fix : null;
}

/** The height of a row that a finding proposes; null where it proposes none. */
export function rowEditOf({ fix }: PaneFinding): RowHeightEdit | null {
  return fix && isRowFix(fix) ? fix : null;
}

/** True where the pane can mend it, after a look. */
export function canMend(finding: PaneFinding): boolean {
  return editOf(finding) !== null || rowEditOf(finding) !== null;
}

/** A height in points, as a person reads it. */
export function heightText(points: number): string {
  return `${Math.round(points * 100) / 100} pt`;
}

export const placeOf = ({ sheet, cell }: Pick<ProposedEdit, "sheet" | "cell">): string => `${sheet}!${cell}`;

/** Findings that propose an edit, one a cell: a second fix of the same cell was made for the text that the first one replaces. */
export function oneEachCell(findings: readonly PaneFinding[]): PaneFinding[] {
  const places = new Set<string>();
  return findings.filter((finding) => {
    const edit = editOf(finding);
    if (!edit || places.has(placeOf(edit))) return false;
    places.add(placeOf(edit));
    return true;
  });
}
