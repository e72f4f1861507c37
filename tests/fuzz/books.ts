/** One workbook of each form, as a reader of files gives it. */
import type { Grid } from "../../src/domain/grid/grid";
import { planDocuments } from "../../src/domain/layouts";
import { gridsOfPlan } from "../domain/layouts/support";
import * as samples from "../domain/layouts/samples";
import type { GoalDocument } from "../../src/domain/model";

const documents = Object.values(samples as Readonly<Record<string, unknown>>).filter((one): one is GoalDocument => isDocument(one));

function isDocument(value: unknown): boolean {
  return typeof value === "object" && value !== null && "layout" in value && "indicators" in value;
}

export const forms: readonly string[] = [...new Set(documents.map(({ layout }) => layout))];

/** Of everything that is written here. */
export const createdAt = "2026-11-01T00:00:00Z";

const made = new Map<string, Grid[]>();

/** Do not change what it gives. */
export function sampleGrids(layout: string): Grid[] {
  const grids =
    made.get(layout) ??
    gridsOfPlan(
      planDocuments(
        documents.filter((one) => one.layout === layout),
        layout,
        { createdAt }
      )
    );
  made.set(layout, grids);
  return grids;
}
