/** One cell between the model and the grid library, both ways. */
import type { ICellData, Nullable } from "@univerjs/presets";
import { BooleanNumber, CellValueType } from "@univerjs/presets";
import type { CellValue } from "../../domain/grid/grid";
import { callsOurFunction } from "../../domain/model/cellFunctions";
import type { SheetModel } from "../responder";

/** Era, weekday and other formats that the grid library does not draw; such cells show the model's text. */
const FOREIGN_FORMAT = /[ge]|aaa/i;

/**
 * What the grid shows for a cell of the model. A formula that came with the file is shown by its value: its text is not known. Those with
 * functions of the add-in are calculated.
 * Empty cells are null values, so that writing them clears what stood there.
 */
export function gridCell(sheet: SheetModel, row: number, col: number): ICellData {
  const cell = sheet.cell(row, col);
  if (cell === undefined) return { v: null, f: null, p: null };
  const value = cell.value;
  const f = cell.formula !== null && callsOurFunction(cell.formula) ? cell.formula : null;
  if (typeof value === "boolean") return { v: value ? BooleanNumber.TRUE : BooleanNumber.FALSE, t: CellValueType.BOOLEAN, f, p: null };
  if (typeof value === "number" && !showsText(cell.format)) return { v: value, t: CellValueType.NUMBER, f, p: null };
  return { v: sheet.textOf(row, col), t: CellValueType.STRING, f, p: null };
}

/** True where a number under this format is shown as the model's text. */
export function showsText(format: string): boolean {
  return format !== "General" && FOREIGN_FORMAT.test(format.replace(/"[^"]*"|\[[^\]]*\]|E\+/g, ""));
}

export interface Typed {
  value: CellValue;
  formula: string | null;
}

/** What a person put into a cell of the grid. */
export function typedValue(cell: Nullable<ICellData>): Typed {
  const formula = typeof cell?.f === "string" && cell.f !== "" ? cell.f : null;
  const rich = cell?.p?.body?.dataStream;
  if (rich !== undefined) return { value: richText(rich), formula };
  const value = cell?.v ?? null;
  if (value === null || value === "") return { value: null, formula };
  if (cell?.t === CellValueType.BOOLEAN) return { value: value === true || Number(value) === 1, formula };
  return { value, formula };
}

/** The grid library ends paragraphs with "\r" and the text with "\n". */
function richText(stream: string): string | null {
  const text = stream.replace(/\r\n$/, "").replaceAll("\r", "\n");
  return text === "" ? null : text;
}

/** Whether the model's cell already says what the grid's cell says; then there is nothing to tell. */
export function isSame(sheet: SheetModel, row: number, col: number, typed: Typed): boolean {
  const cell = sheet.cell(row, col);
  if (typed.formula !== null) return cell?.formula === typed.formula && cell.value === typed.value;
  return (cell?.value ?? null) === typed.value || (typed.value !== null && sheet.textOf(row, col) === typed.value);
}
