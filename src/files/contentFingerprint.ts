import { parseStamp, stampKey, type StampReading } from "../domain/model/stamp";
import type { Grid } from "../domain/grid/grid";
import { fingerprint } from "./fingerprint";

/** SHA-256 of what the cells hold: sheet names, places and values in order. Formats, widths and the file around them do not count. */
export function contentFingerprint(grids: readonly Grid[]): string {
  const lines = grids.flatMap(({ sheet, cells }) => [
    JSON.stringify(sheet),
    ...[...cells].sort((a, b) => a.row - b.row || a.col - b.col).map(({ row, col, value }) => JSON.stringify([row, col, value])),
  ]);
  return fingerprint(new TextEncoder().encode(lines.join("\n")));
}

/** The stamp among a workbook's stored texts, judged by its cells; null where there is none. */
export function stampOf(stored: ReadonlyMap<string, string>, grids: readonly Grid[]): StampReading | null {
  const stamp = parseStamp(stored.get(stampKey));
  return stamp && { ...stamp, state: stamp.content === contentFingerprint(grids) ? "current" : "changed" };
}
