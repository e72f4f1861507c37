/** What the product asks of a workbook that is open in a host. The faces know this interface; Office.js stands behind it. */
import type { CellValue, Grid } from "../domain/grid/grid";

export interface ReadOptions {
  signal?: AbortSignal;
  /** Called with sheets done and sheets in all. */
  onProgress?: (done: number, total: number) => void;
  /**
   * While `watch` is on: reads again only the sheets that were edited, recalculated, formatted, hidden, added or written by us since the
   * last reading, and takes the others from memory.
   */
  onlyTouched?: boolean;
}

/** A workbook as it is read for a check. */
export interface BookReading extends WorkbookInfo {
  grids: Grid[];
}

export interface CellEdit {
  sheet: string;
  /** Anchor cell, "B8". */
  cell: string;
  /** Text that must still stand there, else the edit is refused (changed since it was read). */
  before: string;
  value: CellValue;
}

/** A new height for a row, in points. */
export interface RowHeightEdit {
  sheet: string;
  /** The text that needs it, "B8". */
  cell: string;
  /** From 0. */
  row: number;
  /** The height that the row must still have, else the edit is refused. */
  before: number;
  after: number;
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
  /** The formula has no result (an error, or it is still at work). */
  | "no-result"
  /** Excel kept something else than was written; the cell has its old content again. */
  | "not-kept";

export interface EditOutcome {
  applied: CellEdit[];
  refused: { edit: CellEdit; reason: EditRefusal }[];
  /** Token for undo; null where nothing was written. */
  undo: string | null;
}

export type WorkbookChange = { kind: "cells"; sheet: string; address: string; remote: boolean } | { kind: "sheets" };

/** Where functions of this add-in are looked for: the selected cells, the sheet in front, every sheet. */
export type FormulaScope = "selection" | "sheet" | "book";

/** A cell whose formula calls a function of this add-in. */
export interface FunctionCell {
  sheet: string;
  /** "B8". */
  cell: string;
  /** As Excel shows it: "=JUTEN.達成率(F8,G8)". */
  formula: string;
  /** Its present result; null where there is none (an error, or still at work). */
  value: CellValue;
  /** The result as Excel shows it. */
  text: string;
}

/** A chart over columns of a table; its rows are all rows below the headings. */
export interface TableChart {
  kind: "bar" | "column" | "line";
  title: string;
  /** Column of the table, from 0, whose texts name the bars or points. */
  labels: number;
  /** Columns of the table, from 0, one series each; their headings name the series. */
  values: readonly number[];
}

/** A table for a sheet of its own. */
export interface TableSheet {
  /** Wished name of the sheet; letters that Excel forbids are replaced, and "(2)" is added where the name is taken. */
  name: string;
  /** The headings, then the rows below them, all of the same length; null is an empty cell. */
  rows: readonly (readonly CellValue[])[];
  /** Number format of each column below its heading ("0.0%"); null, or no entry: General. */
  formats?: readonly (string | null)[];
  /** Drawn to the right of the table, one below the other. */
  charts: readonly TableChart[];
}

export interface WorkbookInfo {
  name: string;
  readOnly: boolean;
}

export interface WorkbookPort {
  info(): Promise<WorkbookInfo>;
  /** Name, state and every sheet's cells and merges, in three round trips for any number of sheets below Excel's limits. */
  readBook(options?: ReadOptions): Promise<BookReading>;
  /** The grids of readBook. */
  readGrids(options?: ReadOptions): Promise<Grid[]>;
  /** Activates the sheet and selects the (merged) cell. */
  showCell(sheet: string, cell: string): Promise<void>;
  /** The cell that the user has selected, "B8"; the active one of several, the first one of a merged area. */
  selectedCell(): Promise<{ sheet: string; cell: string }>;
  applyEdits(edits: readonly CellEdit[]): Promise<EditOutcome>;
  /**
   * Sets heights of rows. Rows that are hidden, or have another height than `before`, and rows of sheets whose protection forbids it
   * are refused; nothing else is touched.
   * @returns as applyEdits, the heights in the place of the texts; undoEdits gives the rows their old heights, as fixed ones: whether
   * Excel had fitted a row by itself cannot be asked.
   */
  setRowHeights(edits: readonly RowHeightEdit[]): Promise<EditOutcome>;
  /**
   * Puts a table with native charts on a new sheet at the end of the workbook and shows it. No other sheet is touched.
   * ExcelApi 1.7 (series with ranges of their own); the floor covers it.
   * @returns the sheet's real name and the token that undoEdits takes to delete the sheet again; it refuses with "changed-since"
   * where somebody has written on the sheet since. Throws a HostFailure ("read-only", "protected" …); no half sheet is left then.
   */
  putTableWithCharts(table: TableSheet): Promise<{ sheet: string; undo: string }>;
  /** The cells with functions of this add-in, in reading order. Nothing is changed. ExcelApi 1.9. */
  findFunctionCells(scope: FormulaScope): Promise<FunctionCell[]>;
  /**
   * Turns formulas into the values that findFunctionCells told, so that they can be read without the add-in. A cell whose formula or
   * result has changed since, or that has no result, is refused. ExcelApi 1.13.
   * @returns as applyEdits; undoEdits puts the formulas back.
   */
  freezeFunctionCells(cells: readonly FunctionCell[]): Promise<EditOutcome>;
  /** Undoes applyEdits, setRowHeights, freezeFunctionCells or putTableWithCharts by the token they gave. */
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
