/** One sheet in memory: cells by position and everything about them that the add-in can ask. Changes go through WorkbookModel. */
import type { Area, Grid, PageSetup } from "../../../domain/grid/grid";
import { POINTS_A_CHARACTER } from "../../../domain/model/textHeight";
import { around, cellArea, colCount, isInside, lastCol, rowCount } from "./areas";
import type { ChartState } from "./chart";
import { generalFormat, plainFormat, type CellInput, type CellState, type TextFormat } from "./cell";
import { numberText } from "./numberText";

/** A filter with arrows; `hiddenRows` are the rows that its criteria hide (empty: arrows only, nothing filtered). */
export interface SheetFilter {
  readonly area: Area;
  readonly hiddenRows: readonly number[];
}

/** Excel's sizes of rows and columns that have none of their own, in points (游ゴシック 11). */
const usualHeight = 18.75;
const usualWidth = 54;
/** Excel snaps heights to pixels of 96 an inch. */
const pixel = 0.75;
/** The page of a sheet whose book says nothing of it. */
const usualPage: PageSetup = { set: false, landscape: false, paper: null, fitWidth: null, scale: 100, margins: 1.4, areas: null };

export class SheetModel {
  name: string;
  visible: boolean;
  readonly merges: Area[];
  readonly hiddenRows: Set<number>;
  readonly hiddenCols: Set<number>;
  protected = false;
  /** True where the protection lets people change the heights of rows. */
  rowsMayBeFormatted = false;
  /** Cells that stay writable on a protected sheet. */
  unlocked: Area[] = [];
  filter: SheetFilter | null = null;
  /** Tables of the sheet, as far as a writer must know them. */
  readonly tables: { name: string; filtered: boolean }[] = [];
  readonly charts: ChartState[] = [];
  /** Areas whose text is bold, as the add-in set it; the look of a file is the page's. */
  readonly bold: Area[] = [];
  /** How the sheet is printed. */
  page: PageSetup;
  /** Cells that carry a format but no value: they count for the used range with formats. */
  formatted: Area | null = null;

  private readonly cells = new Map<number, CellState>();
  /** Formats of cells without a value. */
  private readonly emptyFormats = new Map<number, string>();
  private used: Area | null | undefined;
  private readonly heights: Map<number, number>;
  private readonly widths: Map<number, number>;
  private readonly usualHeight: number;

  constructor(
    readonly id: string,
    grid: Omit<Grid, "cells">
  ) {
    this.name = grid.sheet;
    this.visible = grid.visible;
    this.merges = [...grid.merges];
    this.hiddenRows = new Set(grid.hiddenRows);
    this.hiddenCols = new Set(grid.hiddenCols);
    this.page = grid.page ?? usualPage;
    this.usualHeight = grid.defaultRowHeight ?? usualHeight;
    this.heights = new Map(Object.entries(grid.rowHeights ?? {}).map(([row, points]) => [Number(row), points]));
    this.widths = new Map(Object.entries(grid.colWidths ?? {}).map(([col, chars]) => [Number(col), chars * POINTS_A_CHARACTER]));
  }

  /** The cell's state; undefined where it is empty. */
  cell(row: number, col: number): CellState | undefined {
    return this.cells.get(key(row, col));
  }

  /** Number format of any cell. */
  formatOf(row: number, col: number): string {
    return this.cell(row, col)?.format ?? this.emptyFormats.get(key(row, col)) ?? generalFormat;
  }

  /** The text as the user sees it. */
  textOf(row: number, col: number): string {
    const cell = this.cell(row, col);
    return cell === undefined ? "" : (cell.text ?? numberText(cell.value, cell.format));
  }

  /** What the formula bar holds: the formula, or the value. */
  formulaOf(row: number, col: number): string | number | boolean {
    const cell = this.cell(row, col);
    return cell === undefined ? "" : (cell.formula ?? cell.value);
  }

  /** Points; a hidden row has none. */
  heightOf(row: number): number {
    return this.hiddenRows.has(row) ? 0 : (this.heights.get(row) ?? this.usualHeight);
  }

  /** Points; a hidden column has none. */
  widthOf(col: number): number {
    return this.hiddenCols.has(col) ? 0 : (this.widths.get(col) ?? usualWidth);
  }

  /** Gives a row a height in points; a hidden one is seen again. WorkbookModel.setRowHeight is the door for callers. */
  setHeight(row: number, points: number): void {
    this.heights.set(row, Math.round(points / pixel) * pixel);
    this.hiddenRows.delete(row);
  }

  /** How the texts of a cell are set; a covered cell has the format of its merge. */
  textFormatOf(row: number, col: number): TextFormat {
    const cell = this.cell(row, col);
    const merge = cell === undefined ? this.mergeAt(row, col) : null;
    return (merge === null ? cell : this.cell(merge.top, merge.left))?.textFormat ?? plainFormat;
  }

  mergeAt(row: number, col: number): Area | null {
    return this.merges.find((merge) => isInside(merge, row, col)) ?? null;
  }

  isLocked(row: number, col: number): boolean {
    return !this.unlocked.some((area) => isInside(area, row, col));
  }

  get isFiltered(): boolean {
    return (this.filter?.hiddenRows.length ?? 0) > 0;
  }

  /** Every cell with a value, in no order. */
  *entries(): Generator<{ row: number; col: number; cell: CellState }> {
    for (const [at, cell] of this.cells) yield { row: Math.floor(at / stride), col: at % stride, cell };
  }

  /** The used range: cells with values only, or with formats too; null where nothing is used. */
  usedArea(valuesOnly: boolean): Area | null {
    if (this.used === undefined) {
      let area: Area | null = null;
      for (const { row, col } of this.entries()) area = area === null ? cellArea(row, col) : around(area, cellArea(row, col));
      this.used = area;
    }
    if (valuesOnly || this.formatted === null) return this.used;
    return this.used === null ? this.formatted : around(this.used, this.formatted);
  }

  /** Puts one cell without telling anyone; WorkbookModel.edit is the door for callers. */
  put(input: CellInput): void {
    const at = key(input.row, input.col);
    const format = input.format ?? this.formatOf(input.row, input.col);
    const textFormat = input.textFormat ?? this.cell(input.row, input.col)?.textFormat;
    this.used = undefined;
    if (input.value === null || (input.value === "" && (input.formula ?? null) === null)) {
      this.cells.delete(at);
      if (format === generalFormat) this.emptyFormats.delete(at);
      else this.emptyFormats.set(at, format);
      return;
    }
    this.emptyFormats.delete(at);
    this.cells.set(at, {
      value: input.value,
      formula: input.formula ?? null,
      format,
      text: input.text ?? null,
      struck: input.struck ?? false,
      ...(textFormat && { textFormat }),
    });
  }

  setFormat(row: number, col: number, format: string): void {
    const cell = this.cell(row, col);
    if (cell !== undefined) this.cells.set(key(row, col), { ...cell, format, text: null });
    else if (format === generalFormat) this.emptyFormats.delete(key(row, col));
    else this.emptyFormats.set(key(row, col), format);
  }
}

/** The whole number of cells of an area. */
export function cellCount(area: Area): number {
  return rowCount(area) * colCount(area);
}

const stride = lastCol + 1;

function key(row: number, col: number): number {
  return row * stride + col;
}
