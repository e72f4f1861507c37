/** Which cell a finding would rewrite, and how. */
import { isRowFix } from "../../domain/model/finding";
import type { PaneFinding } from "../worker/protocol";

export interface ProposedEdit {
  sheet: string;
  cell: string;
  before: string;
  after: string;
}

/** The edit that a finding proposes; null where it proposes none that writes one cell. */
export function editOf({ fix }: PaneFinding): ProposedEdit | null {
  return fix && !isRowFix(fix) ? fix : null;
}

export const placeOf = ({ sheet, cell }: ProposedEdit): string => `${sheet}!${cell}`;

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
