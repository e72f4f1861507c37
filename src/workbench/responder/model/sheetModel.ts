/** One sheet in memory: cells by position and everything about them that the add-in can ask. Changes go through WorkbookModel. */
import type { Area, Grid } from "../../../domain/grid/grid";
import { around, cellArea, colCount, isInside, lastCol, rowCount } from "./areas";
import type { ChartState } from "./chart";
import { generalFormat, type CellInput, type CellState } from "./cell";
import { numberText } from "./numberText";

/** A filter with arrows; `hiddenRows` are the rows that its criteria hide (empty: arrows only, nothing filtered). */
export interface SheetFilter {
  readonly area: Area;
  readonly hiddenRows: readonly number[];
}

export class SheetModel {
  name: string;
  visible: boolean;
  readonly merges: Area[];
  readonly hiddenRows: Set<number>;
  readonly hiddenCols: Set<number>;
  protected = false;
  /** Cells that stay writable on a protected sheet. */
  unlocked: Area[] = [];
  filter: SheetFilter | null = null;
  /** Tables of the sheet, as far as a writer must know them. */
  readonly tables: { name: string; filtered: boolean }[] = [];
  readonly charts: ChartState[] = [];
  /** Areas whose text is bold, as the add-in set it; the look of a file is the page's. */
  readonly bold: Area[] = [];
  /** Cells that carry a format but no value: they count for the used range with formats. */
  formatted: Area | null = null;

  private readonly cells = new Map<number, CellState>();
  /** Formats of cells without a value. */
  private readonly emptyFormats = new Map<number, string>();
  private used: Area | null | undefined;

  constructor(
    readonly id: string,
    grid: Pick<Grid, "sheet" | "visible" | "merges" | "hiddenRows" | "hiddenCols">
  ) {
    this.name = grid.sheet;
    this.visible = grid.visible;
    this.merges = [...grid.merges];
    this.hiddenRows = new Set(grid.hiddenRows);
    this.hiddenCols = new Set(grid.hiddenCols);
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
