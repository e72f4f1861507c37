/** From the matrices that Excel gives to the domain's cells. */
import type { Area, Cell, CellValue } from "../domain/grid/grid";

export interface Matrices {
  values: readonly (readonly unknown[])[];
  formulas: readonly (readonly unknown[])[];
  text: readonly (readonly unknown[])[];
  formats: readonly (readonly unknown[])[];
}

/** Cells with a value, in reading order; the strike-through is put in later. */
export function readCells(area: Area, { values, formulas, text, formats }: Matrices): Cell[] {
  const cells: Cell[] = [];
  values.forEach((line, r) =>
    line.forEach((raw, c) => {
      const value = cellValue(raw);
      if (value === null) return;
      const format = formats[r]?.[c];
      cells.push({
        row: area.top + r,
        col: area.left + c,
        value,
        text: shownText(value, text[r]?.[c]),
        ...(typeof format === "string" && format !== "General" ? { format } : {}),
        ...(formulaOf(formulas[r]?.[c], raw) !== null ? { formula: true } : {}),
      });
    })
  );
  return cells;
}

/** Excel's "" is no value; line breaks become "\n". */
export function cellValue(raw: unknown): CellValue {
  if (typeof raw === "string") return raw === "" ? null : raw.replace(/\r\n?/g, "\n");
  return typeof raw === "number" || typeof raw === "boolean" ? raw : null;
}

/** A text is shown as itself: Excel's own `text` turns long texts in cells of the format "@" into "####". */
export function shownText(value: CellValue, text: unknown): string {
  return typeof value === "string" ? value : typeof text === "string" && !/^#+$/.test(text) ? text : String(value ?? "");
}

/** Excel's errors, and what it shows while a function is still at work: no result. */
export function isErrorValue(value: CellValue): boolean {
  return (
    typeof value === "string" && /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|BUSY!|GETTING_DATA|CALC!|SPILL!|CONNECT!)$/.test(value)
  );
}

/** The formula of a cell, null where it has none: `formulas` repeats the value then, also a text that begins with "=". */
export function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;
}
