import { parseStamp, stampKey, type StampReading } from "../domain/model/stamp";
import type { CellValue } from "../domain/grid/grid";
import type { WorkbookPlan } from "../domain/model";
import { fingerprintOfLines } from "./fingerprint";

/** The part of a sheet that counts. */
interface Contents {
  readonly sheet: string;
  readonly cells: readonly { readonly row: number; readonly col: number; readonly value: CellValue }[];
}

/** SHA-256 of what the cells hold: sheet names, places and values in order. Formats, widths and the file around them do not count. */
export function contentFingerprint(grids: readonly Contents[]): string {
  return fingerprintOfLines(linesOf(grids));
}

/** One line for the sheet's name and one for each cell. */
function* linesOf(grids: readonly Contents[]): Generator<string> {
  for (const { sheet, cells } of grids) {
    yield JSON.stringify(sheet);
    for (const { row, col, value } of [...cells].sort((a, b) => a.row - b.row || a.col - b.col)) yield JSON.stringify([row, col, value]);
  }
}

/** The same fingerprint for a workbook that is going to be written. */
export function planFingerprint(plan: WorkbookPlan): string {
  return contentFingerprint(plan.sheets.map(({ name, cells }) => ({ sheet: name, cells })));
}

/** The stamp among a workbook's stored texts, judged by its cells; null where there is none. */
export function stampOf(stored: ReadonlyMap<string, string>, grids: readonly Contents[]): StampReading | null {
  const stamp = parseStamp(stored.get(stampKey));
  return stamp && { ...stamp, state: stamp.content === contentFingerprint(grids) ? "current" : "changed" };
}
