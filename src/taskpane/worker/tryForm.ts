/** Reads one sheet with a form that is still being pointed out. Pure, so that tests need no worker. */
import type { GoalDocument } from "../../domain/model";
import { readWorkbook } from "../../domain/layouts";
import type { FormTrial, FormTrialInput } from "./protocol";

/** @throws LayoutError where the definition cannot be used. */
export function tryForm({ grid, layout, lang }: FormTrialInput): FormTrial {
  const { documents, sheets } = readWorkbook([grid], { file: 0, layouts: [layout] });
  const own = documents.filter((document) => document.layout === layout.id);
  return { documents: own, missing: sheets[0]?.missing ?? [], lang, indicators: own.reduce((sum, { indicators }: GoalDocument) => sum + indicators.length, 0) };
}
