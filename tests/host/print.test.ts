/** What the rules of print need of an open workbook: sizes, looks and page, through the genuine office.js. */
import type { Grid } from "../../src/domain/grid/grid";
import { builtInLayouts, planDocuments, readWorkbook } from "../../src/domain/layouts";
import type { SheetFacts } from "../../src/domain/model";
import { readXlsx, writeXlsx } from "../../src/files";
import { WorkbookModel } from "../../src/workbench/responder";
import { samples } from "../domain/layouts/samples";
import { asContract } from "../domain/layouts/support";
import { cell, contentOf, grid } from "./helpers/grids";
import { startOffice } from "./helpers/startOffice";

const factsOf = (grids: readonly Grid[]): SheetFacts[] => readWorkbook([...grids], { file: 0 }).facts;
const written = async (id: string): Promise<Grid[]> => {
  const plan = planDocuments(asContract([samples[id]!]), id, { createdAt: "2024-04-01T00:00:00Z" });
  return (await readXlsx(await writeXlsx(plan))).grids;
};

describe("an open form says of its print what its file says", () => {
  test.each(builtInLayouts.map(({ id }) => [id]))("%s", async (id) => {
    const grids = await written(id);
    const { port, syncCount } = await startOffice(new WorkbookModel(grids));
    expect(factsOf(await port.readGrids())).toEqual(factsOf(grids));
    expect(syncCount()).toBe(3);
  });

  test("with rows that are too low, on another paper", async () => {
    const low = (await written("ueda-kanri")).map((one): Grid => ({
      ...one,
      rowHeights: Object.fromEntries(Object.entries(one.rowHeights ?? {}).map(([row, height]) => [row, Math.min(height, 30)])),
      ...(one.page && { page: { ...one.page, landscape: !one.page.landscape } }),
    }));
    const { port } = await startOffice(new WorkbookModel(low));
    const [facts] = factsOf(await port.readGrids());
    expect(facts?.cut.length).toBeGreaterThan(0);
    expect(facts?.page.map(({ kind }) => kind)).toContain("orientation");
    expect(facts).toEqual(factsOf(low)[0]);
  });
});

test("looks: one for all, cell by cell, and none for a turned text", async () => {
  const look = { font: "ＭＳ 明朝", size: 10, wrap: true };
  const page = {
    set: true,
    landscape: true,
    paper: 8,
    fitWidth: 1,
    scale: 100,
    margins: 1,
    areas: [{ top: 0, left: 0, bottom: 3, right: 1 }],
  };
  const even = grid("同じ", [cell("A1", "い", { look }), cell("A2", "ろ", { look })], { page });
  const mixed = grid("混在", [cell("A1", "い", { look }), cell("A2", "縦"), cell("B2", "は", { look: { ...look, wrap: false } })], {
    page,
  });
  const { port } = await startOffice(new WorkbookModel([even, mixed]));
  const [one, two] = await port.readGrids();
  expect(one).toMatchObject(even);
  expect(two?.cells.map((one) => one.look)).toEqual(mixed.cells.map((one) => one.look));
});

test("where Excel cannot tell the page (no printer), everything else is read", async () => {
  const source = [grid("①", [cell("A1", "一")]), grid("②", [cell("A1", "二")])];
  const { port, responder } = await startOffice(new WorkbookModel(source));
  responder.faults.set({ request: 2, action: 12, code: "InvalidOperation" });
  const grids = await port.readGrids();
  expect(contentOf(grids)).toEqual(source);
  expect(grids.map(({ page }) => page)).toEqual([undefined, undefined]);
  expect(grids[0]?.rowHeights?.[0]).toBe(18.75);
});

test("sheets beyond the size of a form: nothing is asked of their print", async () => {
  const { port } = await startOffice(new WorkbookModel([grid("台帳", [cell("A1", "一"), cell("A5000", "末")])]));
  const [sheet] = await port.readGrids();
  expect([sheet?.rowHeights, sheet?.colWidths, sheet?.page, sheet?.cells[0]?.look]).toEqual([undefined, undefined, undefined, undefined]);
});

test("a row that got another height is seen by a reading of what was touched", async () => {
  const model = new WorkbookModel([grid("①", [cell("A1", "一"), cell("A2", "二")])]);
  const { port } = await startOffice(model);
  await port.watch(() => undefined);
  await port.readBook();
  model.setRowHeight("①", [1], 60);
  expect((await port.readBook({ onlyTouched: true })).grids[0]?.rowHeights?.[1]).toBe(60);
});
