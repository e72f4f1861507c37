/** Edits as one command: guard, write down, write, verify; whatever fails, no cell is left half-way. */
import { HostFailure } from "./hostErrors";
import { runExcel, type Patience } from "./excelRun";
import { readTargets, type PlacedEdit, type Target } from "./editTargets";
import { mend, putBack, switchEventsOn } from "./editMend";
import { isKept, writeCells, type CellNow, type CellWrite } from "./editWrite";
import { restoreRowHeights } from "./rowHeights";
import { removeTableSheet } from "./tableSheet";
import type { JournalCell, UndoJournal } from "./undoJournal";
import type { CellEdit, EditOutcome, EditRefusal, FunctionCell } from "./workbookPort";

export interface EditTools {
  readonly journal: UndoJournal;
  readonly patience: Patience;
}

/** Two syncs: one for the guards, one that writes and reads back. */
export async function applyEdits(edits: readonly CellEdit[], tools: EditTools): Promise<EditOutcome> {
  return apply(
    edits.map((edit) => ({ edit, sheetKey: edit.sheet, restoreFormat: null })),
    tools
  );
}

/** Formulas of this add-in become their values, in two syncs. Cells without a result are refused before Excel is asked. */
export async function freezeFunctionCells(cells: readonly FunctionCell[], tools: EditTools): Promise<EditOutcome> {
  const edits = cells.map(({ sheet, cell, formula, value, text }): PlacedEdit => ({
    edit: { sheet, cell, before: text, value },
    sheetKey: sheet,
    restoreFormat: null,
    replaces: formula,
  }));
  const ready = edits.filter(({ edit }) => edit.value !== null);
  const outcome = await apply(ready, tools);
  const without = edits.filter(({ edit }) => edit.value === null).map(({ edit }) => ({ edit, reason: "no-result" as const }));
  return { ...outcome, refused: [...outcome.refused, ...without] };
}

/**
 * Puts back what the record of `token` replaced, where nobody has changed it since. A sheet is found by its id, which renaming
 * leaves, and by its name where the file was opened anew and carries other ids.
 */
export async function undoEdits(token: string, tools: EditTools): Promise<EditOutcome> {
  const record = tools.journal.find(token);
  if (record === null) throw new HostFailure("undo-missing");
  // A write that was cut off may have left our events off.
  if (record.state === "open") await runExcel(switchEventsOn, tools.patience);
  if (record.sheet !== undefined) {
    const outcome = await removeTableSheet(record.sheet, tools);
    if (outcome.refused.length === 0) tools.journal.drop(token);
    return outcome;
  }
  if (record.rows !== undefined) {
    const outcome = await restoreRowHeights(record.rows, tools);
    tools.journal.drop(token);
    return outcome;
  }
  const edits = record.cells.map(({ sheet, sheetId, cell, before, after, format, formula }): PlacedEdit => ({
    edit: { sheet, cell, before: String(after ?? ""), value: before },
    sheetKey: sheetId,
    restoreFormat: format,
    ...(formula === undefined ? {} : { restoreFormula: formula }),
  }));
  const byId = await apply(edits, tools);
  const missing = byId.refused.filter(({ reason }) => reason === "sheet-missing").map(({ edit }) => edit);
  const byName = await apply(
    edits.filter(({ edit }) => missing.includes(edit)).map((placed) => ({ ...placed, sheetKey: placed.edit.sheet })),
    tools
  );
  tools.journal.drop(token);
  return {
    applied: [...byId.applied, ...byName.applied],
    refused: [...byId.refused.filter(({ edit }) => !missing.includes(edit)), ...byName.refused],
    undo: byId.undo ?? byName.undo,
  };
}

async function apply(edits: readonly PlacedEdit[], tools: EditTools): Promise<EditOutcome> {
  if (edits.length === 0) return { applied: [], refused: [], undo: null };
  const targets = await runExcel((context) => readTargets(context, edits), tools.patience);
  const reasonOf = (target: Target): EditRefusal | null => target.refusal ?? (isRepeated(target, targets) ? "changed-since" : null);
  const refused = targets.flatMap((target) => {
    const reason = reasonOf(target);
    return reason === null ? [] : [{ edit: target.edit, reason }];
  });
  const writable = targets.filter((target) => reasonOf(target) === null);
  const changing = writable.filter(
    (target) => target.value !== target.edit.value || target.replaces !== undefined || target.restoreFormula !== undefined
  );
  if (changing.length === 0) return { applied: writable.map(({ edit }) => edit), refused, undo: null };

  const token = tools.journal.open(changing.map(journalCell));
  const kept = await writeOrMend(changing, token, tools);
  const lost = changing.filter((target) => !kept.includes(target));
  if (kept.length === 0) tools.journal.drop(token);
  else tools.journal.close(token, kept.map(journalCell));
  return {
    applied: writable.filter((target) => !lost.includes(target)).map(({ edit }) => edit),
    refused: [...refused, ...lost.map(({ edit }) => ({ edit, reason: "not-kept" as const }))],
    undo: kept.length === 0 ? null : token,
  };
}

/** A second edit of a cell that the same command writes already. */
function isRepeated(target: Target, targets: readonly Target[]): boolean {
  return targets.find((other) => other.sheetId === target.sheetId && other.edit.cell === target.edit.cell) !== target;
}

function journalCell({ sheetId, sheetName, edit, value, format, formula }: Target): JournalCell {
  const cell = { sheetId, sheet: sheetName, cell: edit.cell, before: value, after: edit.value, format };
  return formula === null ? cell : { ...cell, formula };
}

/** @returns the targets that hold what was meant; the others have their old content again. */
async function writeOrMend(targets: readonly Target[], token: string, tools: EditTools): Promise<Target[]> {
  const writes = targets.map(writeOf);
  const now = await runExcel((context) => writeCells(context, writes), { retries: 0, pause: 0 }).catch(async (thrown: unknown) => {
    throw await mend(thrown, { count: targets.length, restore: (context) => putBack(context, targets) }, token, tools);
  });
  const lost = targets.filter((_target, index) => !isKept(writes[index] as CellWrite, now[index] as CellNow));
  if (lost.length > 0) await runExcel((context) => putBack(context, lost), tools.patience);
  return targets.filter((target) => !lost.includes(target));
}

function writeOf({ sheetId, edit, format, restoreFormat, restoreFormula }: Target): CellWrite {
  const wanted = restoreFormat ?? format;
  return {
    sheetKey: sheetId,
    cell: edit.cell,
    value: edit.value,
    formula: restoreFormula ?? null,
    format: wanted,
    writeFormat: wanted !== format,
  };
}
