import type { GridIndex } from "../../grid/gridIndex";
import type { LabelIndex } from "../../grid/labels";
import type { Field, GoalDocument, Indicator, SheetFacts } from "../../model";
import { definitionDrift, printedLabels } from "../drift";
import type { Layout } from "../layout";
import { cutTexts } from "./cutTexts";
import { pageFaults } from "./pageFaults";

/**
 * Facts of a sheet for the rules that look at more than its documents.
 * @param layout form of the sheet's first document
 * @param documents those read from the sheet, one at least: of the rest of the sheet nothing is said
 */
export function sheetFacts(index: GridIndex, labels: LabelIndex, layout: Layout, documents: readonly GoalDocument[]): SheetFacts {
  const read = cellsOf(documents);
  return {
    file: documents[0]?.file ?? 0,
    sheet: index.grid.sheet,
    layout: layout.id,
    cut: cutTexts(index, read).flatMap((cut) => {
      const owner = read.get(cut.cell);
      return owner ? [{ ...cut, ...owner }] : [];
    }),
    page: pageFaults(index, layout, read),
    drift: definitionDrift(labels, layout),
    labels: printedLabels(labels, layout),
  };
}

interface Owner {
  key: string;
  indicator: string | null;
}

/** Every cell that the documents were read from, with the column or field and the indicator it belongs to. */
function cellsOf(documents: readonly GoalDocument[]): Map<string, Owner> {
  const owners = new Map<string, Owner>();
  const add = (field: Field | null | undefined, key: string, indicator: string | null): void => {
    const cell = field?.cell ?? null;
    if (cell === null) return;
    const known = owners.get(cell);
    owners.set(cell, known ? { ...known, indicator: known.indicator === indicator ? indicator : null } : { key, indicator });
  };
  for (const { fields, indicators, items } of documents) {
    for (const [key, field] of Object.entries(fields)) add(field, key, null);
    for (const indicator of indicators) for (const [key, field] of fieldsOf(indicator)) add(field, key, indicator.id);
    for (const { columns } of items)
      for (const [key, field] of Object.entries(columns)) if (!owners.has(field.cell ?? "")) add(field, key, null);
  }
  return owners;
}

function fieldsOf(indicator: Indicator): [key: string, field: Field | null][] {
  const { deadline, target, baseline, midterm, yearEnd, evaluation, policy, budget, previous, narrative } = indicator;
  return [
    ...Object.entries({ deadline, target, baseline, midterm, yearEnd, evaluation, policy, budget, previous }),
    ...Object.entries(narrative),
  ];
}
