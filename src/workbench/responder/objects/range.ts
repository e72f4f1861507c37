/** Excel.Range: a rectangle of one sheet. */
import type { Area } from "../../../domain/grid/grid";
import { address } from "../../../domain/grid/address";
import { HostObject } from "../hostObject";
import { areaAddress, colCount, isInside, lastCol, lastRow, overlap, quotedSheet, rowCount } from "../model/areas";
import { cellCount, type SheetModel } from "../model/sheetModel";
import { ExcelRefusal } from "../protocol";
import { cellProperties, lineProperties } from "./cellProperties";
import { RangeAreas } from "./rangeAreas";
import { RangeFormat } from "./rangeFormat";
import { writeCells, writeFormats } from "./rangeWrite";
import { Worksheet } from "./worksheet";
import { liveSheet, type World } from "./world";

export class Range extends HostObject {
  readonly className = "Range";

  constructor(
    readonly world: World,
    readonly sheetId: string,
    readonly area: Area
  ) {
    super();
    if (
      area.top < 0 ||
      area.left < 0 ||
      area.bottom > lastRow ||
      area.right > lastCol ||
      area.bottom < area.top ||
      area.right < area.left
    ) {
      throw new ExcelRefusal("InvalidArgument", "outside the sheet");
    }
  }

  override get keptByReference(): boolean {
    return true;
  }

  get sheet(): SheetModel {
    return liveSheet(this.world, this.sheetId);
  }

  get Worksheet(): Worksheet {
    return new Worksheet(this.world, this.sheetId);
  }

  get Address(): string {
    return `${quotedSheet(this.sheet.name)}!${areaAddress(this.area)}`;
  }

  get RowIndex(): number {
    return this.area.top;
  }

  get ColumnIndex(): number {
    return this.area.left;
  }

  get RowCount(): number {
    return rowCount(this.area);
  }

  get ColumnCount(): number {
    return colCount(this.area);
  }

  get CellCount(): number {
    return cellCount(this.area);
  }

  get Values(): unknown {
    return this.matrix((sheet, row, col) => sheet.cell(row, col)?.value ?? "");
  }

  set Values(values: unknown) {
    writeCells(this, values);
  }

  get Formulas(): unknown {
    return this.matrix((sheet, row, col) => sheet.formulaOf(row, col));
  }

  set Formulas(values: unknown) {
    writeCells(this, values);
  }

  get Text(): unknown {
    return this.matrix((sheet, row, col) => sheet.textOf(row, col));
  }

  get NumberFormat(): unknown {
    return this.matrix((sheet, row, col) => sheet.formatOf(row, col));
  }

  set NumberFormat(formats: unknown) {
    writeFormats(this, formats);
  }

  get ValueTypes(): unknown {
    return this.matrix((sheet, row, col) => {
      const value = sheet.cell(row, col)?.value;
      if (value === undefined) return "Empty";
      if (typeof value === "number") return "Double";
      if (typeof value === "boolean") return "Boolean";
      return /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)$/.test(value) && sheet.cell(row, col)?.formula !== null ? "Error" : "String";
    });
  }

  /** true, false, or null where some rows are hidden and some are not. */
  get RowHidden(): boolean | null {
    return mixed(this.area.top, this.area.bottom, this.sheet.hiddenRows);
  }

  get ColumnHidden(): boolean | null {
    return mixed(this.area.left, this.area.right, this.sheet.hiddenCols);
  }

  /** Points from the upper edge to the lower one. */
  get Height(): number {
    let height = 0;
    for (let row = this.area.top; row <= this.area.bottom; row++) height += this.sheet.heightOf(row);
    return height;
  }

  /** Points from the left edge to the right one. */
  get Width(): number {
    let width = 0;
    for (let col = this.area.left; col <= this.area.right; col++) width += this.sheet.widthOf(col);
    return width;
  }

  get Format(): RangeFormat {
    return new RangeFormat(this);
  }

  GetCell(row: number, col: number): Range {
    return new Range(this.world, this.sheetId, {
      top: this.area.top + row,
      left: this.area.left + col,
      bottom: this.area.top + row,
      right: this.area.left + col,
    });
  }

  GetResizedRange(rows: number, cols: number): Range {
    return new Range(this.world, this.sheetId, { ...this.area, bottom: this.area.bottom + rows, right: this.area.right + cols });
  }

  GetOffsetRange(rows: number, cols: number): Range {
    return new Range(this.world, this.sheetId, {
      top: this.area.top + rows,
      left: this.area.left + cols,
      bottom: this.area.bottom + rows,
      right: this.area.right + cols,
    });
  }

  GetIntersectionOrNullObject(other: Range | string): Range | null {
    const area = other instanceof Range && other.sheetId === this.sheetId ? overlap(this.area, other.area) : null;
    return area === null ? null : new Range(this.world, this.sheetId, area);
  }

  /** The used part of this range, null where nothing in it is used. */
  GetUsedRangeOrNullObject(valuesOnly?: boolean): Range | null {
    const used = this.sheet.usedArea(valuesOnly ?? false);
    const area = used === null ? null : overlap(used, this.area);
    return area === null ? null : new Range(this.world, this.sheetId, area);
  }

  /** Only merges whose top-left cell lies in this range; fails above the limit. Null where there is none. */
  GetMergedAreasOrNullObject(): RangeAreas | null {
    const found = this.sheet.merges.filter((merge) => isInside(this.area, merge.top, merge.left));
    if (found.length > this.world.limits.mergedAreas)
      throw new ExcelRefusal("GeneralException", `more than ${this.world.limits.mergedAreas} merged areas`);
    return found.length === 0 ? null : new RangeAreas(this.world, this.sheetId, found);
  }

  GetCellProperties(options: unknown): unknown {
    return cellProperties(this, options);
  }

  GetRowProperties(options: unknown): unknown {
    return lineProperties(this, options, "row");
  }

  GetColumnProperties(options: unknown): unknown {
    return lineProperties(this, options, "column");
  }

  Select(): void {
    if (!this.sheet.visible) throw new ExcelRefusal("InvalidOperation", "the sheet is hidden");
    const merge = this.sheet.mergeAt(this.area.top, this.area.left);
    this.world.model.select(this.sheet.name, cellCount(this.area) === 1 && merge !== null ? merge : this.area, "addin");
  }

  /** Empties contents ("Contents"), formats ("Formats") or both. */
  Clear(applyTo?: string): void {
    if (applyTo !== "Formats") writeCells(this, "");
    if (applyTo !== "Contents") writeFormats(this, "General");
  }

  /** A matrix over the range, or null where it holds more cells than one read may bring. */
  private matrix<T>(read: (sheet: SheetModel, row: number, col: number) => T): T[][] | null {
    if (this.CellCount > this.world.limits.cellsInRead) return null;
    const { sheet, area } = this;
    return Array.from({ length: rowCount(area) }, (_row, r) =>
      Array.from({ length: colCount(area) }, (_col, c) => read(sheet, area.top + r, area.left + c))
    );
  }

  /** "B8" of the top-left cell. */
  get anchor(): string {
    return address(this.area.top, this.area.left);
  }
}

function mixed(from: number, to: number, hidden: ReadonlySet<number>): boolean | null {
  let count = 0;
  for (const line of hidden) if (line >= from && line <= to) count++;
  return count === 0 ? false : count === to - from + 1 ? true : null;
}
