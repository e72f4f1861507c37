/** The bytes of a workbook as it stands now: its own file with only the changed cells patched. */
import { address } from "../../domain/grid/address";
import type { Cell, CellValue, Grid } from "../../domain/grid/grid";
import { gridOf } from "../responder";
import type { Book } from "../shelf";

export interface Saved {
  bytes: Uint8Array;
  /** Places that could not be written, "①!B8". */
  refused: string[];
  /** Sheets were added, removed or renamed; the file keeps those it had. */
  sheetsChanged: boolean;
}

interface ChangedCell {
  sheet: string;
  cell: string;
  value: CellValue;
}

/** Rejects with a FileFailure where the file cannot be patched (an encrypted one). */
export async function savedBytes(book: Book): Promise<Saved> {
  const edits = changedCells(book);
  const names = book.sheetIds.map((id) => book.model.sheetById(id)?.name);
  const sheetsChanged = book.model.sheets.length !== names.length || names.some((name, index) => name !== book.grids[index]?.sheet);
  if (edits.length === 0) return { bytes: book.bytes, refused: [], sheetsChanged };
  const { patchXlsx } = await import(/* webpackChunkName: "save" */ "../../files/xlsx/patchXlsx");
  const { bytes, refused } = await patchXlsx(book.bytes, edits);
  return { bytes, refused: refused.map(({ edit }) => `${edit.sheet}!${edit.cell}`), sheetsChanged };
}

/** Every cell that differs from the file as it was opened, sheet by sheet. */
function changedCells(book: Book): ChangedCell[] {
  return book.grids.flatMap((grid, index) => {
    const sheet = book.model.sheetById(book.sheetIds[index] ?? "");
    return sheet === null ? [] : sheetChanges(grid, gridOf(sheet));
  });
}

function sheetChanges(before: Grid, now: Grid): ChangedCell[] {
  const old = byAddress(before);
  const fresh = byAddress(now);
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((cell) => {
    const value = fresh.get(cell)?.value ?? null;
    return (old.get(cell)?.value ?? null) === value ? [] : [{ sheet: before.sheet, cell, value }];
  });
}

function byAddress(grid: Grid): Map<string, Cell> {
  return new Map(grid.cells.map((cell) => [address(cell.row, cell.col), cell]));
}
