/** The in-memory workbook behind the responder. Every change goes through it, says who made it, and is told to all observers. */
import type { Area, Grid } from "../../../domain/grid/grid";
import { around, cellArea, sameArea } from "./areas";
import type { CellInput, Origin } from "./cell";
import { gridCell } from "./fromGrid";
import { SheetModel } from "./sheetModel";

/** What happened, told after it happened. `sheet` is the sheet's present name. */
export type ModelChange =
  | { kind: "cells"; sheet: string; sheetId: string; area: Area; single: CellStep | null; origin: Origin }
  | { kind: "format" | "calculated" | "rows-hidden" | "row-height"; sheet: string; sheetId: string; area: Area; origin: Origin }
  | { kind: "sheet-added" | "sheet-deleted"; sheet: string; sheetId: string; origin: Origin }
  | { kind: "sheet-renamed"; sheet: string; sheetId: string; before: string; origin: Origin }
  | { kind: "activated"; sheet: string; sheetId: string; left: string | null; origin: Origin }
  | { kind: "selected"; sheet: string; sheetId: string; area: Area; origin: Origin };

/** One changed cell, before and after. */
export interface CellStep {
  before: string | number | boolean;
  after: string | number | boolean;
}

export interface WorkbookOptions {
  name?: string;
  readOnly?: boolean;
  /** Called when the add-in hands over a finished workbook (Excel.createWorkbook). */
  onOpenWorkbook?: (bytes: Uint8Array) => void;
  /** Result of a formula that the add-in or a caller writes without a result; left out, it reads "#NAME?". */
  evaluate?: (formula: string, sheet: SheetModel) => string | number | boolean;
}

let models = 0;

export class WorkbookModel {
  name: string;
  readOnly: boolean;
  /** True where sheets cannot be added, renamed or deleted. */
  structureProtected = false;
  /** False after the add-in switched its events off (`context.runtime.enableEvents`). */
  eventsEnabled = true;
  readonly sheets: SheetModel[] = [];
  /** Office.context.document.settings and workbook.settings, by key. */
  readonly settings = new Map<string, unknown>();
  /** Custom XML parts by id. */
  readonly customXml = new Map<string, string>();
  onOpenWorkbook: (bytes: Uint8Array) => void;
  readonly evaluate: (formula: string, sheet: SheetModel) => string | number | boolean;

  private activeId: string;
  private area: Area = cellArea(0, 0);
  /** Sheets of two models never share an id: Excel gives new ones to a file that is opened anew. */
  private readonly serial = ++models;
  private nextSheet = 1;
  private nextPart = 1;
  private editing = false;
  private editEnds: (() => void)[] = [];
  private readonly observers = new Set<(change: ModelChange) => void>();

  /** @param grids at least one sheet; an empty list gets one empty "Sheet1". */
  constructor(grids: readonly Grid[], options: WorkbookOptions = {}) {
    this.name = options.name ?? "Book1.xlsx";
    this.readOnly = options.readOnly ?? false;
    this.onOpenWorkbook = options.onOpenWorkbook ?? (() => undefined);
    this.evaluate = options.evaluate ?? (() => "#NAME?");
    for (const grid of grids.length > 0 ? grids : [emptyGrid("Sheet1")]) this.insert(grid);
    this.activeId = (this.sheets.find((sheet) => sheet.visible) ?? this.sheets[0])?.id ?? "";
  }

  /** True while a person is typing in a cell: Excel answers no request then. */
  get editingCell(): boolean {
    return this.editing;
  }

  set editingCell(on: boolean) {
    this.editing = on;
    if (on) return;
    for (const done of this.editEnds.splice(0)) done();
  }

  /** Resolves when no cell is being edited. */
  cellEditEnded(): Promise<void> {
    return this.editing ? new Promise((resolve) => this.editEnds.push(resolve)) : Promise.resolve();
  }

  get activeSheet(): SheetModel {
    return this.sheetById(this.activeId) ?? (this.sheets[0] as SheetModel);
  }

  get selection(): Area {
    return this.area;
  }

  /** By name, as Excel compares it: without regard to case. */
  sheet(name: string): SheetModel | null {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  sheetById(id: string): SheetModel | null {
    return this.sheets.find((sheet) => sheet.id === id) ?? null;
  }

  /** Calls back after every change; returns the function that stops it. */
  observe(observer: (change: ModelChange) => void): () => void {
    this.observers.add(observer);
    return () => void this.observers.delete(observer);
  }

  /**
   * Writes cells of one sheet and tells observers once, with the area around them. No limit of Excel applies here: limits
   * belong to the add-in's side of the door (objects/range.ts). Cells keep the number format they have unless `format` is given.
   */
  edit(sheetName: string, cells: readonly CellInput[], origin: Origin = "user"): void {
    const sheet = this.needSheet(sheetName);
    const first = cells[0];
    if (first === undefined) return;
    const before = sheet.formulaOf(first.row, first.col);
    for (const cell of cells) sheet.put(cell);
    const area = cells.map((cell) => cellArea(cell.row, cell.col)).reduce(around);
    const single = cells.length === 1 ? { before, after: sheet.formulaOf(first.row, first.col) } : null;
    this.tell({ kind: "cells", sheet: sheet.name, sheetId: sheet.id, area, single, origin });
  }

  /** Sets number formats of an area, row by row. */
  setFormats(sheetName: string, area: Area, formats: readonly (readonly (string | null)[])[], origin: Origin = "user"): void {
    const sheet = this.needSheet(sheetName);
    formats.forEach((line, r) => line.forEach((format, c) => format === null || sheet.setFormat(area.top + r, area.left + c, format)));
    this.tell({ kind: "format", sheet: sheet.name, sheetId: sheet.id, area, origin });
  }

  /** New results of formulas, as a recalculation brings them: no edit is told. */
  calculate(sheetName: string, cells: readonly CellInput[]): void {
    const sheet = this.needSheet(sheetName);
    for (const cell of cells) sheet.put({ formula: sheet.cell(cell.row, cell.col)?.formula ?? null, ...cell });
    const area = cells.map((cell) => cellArea(cell.row, cell.col)).reduce(around);
    this.tell({ kind: "calculated", sheet: sheet.name, sheetId: sheet.id, area, origin: "user" });
  }

  /** Hides rows of a sheet. */
  hideRows(sheetName: string, rows: readonly number[], origin: Origin = "user"): void {
    const sheet = this.needSheet(sheetName);
    for (const row of rows) sheet.hiddenRows.add(row);
    const area = rows.map((row) => cellArea(row, 0)).reduce(around);
    this.tell({ kind: "rows-hidden", sheet: sheet.name, sheetId: sheet.id, area, origin });
  }

  /** Gives rows of a sheet a height, in points. */
  setRowHeight(sheetName: string, rows: readonly number[], points: number, origin: Origin = "user"): void {
    const sheet = this.needSheet(sheetName);
    for (const row of rows) sheet.setHeight(row, points);
    const area = rows.map((row) => cellArea(row, 0)).reduce(around);
    this.tell({ kind: "row-height", sheet: sheet.name, sheetId: sheet.id, area, origin });
  }

  addSheet(grid: Grid, origin: Origin = "user"): SheetModel {
    const sheet = this.insert(grid);
    this.tell({ kind: "sheet-added", sheet: sheet.name, sheetId: sheet.id, origin });
    return sheet;
  }

  deleteSheet(name: string, origin: Origin = "user"): void {
    const sheet = this.needSheet(name);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    if (this.sheets.length === 0) this.insert(emptyGrid("Sheet1"));
    this.tell({ kind: "sheet-deleted", sheet: sheet.name, sheetId: sheet.id, origin });
    if (sheet.id === this.activeId) this.activate(this.sheets[0]?.name ?? "", origin);
  }

  renameSheet(name: string, to: string, origin: Origin = "user"): void {
    const sheet = this.needSheet(name);
    sheet.name = to;
    this.tell({ kind: "sheet-renamed", sheet: to, sheetId: sheet.id, before: name, origin });
  }

  activate(name: string, origin: Origin = "user"): void {
    const sheet = this.needSheet(name);
    if (sheet.id === this.activeId) return;
    const left = this.activeId;
    this.activeId = sheet.id;
    this.area = cellArea(0, 0);
    this.tell({ kind: "activated", sheet: sheet.name, sheetId: sheet.id, left, origin });
  }

  /** Selects an area; the sheet becomes the active one. */
  select(name: string, area: Area, origin: Origin = "user"): void {
    const sheet = this.needSheet(name);
    this.activate(name, origin);
    if (sameArea(this.area, area)) return;
    this.area = area;
    this.tell({ kind: "selected", sheet: sheet.name, sheetId: sheet.id, area, origin });
  }

  addCustomXml(xml: string): string {
    const id = `{00000000-0000-0000-0000-${String(this.nextPart++).padStart(12, "0")}}`;
    this.customXml.set(id, xml);
    return id;
  }

  private insert(grid: Grid): SheetModel {
    const sheet = new SheetModel(
      `{${String(this.serial).padStart(8, "0")}-0001-0000-${String(this.nextSheet++).padStart(4, "0")}-000000000000}`,
      grid
    );
    for (const cell of grid.cells) sheet.put(gridCell(cell, grid.page !== undefined));
    this.sheets.push(sheet);
    return sheet;
  }

  private needSheet(name: string): SheetModel {
    const sheet = this.sheet(name);
    if (sheet === null) throw new RangeError(`no sheet ${name}`);
    return sheet;
  }

  private tell(change: ModelChange): void {
    for (const observer of [...this.observers]) observer(change);
  }
}

function emptyGrid(sheet: string): Grid {
  return { sheet, visible: true, cells: [], merges: [], hiddenRows: [], hiddenCols: [] };
}
