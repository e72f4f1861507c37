/** Forms as data: one engine reads documents from sheets and writes them back. */
import type { Grid } from "../grid/grid";
import type { GoalDocument, SheetReading } from "../model";
import { builtInLayouts } from "./definitions";
import { parseLayout } from "./layout";
import { readSheets } from "./read/workbook";

export { builtInLayouts } from "./definitions";
export { LayoutError, parseLayout, type Layout } from "./layout";

export interface ReadOptions {
  /** Index of the file that the documents belong to. */
  readonly file: number;
  /** A city's own definitions, looked for before the built-in ones. */
  readonly layouts?: readonly unknown[];
  /** Year of documents that neither their sheet nor their workbook dates. */
  readonly fiscalYear?: number | null;
}

/**
 * Reads every document of a workbook. Sheets that are no form are left alone; `sheets` says what became of each.
 * @throws LayoutError where a definition of `layouts` cannot be used.
 */
export function readWorkbook(grids: readonly Grid[], { layouts = [], ...options }: ReadOptions): { documents: GoalDocument[]; sheets: SheetReading[] } {
  const own = layouts.map(parseLayout);
  const ids = new Set(own.map(({ id }) => id));
  return readSheets(grids, [...own, ...builtInLayouts.filter(({ id }) => !ids.has(id))], options);
}
