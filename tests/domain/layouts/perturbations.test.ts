/** Altered forms are read as before: each change over all five forms. */
import fc from "fast-check";
import { builtInLayouts, planDocuments, readWorkbook } from "../../../src/domain/layouts";
import type { Grid } from "../../../src/domain/grid/grid";
import { perturbations, type Form } from "./perturb/kinds";
import { lostColumns, lostIndicators, lostLines } from "./perturb/losses";
import { beside, insertRow, seams, stacked } from "./perturb/sheet";
import { ownCells, shownValues, textsOf, withValue } from "./perturb/values";
import { samples } from "./samples";
import { asContract, gridOfPlan, placeless } from "./support";

const written = (layout: string): Form => {
  const plan = planDocuments(asContract([samples[layout]!]), layout, { createdAt: "2024-04-01T00:00:00Z" });
  const grid = gridOfPlan(plan.sheets[0]!, "S1");
  return { grid, layout: builtInLayouts.find(({ id }) => id === layout)!, document: readWorkbook([grid], { file: 0 }).documents[0]! };
};
const read = (grid: Grid): unknown => placeless(readWorkbook([grid], { file: 0 }).documents);

describe.each(Object.keys(samples))("%s", (layout) => {
  const form = written(layout);

  it("comes back as it was written", () => {
    expect(read(form.grid)).toEqual(placeless([samples[layout]]));
  });

  it.each(Object.entries(perturbations))("is read the same with %s", (_, change) => {
    fc.assert(
      fc.property(fc.nat(200), (n) => {
        expect(read(change(form, n))).toEqual(placeless([samples[layout]]));
      }),
      { numRuns: change.length > 1 ? 12 : 1 }
    );
  });

  const losses = [...lostLines(form), ...lostIndicators(form), ...lostColumns(form)];
  it.each(losses.map((loss) => [loss.name, loss] as const))("keeps the rest where %s is deleted", (_, loss) => {
    expect(read(loss.grid)).toEqual(placeless([loss.wanted]));
  });

  it("keeps the rest where a line or column is deleted and a row is inserted", () => {
    fc.assert(
      fc.property(fc.constantFrom(...losses), fc.nat(200), (loss, n) => {
        const at = seams(loss.grid)[n % seams(loss.grid).length] ?? 0;
        expect(read(insertRow(loss.grid, at))).toEqual(placeless([loss.wanted]));
      }),
      { numRuns: 15 }
    );
  });

  it.each(Object.entries(shownValues))("reads %s as it is shown, in any cell of its own", (_, shown) => {
    fc.assert(
      fc.property(fc.constantFrom(...ownCells(form.grid, form.document)), ({ cell, at }) => {
        const [document] = readWorkbook([withValue(form.grid, at, shown)], { file: 0 }).documents;
        expect(textsOf(document!, null, "")).toEqual(textsOf(form.document, cell, shown.text));
      }),
      { numRuns: 10 }
    );
  });

  // A form without a year takes that of the workbook: only forms alike in this are compared.
  it.each(Object.keys(samples).filter((other) => (samples[other]!.fiscalYear === null) === (samples[layout]!.fiscalYear === null)))(
    "is read from the same sheet as %s below it",
    (other) => {
      expect(read(stacked(form.grid, written(other).grid))).toEqual(placeless([samples[layout], samples[other]]));
    }
  );

  it.each(Object.keys(samples).filter((other) => other !== layout))("is read from the same sheet as %s beside it", (other) => {
    const documents = readWorkbook([beside(form.grid, written(other).grid)], { file: 0 }).documents;
    expect(documents.map((document) => document.layout).sort()).toEqual([layout, other].sort());
  });
});
