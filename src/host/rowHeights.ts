/** Heights of rows as one command: guard, write down, set, verify; whatever fails, no row is left half-way. */
import { mend } from "./editMend";
import { runExcel } from "./excelRun";
import { HostFailure } from "./hostErrors";
import type { EditTools } from "./editWorkbook";
import type { JournalRow } from "./undoJournal";
import type { CellEdit, EditOutcome, EditRefusal, RowHeightEdit } from "./workbookPort";

/** Excel snaps heights to pixels, at most that many points away from what was meant. */
const tolerance = 1;

interface PlacedRow {
  readonly edit: RowHeightEdit;
  /** Id or name of the sheet. */
  readonly sheetKey: string;
}

interface RowTarget extends PlacedRow {
  readonly sheetId: string;
  readonly height: number;
  readonly refusal: EditRefusal | null;
}

/** Two syncs: one for the guards, one that sets and reads back. ExcelApi 1.8. */
export function setRowHeights(edits: readonly RowHeightEdit[], tools: EditTools): Promise<EditOutcome> {
  return apply(
    edits.map((edit) => ({ edit, sheetKey: edit.sheet })),
    tools
  );
}

/** Gives the rows of a record their old heights, where nobody has changed them since; sheets by id, else by name. */
export async function restoreRowHeights(rows: readonly JournalRow[], tools: EditTools): Promise<EditOutcome> {
  const edits = rows.map(({ sheetId, ...row }): PlacedRow => ({
    edit: { ...row, before: row.after, after: row.before },
    sheetKey: sheetId,
  }));
  const byId = await apply(edits, tools);
  const missing = byId.refused.filter(({ reason }) => reason === "sheet-missing").map(({ edit }) => `${edit.sheet}!${edit.cell}`);
  const rest = edits.filter(({ edit }) => missing.includes(`${edit.sheet}!${edit.cell}`));
  const byName = await setRowHeights(
    rest.map(({ edit }) => edit),
    tools
  );
  return {
    applied: [...byId.applied, ...byName.applied],
    refused: [...byId.refused.filter(({ reason }) => reason !== "sheet-missing"), ...byName.refused],
    undo: byId.undo ?? byName.undo,
  };
}

async function apply(rows: readonly PlacedRow[], tools: EditTools): Promise<EditOutcome> {
  if (rows.length === 0) return { applied: [], refused: [], undo: null };
  const targets = await runExcel((context) => readTargets(context, rows), tools.patience);
  const refused = targets.flatMap(({ edit, refusal }) => (refusal === null ? [] : [{ edit: asCellEdit(edit), reason: refusal }]));
  const ready = targets.filter(({ refusal }) => refusal === null);
  const changing = ready.filter(({ edit, height }) => !near(height, edit.after));
  if (changing.length === 0) return { applied: ready.map(({ edit }) => asCellEdit(edit)), refused, undo: null };

  const token = tools.journal.openRows(changing.map((target) => journalRow(target, target.edit.after)));
  const wanted = changing.map(({ sheetId, edit }) => ({ sheetId, row: edit.row, height: edit.after }));
  const now = await runExcel((context) => setHeights(context, wanted), { retries: 0, pause: 0 }).catch(async (thrown: unknown) => {
    throw await mend(thrown, { count: changing.length, restore: (context) => putBack(context, changing) }, token, tools);
  });
  const lost = changing.filter(({ edit }, index) => !near(now[index] ?? 0, edit.after));
  if (lost.length > 0) await runExcel((context) => putBack(context, lost), tools.patience);
  const kept = changing.flatMap((target, index) => (lost.includes(target) ? [] : [journalRow(target, now[index] ?? 0)]));
  if (kept.length === 0) tools.journal.drop(token);
  else tools.journal.closeRows(token, kept);
  return {
    applied: ready.filter((target) => !lost.includes(target)).map(({ edit }) => asCellEdit(edit)),
    refused: [...refused, ...lost.map(({ edit }) => ({ edit: asCellEdit(edit), reason: "not-kept" as const }))],
    undo: kept.length === 0 ? null : token,
  };
}

/** One target for each row, in the same order. */
async function readTargets(context: Excel.RequestContext, rows: readonly PlacedRow[]): Promise<RowTarget[]> {
  const workbook = context.workbook.load("readOnly");
  const asked = rows.map(({ edit, sheetKey }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetKey).load("id");
    const protection = sheet.protection.load("protected,options");
    return { sheet, protection, row: rowOf(sheet, edit.row).load("rowHidden,format/rowHeight") };
  });
  await context.sync();
  return rows.map((placed, index) => {
    const { sheet, protection, row } = asked[index] as (typeof asked)[number];
    if (sheet.isNullObject) return { ...placed, sheetId: "", height: 0, refusal: "sheet-missing" };
    const options = protection.options as Excel.WorksheetProtectionOptions | null;
    const repeated = rows.findIndex(({ edit, sheetKey }) => sheetKey === placed.sheetKey && edit.row === placed.edit.row) !== index;
    const target = { ...placed, sheetId: sheet.id, height: row.format.rowHeight };
    const isLocked = protection.protected && options?.allowFormatRows !== true;
    return { ...target, refusal: refusalOf(target, { readOnly: workbook.readOnly, isLocked, changed: repeated || row.rowHidden }) };
  });
}

function refusalOf(
  { edit, height }: Omit<RowTarget, "refusal">,
  { readOnly, isLocked, changed }: { readOnly: boolean; isLocked: boolean; changed: boolean }
): EditRefusal | null {
  if (readOnly) return "read-only";
  if (isLocked) return "locked";
  return changed || !(near(height, edit.before) || near(height, edit.after)) ? "changed-since" : null;
}

/** One sync. @returns the heights as Excel keeps them. Throws Excel's own errors: earlier rows are set then. */
async function setHeights(
  context: Excel.RequestContext,
  wanted: readonly { sheetId: string; row: number; height: number }[]
): Promise<number[]> {
  const formats = wanted.map(({ sheetId, row, height }) => {
    const { format } = rowOf(context.workbook.worksheets.getItem(sheetId), row);
    format.rowHeight = height;
    return format.load("rowHeight");
  });
  await context.sync();
  return formats.map(({ rowHeight }) => rowHeight);
}

/** Gives every row that differs its old height. @returns how many there were; throws where one does not take it. */
async function putBack(context: Excel.RequestContext, targets: readonly RowTarget[]): Promise<number> {
  const sheets = context.workbook.worksheets.load("items/id");
  await context.sync();
  const ids = new Set(sheets.items.map(({ id }) => id));
  const present = targets.filter(({ sheetId }) => ids.has(sheetId));
  const formats = present.map(({ sheetId, edit }) =>
    rowOf(context.workbook.worksheets.getItem(sheetId), edit.row).format.load("rowHeight")
  );
  await context.sync();
  const changed = present.filter(({ height }, index) => !near(formats[index]?.rowHeight ?? 0, height));
  const old = changed.map(({ sheetId, edit, height }) => ({ sheetId, row: edit.row, height }));
  const now = changed.length === 0 ? [] : await setHeights(context, old);
  const open = old.filter(({ height }, index) => !near(now[index] ?? 0, height));
  if (open.length > 0) throw new HostFailure("edits-unfinished", { cells: open.length, reason: "not-kept" });
  return changed.length;
}

function rowOf(sheet: Excel.Worksheet, row: number): Excel.Range {
  return sheet.getRange(`${row + 1}:${row + 1}`);
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < tolerance;
}

function journalRow({ sheetId, edit, height }: RowTarget, after: number): JournalRow {
  return { sheetId, sheet: edit.sheet, cell: edit.cell, row: edit.row, before: height, after };
}

/** As outcomes tell it: the heights in points stand for the content. */
function asCellEdit({ sheet, cell, before, after }: RowHeightEdit): CellEdit {
  return { sheet, cell, before: String(before), value: after };
}
