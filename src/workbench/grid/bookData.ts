/** A workbook of the model, drawn with a look, as the grid library's snapshot. */
import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/presets";
import { BooleanNumber, LocaleType } from "@univerjs/presets";
import type { BookLook, CellLook, SheetLook } from "../look/cellLook";
import type { SheetModel, WorkbookModel } from "../responder";
import { gridCell, showsText } from "./cellData";
import { colPixels, rowPixels } from "./sizes";
import { bookDefault, univerStyle } from "./univerStyle";
import { zoomFor } from "./zoom";

/** Room below and beside what is used, as a fresh sheet has it. */
const SPARE_ROWS = 40;
const SPARE_COLS = 12;
const FEWEST_ROWS = 60;
const FEWEST_COLS = 26;
/** Excel's own column width, in characters. */
const DEFAULT_WIDTH = 8.38;
/** Styled or merged cells this far from the last value still belong to the form. */
const STYLED_REACH = 200;

/** @param width of the element that will show it, in pixels: wide forms start zoomed out. */
export function bookData(id: string, model: WorkbookModel, look: BookLook, width: number): IWorkbookData {
  const styles = new StyleTable();
  const sheets = model.sheets.map((sheet) => {
    const sheetLook = look.sheets.find((one) => one.sheet === sheet.name);
    return { ...sheetData(sheet, sheetLook, look.looks, styles), zoomRatio: zoomFor(formWidth(sheet, sheetLook), width) };
  });
  return {
    id,
    name: model.name,
    appVersion: "",
    locale: LocaleType.JA_JP,
    styles: styles.all,
    defaultStyle: bookDefault,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

/** Named styles, each once. */
class StyleTable {
  readonly all: Record<string, IStyleData> = {};
  private readonly names = new Map<string, string>();

  nameOf(look: CellLook, format: string): string {
    const key = `${format}\n${JSON.stringify(look)}`;
    const known = this.names.get(key);
    if (known !== undefined) return known;
    const name = `s${this.names.size}`;
    this.names.set(key, name);
    this.all[name] = univerStyle(look, format);
    return name;
  }
}

function sheetData(
  sheet: SheetModel,
  look: SheetLook | undefined,
  looks: readonly CellLook[],
  styles: StyleTable
): Partial<IWorksheetData> & { id: string } {
  const { rowCount, columnCount } = extent(sheet, look);
  const lookAt = new Map<string, CellLook>();
  const cellData: IObjectMatrixPrimitiveType<ICellData> = {};
  const put = (row: number, col: number, data: ICellData): void => void ((cellData[row] ??= {})[col] = data);
  for (const { row, col, look: index } of look?.cells ?? []) {
    if (row >= rowCount || col >= columnCount) continue;
    lookAt.set(`${row},${col}`, looks[index] ?? {});
    if (sheet.cell(row, col) === undefined) put(row, col, { s: styles.nameOf(looks[index] ?? {}, sheet.formatOf(row, col)) });
  }
  for (const { row, col, cell } of sheet.entries()) {
    const format = typeof cell.value === "number" && !showsText(cell.format) ? cell.format : "General";
    put(row, col, { ...gridCell(sheet, row, col), s: styles.nameOf(lookAt.get(`${row},${col}`) ?? { wrap: true }, format) });
  }
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visible ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount,
    columnCount,
    cellData,
    mergeData: sheet.merges.map(({ top, left, bottom, right }) => ({ startRow: top, endRow: bottom, startColumn: left, endColumn: right })),
    rowData: rows(sheet, look, rowCount),
    columnData: columns(sheet, look, columnCount),
    defaultColumnWidth: colPixels(DEFAULT_WIDTH),
    defaultRowHeight: rowPixels(18.75),
    showGridlines: look?.gridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    freeze: {
      xSplit: look?.frozenCols ?? 0,
      ySplit: look?.frozenRows ?? 0,
      startRow: look?.frozenRows || -1,
      startColumn: look?.frozenCols || -1,
    },
  };
}

/** Rows and columns to show: what holds a value, its boxes, a margin. */
function extent(sheet: SheetModel, look: SheetLook | undefined): { rowCount: number; columnCount: number } {
  const { bottom, right } = formEnd(sheet, look);
  return { rowCount: Math.max(bottom + SPARE_ROWS, FEWEST_ROWS), columnCount: Math.max(right + SPARE_COLS, FEWEST_COLS) };
}

/** The last row and column of the form. A look alone, down to the last row, opens no million rows. */
function formEnd(sheet: SheetModel, look: SheetLook | undefined): { bottom: number; right: number } {
  const used = sheet.usedArea(true);
  let bottom = used?.bottom ?? 0;
  let right = used?.right ?? 0;
  const include = (row: number, col: number): void => {
    if (row <= bottom + STYLED_REACH) bottom = Math.max(bottom, row);
    if (col <= right + STYLED_REACH) right = Math.max(right, col);
  };
  for (const merge of sheet.merges) include(merge.bottom, merge.right);
  for (const { row, col } of look?.cells ?? []) include(row, col);
  return { bottom, right };
}

function formWidth(sheet: SheetModel, look: SheetLook | undefined): number {
  let width = 0;
  for (let col = 0; col <= formEnd(sheet, look).right; col++) {
    if (!sheet.hiddenCols.has(col)) width += colPixels(look?.colWidths[col] ?? DEFAULT_WIDTH);
  }
  return width;
}

function rows(sheet: SheetModel, look: SheetLook | undefined, count: number): IWorksheetData["rowData"] {
  const data: IWorksheetData["rowData"] = {};
  for (const [row, points] of Object.entries(look?.rowHeights ?? {}))
    if (Number(row) < count) data[Number(row)] = { h: rowPixels(points), ia: BooleanNumber.FALSE };
  for (const row of sheet.hiddenRows) if (row < count) data[row] = { ...data[row], hd: BooleanNumber.TRUE };
  return data;
}

function columns(sheet: SheetModel, look: SheetLook | undefined, count: number): IWorksheetData["columnData"] {
  const data: IWorksheetData["columnData"] = {};
  for (const [col, characters] of Object.entries(look?.colWidths ?? {}))
    if (Number(col) < count) data[Number(col)] = { w: colPixels(characters) };
  for (const col of sheet.hiddenCols) if (col < count) data[col] = { ...data[col], hd: BooleanNumber.TRUE };
  return data;
}
