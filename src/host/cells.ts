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
        ...(isFormula(formulas[r]?.[c], raw) ? { formula: true } : {}),
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

/** `formulas` repeats the value of a cell without a formula, also where that text begins with "=". */
export function isFormula(formula: unknown, value: unknown): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}
