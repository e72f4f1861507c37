/** Reads one sheet with a form that is still being pointed out. Pure, so that tests need no worker. */
import type { Grid } from "../../domain/grid/grid";
import { LayoutError, readWorkbook, type Layout } from "../../domain/layouts";
import type { GoalDocument } from "../../domain/model";
import { PaneError } from "./failure";

export interface FormTrialInput {
  grid: Grid;
  layout: Layout;
}

/** What the form would read from the sheet. */
export interface FormTrial {
  documents: GoalDocument[];
  /** Headings that were not found. */
  missing: string[];
}

/** @throws PaneError "form-wrong" with the definition's first wrong key */
export function tryForm({ grid, layout }: FormTrialInput): FormTrial {
  try {
    const { documents, sheets } = readWorkbook([grid], { file: 0, layouts: [layout] });
    return { documents: documents.filter((document) => document.layout === layout.id), missing: sheets[0]?.missing ?? [] };
  } catch (thrown) {
    if (thrown instanceof LayoutError) throw new PaneError("form-wrong", { key: thrown.key });
    throw thrown;
  }
}
