/** Between the domain's Grid and the model. */
import type { Cell, Grid } from "../../../domain/grid/grid";
import type { CellInput } from "./cell";
import { generalFormat, plainFormat } from "./cell";
import { numberText } from "./numberText";
import type { SheetModel } from "./sheetModel";

/**
 * A Grid's cell for the model. A formula whose text the Grid does not carry becomes one that gives the same value.
 * @param fromFile true for grids of a file: its reader leaves out the look of turned and shrunk texts, and of no others.
 */
export function gridCell(cell: Cell, fromFile = false): CellInput {
  const value = cell.value;
  const format = cell.format ?? generalFormat;
  return {
    row: cell.row,
    col: cell.col,
    value,
    format,
    formula: cell.formula === true ? `=${typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : String(value)}` : null,
    text: cell.text === numberText(value, format) ? null : cell.text,
    struck: struckState(cell),
    ...(cell.look ? { textFormat: { ...cell.look, turned: false } } : fromFile ? { textFormat: { ...plainFormat, turned: true } } : {}),
  };
}

function struckState(cell: Cell): boolean | "partial" {
  if (cell.struck === undefined) return false;
  if (cell.struck === "unknown") return "partial";
  const [only, ...more] = cell.struck;
  if (only === undefined) return false;
  return more.length === 0 && only[0] === 0 && only[1] === cell.text.length ? true : "partial";
}

/** The sheet as a Grid, cells by rows: what the grid UI draws and what saving writes. */
export function gridOf(sheet: SheetModel): Grid {
  const cells = [...sheet.entries()].map(({ row, col, cell }): Cell => {
    const text = sheet.textOf(row, col);
    return {
      row,
      col,
      value: cell.value,
      text,
      ...(cell.format === generalFormat ? {} : { format: cell.format }),
      ...(cell.formula === null ? {} : { formula: true }),
      ...(cell.struck === false ? {} : { struck: cell.struck === true ? ([[0, text.length]] as const) : ("unknown" as const) }),
    };
  });
  return {
    sheet: sheet.name,
    visible: sheet.visible,
    cells: cells.sort((a, b) => a.row - b.row || a.col - b.col),
    merges: sheet.merges,
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    hiddenCols: [...sheet.hiddenCols].sort((a, b) => a - b),
  };
}
