/** Altered forms are read as before: each change over all five forms. */
import fc from "fast-check";
import { planDocuments, readWorkbook } from "../../../src/domain/layouts";
import type { Grid } from "../../../src/domain/grid/grid";
import { beside, perturbations, seams, stacked } from "./perturb";
import { samples } from "./samples";
import { asContract, gridOfPlan, placeless } from "./support";

const write = (layout: string): { grid: Grid; labels: Set<string> } => {
  const plan = planDocuments(asContract([samples[layout]!]), layout, { createdAt: "2024-04-01T00:00:00Z" });
  const sheet = plan.sheets[0]!;
  const labels = new Set(sheet.cells.filter(({ style, value }) => (style?.fill !== undefined || style?.bold === true) && typeof value === "string" && !/\d|\s[IVX]/.test(value)).map(({ value }) => String(value)));
  return { grid: gridOfPlan(sheet, "S1"), labels };
};
const read = (grid: Grid): unknown => placeless(readWorkbook([grid], { file: 0 }).documents);
const kinds = Object.keys(perturbations(new Set()));

describe.each(Object.keys(samples))("%s", (layout) => {
  const { grid, labels } = write(layout);

  it("comes back as it was written", () => {
    expect(read(grid)).toEqual(placeless([samples[layout]]));
  });

  it.each(kinds)("is read the same with %s", (kind) => {
    fc.assert(
      fc.property(fc.constantFrom(...seams(grid)), (at) => {
        expect(read(perturbations(labels)[kind]!(grid, at))).toEqual(placeless([samples[layout]]));
      }),
      { numRuns: 12 }
    );
  });

  // A form without a year takes that of the workbook: only forms alike in this are compared.
  it.each(Object.keys(samples).filter((other) => (samples[other]!.fiscalYear === null) === (samples[layout]!.fiscalYear === null)))("is read from the same sheet as %s below it", (other) => {
    expect(read(stacked(grid, write(other).grid))).toEqual(placeless([samples[layout], samples[other]]));
  });

  it.each(Object.keys(samples).filter((other) => other !== layout))("is read from the same sheet as %s beside it", (other) => {
    const documents = readWorkbook([beside(grid, write(other).grid)], { file: 0 }).documents;
    expect(documents.map((document) => document.layout).sort()).toEqual([layout, other].sort());
  });
});
