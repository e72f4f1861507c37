import { builtInLayouts, driftFromLayout, driftFromSheet, driftOfLabels, planDocuments } from "../../../src/domain/layouts";
import type { Grid } from "../../../src/domain/grid/grid";
import { samples } from "./samples";
import { asContract, gridOfPlan } from "./support";

const layout = builtInLayouts.find(({ id }) => id === "ueda-kanri")!;
const grid = gridOfPlan(
  planDocuments(asContract([samples["ueda-kanri"]!]), "ueda-kanri", { createdAt: "2024-04-01T00:00:00Z" }).sheets[0]!
);
const changed = (from: RegExp, to: string | null): Grid => ({
  ...grid,
  cells: grid.cells.flatMap((cell) => (!from.test(cell.text) ? [cell] : to === null ? [] : [{ ...cell, text: to, value: to }])),
});

describe("drift from the definition", () => {
  it.each(builtInLayouts.map((one) => [one.id, one] as const))("a form as it is drawn has none: %s", (id, own) => {
    const drawn = gridOfPlan(planDocuments(asContract([samples[id]!]), id, { createdAt: "2024-04-01T00:00:00Z" }).sheets[0]!);
    expect(driftFromLayout(drawn, own).filter(({ label }) => !/担当課/.test(label))).toEqual([]);
  });

  it("names a label that is gone", () => {
    expect(driftFromLayout(changed(/^優先順位/, null), layout)).toEqual([{ kind: "missing", label: "優先順位", cell: null, before: null }]);
  });

  it("names a label in other words, with its cell", () => {
    expect(driftFromLayout(changed(/^目的・効果/, "目的・効果・ねらい"), layout)).toEqual([
      { kind: "renamed", label: "目的・効果・ねらい", cell: "A6", before: "目的・効果" },
    ]);
  });
});

describe("drift from last year's sheet", () => {
  it("finds nothing on the same form", () => {
    expect(driftFromSheet(grid, grid, layout)).toEqual([]);
  });

  it("rows between do not move the labels below, and a year in a heading is the same heading", () => {
    const shifted: Grid = { ...grid, cells: grid.cells.map((cell) => (cell.row > 5 ? { ...cell, row: cell.row + 3 } : cell)), merges: [] };
    expect(driftFromSheet(shifted, grid, layout)).toEqual([]);
    expect(driftOfLabels([{ text: "令和7年度目標", cell: "C3" }], [{ text: "令和6年度目標", cell: "C3" }])).toEqual([]);
  });

  it("tells moved, renamed, added and missing labels", () => {
    const plain: Grid = { ...grid, merges: [] };
    const moved: Grid = {
      ...plain,
      cells: grid.cells.map((cell) =>
        cell.text === "優先順位" ? { ...cell, row: 0, col: 0 } : cell.row === 0 ? { ...cell, col: 1 } : cell
      ),
    };
    expect(driftFromSheet(moved, plain, layout)).toEqual([{ kind: "moved", label: "優先順位", cell: "A1", before: "I2" }]);
    expect(driftFromSheet(changed(/^期末報告/, "最終の報告"), grid, layout).map(({ kind, label }) => [kind, label])).toEqual([
      ["renamed", "最終の報告"],
    ]);
    const more: Grid = { ...grid, cells: [...grid.cells, { row: 6, col: 12, value: "担当者", text: "担当者" }] };
    expect(driftFromSheet(more, grid, layout).map(({ kind, label, cell }) => [kind, label, cell])).toEqual([["added", "担当者", "M7"]]);
    expect(driftFromSheet(changed(/^現況・課題/, null), grid, layout).map(({ kind, label }) => [kind, label])).toEqual([
      ["missing", "現況・課題"],
    ]);
  });
});
