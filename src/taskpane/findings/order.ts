import { parseAddress } from "../../domain/grid/address";
import type { Severity } from "../../domain/model";
import type { PaneFinding } from "../worker/protocol";

const rank: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** Weightier findings first, then by row and column. Findings without a cell come first among equals. */
export function compareFindings(a: PaneFinding, b: PaneFinding): number {
  return rank[a.severity] - rank[b.severity] || compareCells(a.cell, b.cell) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

/** "B8" before "A9": as one reads the sheet. */
export function compareCells(a: string | null, b: string | null): number {
  const left = a === null ? null : parseAddress(a);
  const right = b === null ? null : parseAddress(b);
  if (left === null || right === null) return Number(left !== null) - Number(right !== null);
  return left.row - right.row || left.col - right.col;
}

/** The weightiest severity of some findings; "info" where there are none. */
export function worst(findings: readonly PaneFinding[]): Severity {
  return findings.reduce<Severity>((found, { severity }) => (rank[severity] < rank[found] ? severity : found), "info");
}

export function countBySeverity(findings: readonly PaneFinding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
