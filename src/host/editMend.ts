/** After a write that failed inside its batch: Excel's batches are no transactions, so the written cells get their old content back. */
import type { Target } from "./editTargets";
import { isKept, readCellsNow, writeCells, type CellWrite } from "./editWrite";
import { runExcel, type Patience } from "./excelRun";
import { HostFailure } from "./hostErrors";
import type { UndoJournal } from "./undoJournal";

/**
 * Puts the old content back and the events on, waiting through cell editing and the like.
 * @param count of what was to be written. @param restore puts back what was, and tells how much had to be.
 * @returns the error to throw: the first one where no cell had been written, "edits-restored" where the old content is back,
 * "edits-unfinished" where Excel did not let us; then the journal keeps the record for the next start.
 */
export async function mend(
  thrown: unknown,
  { count, restore }: { count: number; restore: (context: Excel.RequestContext) => Promise<number> },
  token: string,
  tools: { journal: UndoJournal; patience: Patience }
): Promise<unknown> {
  const reason = thrown instanceof HostFailure ? thrown.code : "unknown";
  try {
    const restored = await runExcel(restore, tools.patience);
    tools.journal.drop(token);
    return restored === 0 ? thrown : new HostFailure("edits-restored", { cells: restored, reason }, detailsOf(thrown));
  } catch (again) {
    const events = await runExcel(switchEventsOn, tools.patience).then(
      () => "",
      (third: unknown) => `\nevents: ${detailsOf(third)}`
    );
    return new HostFailure("edits-unfinished", { cells: count, reason }, `${detailsOf(thrown)}\n${detailsOf(again)}${events}`);
  }
}

/** One sync. ExcelApi 1.8. */
export async function switchEventsOn(context: Excel.RequestContext): Promise<void> {
  context.runtime.enableEvents = true;
  await context.sync();
}

/**
 * Gives every cell of `targets` that differs its old value and number format. Cells of deleted sheets are gone with their content.
 * @returns how many cells were put back. Throws where one of them does not take its old content.
 */
export async function putBack(context: Excel.RequestContext, targets: readonly Target[]): Promise<number> {
  context.runtime.enableEvents = true;
  const sheets = context.workbook.worksheets.load("items/id");
  await context.sync();
  const ids = new Set(sheets.items.map(({ id }) => id));
  const present = targets.filter(({ sheetId }) => ids.has(sheetId)).map(oldContent);
  if (present.length === 0) return 0;
  const now = await readCellsNow(context, present);
  const writes = present.filter((write, index) => {
    const cell = now[index];
    return cell !== undefined && !isKept(write, cell);
  });
  if (writes.length === 0) return 0;
  const after = await writeCells(context, writes);
  const open = writes.filter((write, index) => {
    const cell = after[index];
    return cell === undefined || !isKept(write, cell);
  });
  if (open.length > 0) throw new HostFailure("edits-unfinished", { cells: open.length, reason: "not-kept" });
  return writes.length;
}

function oldContent({ sheetId, edit, value, formula, format }: Target): CellWrite {
  return { sheetKey: sheetId, cell: edit.cell, value, formula, format, writeFormat: true };
}

function detailsOf(thrown: unknown): string {
  return thrown instanceof HostFailure ? `${thrown.code} ${thrown.details}` : String(thrown);
}
