/** What the product asks of a workbook that is open in a host. The faces know this interface; Office.js stands behind it. */
import type { CellValue, Grid } from "../domain/grid/grid";

export interface ReadOptions {
  signal?: AbortSignal;
  /** Called with sheets done and sheets in all. */
  onProgress?: (done: number, total: number) => void;
}

export interface CellEdit {
  sheet: string;
  /** Anchor cell, "B8". */
  cell: string;
  /** Text that must still stand there, else the edit is refused (changed since it was read). */
  before: string;
  value: CellValue;
}

export type EditRefusal =
  | "changed-since"
  | "not-anchor"
  | "formula"
  | "locked"
  | "filtered"
  | "too-long"
  | "read-only"
  | "sheet-missing"
  /** Excel kept something else than was written; the cell has its old content again. */
  | "not-kept";

export interface EditOutcome {
  applied: CellEdit[];
  refused: { edit: CellEdit; reason: EditRefusal }[];
  /** Token for undo; null where nothing was written. */
  undo: string | null;
}

export type WorkbookChange = { kind: "cells"; sheet: string; address: string; remote: boolean } | { kind: "sheets" };

export interface WorkbookInfo {
  name: string;
  readOnly: boolean;
}

export interface WorkbookPort {
  info(): Promise<WorkbookInfo>;
  /** Every sheet's cells and merges in a constant number of round trips. */
  readGrids(options?: ReadOptions): Promise<Grid[]>;
  /** Activates the sheet and selects the (merged) cell. */
  showCell(sheet: string, cell: string): Promise<void>;
  applyEdits(edits: readonly CellEdit[]): Promise<EditOutcome>;
  undoEdits(token: string): Promise<EditOutcome>;
  /** Edits that were cut off half-way (Excel closed, connection lost): their token for undoEdits; null where there are none. */
  unfinishedEdits(): Promise<{ token: string; cells: number } | null>;
  /** Calls back on edits made by people (not by applyEdits) and on sheets added, renamed, removed; returns the stop function. */
  watch(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>>;
  /** Opens finished .xlsx bytes as a new workbook. */
  openWorkbook(bytes: Uint8Array, name: string): Promise<void>;
  /** A small JSON text kept inside the workbook; null where there is none. */
  loadStored(key: string): Promise<string | null>;
  saveStored(key: string, json: string): Promise<void>;
}
