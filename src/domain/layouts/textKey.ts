import type { TablePart } from "./layout";

/** Field key of a cell in a table of texts: ("works", "2", 1, "item") → "works2Row1Item"; ("roles", "", 3, "who") → "roles3Who". */
export function textKey({ key }: TablePart, section: string, row: number, column: string): string {
  return `${key}${section}${section === "" ? "" : "Row"}${row}${column.charAt(0).toUpperCase()}${column.slice(1)}`;
}
