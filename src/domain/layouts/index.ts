/** Forms as data: one engine reads documents from sheets and writes them back. */
import type { Grid } from "../grid/grid";
import type { GoalDocument, SheetFacts, SheetReading, WorkbookPlan } from "../model";
import { builtInLayouts } from "./definitions";
import { LayoutError, parseLayout } from "./layout";
import { readSheets } from "./read/workbook";
import { planLayout, type PlanOptions } from "./write/plan";

export { builtInLayouts } from "./definitions";
export { driftFromLayout, driftFromSheet, driftOfLabels } from "./drift";
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
 * Reads every document of a workbook. Sheets that are no form are left alone; `sheets` says what became of each, `facts` what the rules
 * that look at the sheets themselves need of them.
 * @throws LayoutError where a definition of `layouts` cannot be used.
 */
export function readWorkbook(
  grids: readonly Grid[],
  { layouts = [], ...options }: ReadOptions
): { documents: GoalDocument[]; sheets: SheetReading[]; facts: SheetFacts[] } {
  const own = layouts.map(parseLayout);
  const ids = new Set(own.map(({ id }) => id));
  return readSheets(grids, [...own, ...builtInLayouts.filter(({ id }) => !ids.has(id))], options);
}

/**
 * A new workbook in the form of a layout, from the JSON contract alone (`items` may be empty). Documents of other layouts are written as far as the
 * form has room for them.
 * @param layoutId id of a built-in layout or of one of `layouts`.
 * @throws LayoutError for an unknown id or a definition that cannot be used.
 */
export function planDocuments(
  documents: readonly GoalDocument[],
  layoutId: string,
  options: PlanOptions & { layouts?: readonly unknown[] }
): WorkbookPlan {
  const own = (options.layouts ?? []).map(parseLayout);
  const layout = [...own, ...builtInLayouts].find(({ id }) => id === layoutId);
  if (!layout) throw new LayoutError("layout", "missing-part");
  return planLayout(layout, documents, options);
}
