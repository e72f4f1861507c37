/** The bytes of a workbook as it stands now: its own file with the changed cells, the added sheets and the add-in's texts put in. */
import { address } from "../../domain/grid/address";
import type { Cell, CellValue, Grid } from "../../domain/grid/grid";
import { readStored } from "../../domain/model/storedXml";
import { gridOf } from "../responder";
import type { Book } from "../shelf";

export interface Saved {
  bytes: Uint8Array;
  /** Places that could not be written, "①!B8". */
  refused: string[];
  /** Sheets were removed or renamed; the file keeps those it had, under their names. */
  sheetsChanged: boolean;
}

/** What is known of a workbook that is open. */
export type SavedBook = Pick<Book, "model" | "bytes" | "grids" | "stored" | "sheetIds">;

interface ChangedCell {
  sheet: string;
  cell: string;
  value: CellValue;
}

/** Rejects with a FileFailure where the file cannot be patched (an encrypted one). */
export async function savedBytes(book: SavedBook): Promise<Saved> {
  const edits = changedCells(book);
  const names = book.sheetIds.map((id) => book.model.sheetById(id)?.name);
  const sheetsChanged = names.some((name, index) => name !== book.grids[index]?.sheet);
  const added = book.model.sheets.filter(({ id }) => !book.sheetIds.includes(id)).map(gridOf);
  const texts = changedTexts(book);
  if (edits.length + added.length + texts.size === 0) return { bytes: book.bytes, refused: [], sheetsChanged };
  const { appendSheets, patchXlsx, storeTexts } = await import(/* webpackChunkName: "save" */ "./packageEdits");
  const patched = await patchXlsx(book.bytes, edits);
  const withSheets = await appendSheets(patched.bytes, added);
  const bytes = texts.size === 0 ? withSheets : await storeTexts(withSheets, texts);
  return { bytes, refused: patched.refused.map(({ edit }) => `${edit.sheet}!${edit.cell}`), sheetsChanged };
}

/** What the add-in keeps in the workbook and the file does not have yet. */
function changedTexts({ model, stored }: SavedBook): Map<string, string> {
  const now = [...model.customXml.values()].flatMap((xml) => [...(readStored(xml)?.entries ?? [])]);
  return new Map(now.filter(([key, text]) => stored.get(key) !== text));
}

/** Every cell that differs from the file as it was opened, sheet by sheet. */
function changedCells(book: SavedBook): ChangedCell[] {
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
