import fc from "fast-check";
import type { Grid } from "../../src/domain/grid/grid";
import { freeName, placeCharts } from "../../src/host/tableLayout";
import type { TableSheet } from "../../src/host/workbookPort";
import { gridOf, WorkbookModel, type Fault } from "../../src/workbench/responder";
import { area, cell, grid } from "./helpers/grids";
import { startOffice, type Started } from "./helpers/startOffice";

const table: TableSheet = {
  name: "進捗の集計",
  rows: [
    ["目標", "達成率", "前回"],
    ["(1) 講座", 0.5, 0.4],
    ["=件数", 1.25, null],
  ],
  formats: [null, "0%"],
  charts: [
    { kind: "bar", title: "達成率", labels: 0, values: [1] },
    { kind: "line", title: "前回との比較", labels: 0, values: [1, 2] },
  ],
};

const book = (): Grid[] => [grid("①", [cell("A1", "一")])];
const state = (model: WorkbookModel): Grid[] => model.sheets.map(gridOf);

async function start(): Promise<Started> {
  return startOffice(new WorkbookModel(book()), { retries: 4 });
}

describe("putTableWithCharts", () => {
  test("makes a sheet with the table and native charts in two syncs, shows it, and undo deletes it", async () => {
    const { port, model, syncCount } = await start();
    const put = await port.putTableWithCharts(table);
    expect(syncCount()).toBe(2);
    expect(put.sheet).toBe("進捗の集計");
    expect(state(model)).toEqual([
      ...book(),
      grid("進捗の集計", [
        cell("A1", "目標"),
        cell("B1", "達成率"),
        cell("C1", "前回"),
        cell("A2", "(1) 講座"),
        cell("B2", 0.5, { format: "0%", text: "50%" }),
        cell("C2", 0.4),
        cell("A3", "=件数"),
        cell("B3", 1.25, { format: "0%", text: "125%" }),
      ]),
    ]);
    expect(model.activeSheet.name).toBe("進捗の集計");
    const drawn = model.sheet("進捗の集計")?.charts.map(({ type, title, legend, place, series }) => ({
      type,
      title,
      legend,
      place,
      series: series.map(({ name, values, labels }) => ({ name, values, labels })),
    }));
    const labels = area("A2:A3");
    expect(drawn).toEqual([
      {
        type: "BarClustered",
        title: "達成率",
        legend: false,
        place: area("E1:L18"),
        series: [{ name: "達成率", values: area("B2:B3"), labels }],
      },
      {
        type: "LineMarkers",
        title: "前回との比較",
        legend: true,
        place: area("E20:L37"),
        series: [
          { name: "達成率", values: area("B2:B3"), labels },
          { name: "前回", values: area("C2:C3"), labels },
        ],
      },
    ]);
    expect(await port.undoEdits(put.undo)).toEqual({ applied: [], refused: [], undo: null });
    expect(state(model)).toEqual(book());
  });

  test("our own sheet is no event for the watcher", async () => {
    const { port } = await start();
    const seen: unknown[] = [];
    const stop = await port.watch((change) => seen.push(change));
    await port.undoEdits((await port.putTableWithCharts(table)).undo);
    await stop();
    expect(seen.filter((one) => (one as { kind: string }).kind === "cells")).toEqual([]);
  });

  test("a name that is taken, too long or forbidden gets a free one beside it", async () => {
    const { port, model } = await start();
    await port.putTableWithCharts(table);
    expect((await port.putTableWithCharts(table)).sheet).toBe("進捗の集計 (2)");
    expect((await port.putTableWithCharts({ ...table, name: "教育/福祉[1]" })).sheet).toBe("教育_福祉_1_");
    expect(model.sheets).toHaveLength(4);
  });

  test("undo refuses where somebody has written on the sheet since, and can be tried again", async () => {
    const { port, model } = await start();
    const { sheet, undo } = await port.putTableWithCharts(table);
    model.edit(sheet, [{ row: 5, col: 1, value: "所見" }]);
    expect((await port.undoEdits(undo)).refused).toEqual([
      { edit: { sheet, cell: "B6", before: "", value: null }, reason: "changed-since" },
    ]);
    model.edit(sheet, [{ row: 5, col: 1, value: null }]);
    expect((await port.undoEdits(undo)).refused).toEqual([]);
    expect(state(model)).toEqual(book());
  });

  test.each([
    ["read-only", (model: WorkbookModel): void => void (model.readOnly = true)],
    ["protected", (model: WorkbookModel): void => void (model.structureProtected = true)],
  ] as const)("%s: refused with its sentence before anything is made", async (code, prepare) => {
    const { port, model } = await start();
    prepare(model);
    await expect(port.putTableWithCharts(table)).rejects.toMatchObject({ name: "HostFailure", code });
    expect(state(model)).toEqual(book());
    expect(await port.unfinishedEdits()).toBeNull();
  });

  test("after any fault inside its batches there is the whole sheet or none, and events are on", async () => {
    const codes = ["InvalidOperationInCellEditMode", "GeneralException", "AccessDenied", "RequestPayloadSizeLimitExceeded"] as const;
    const fault = fc.record({
      request: fc.integer({ min: 0, max: 3 }),
      action: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constant(Infinity)),
      code: fc.constantFrom(...codes),
    });
    await fc.assert(
      fc.asyncProperty(fault, async (one) => {
        const { port, model, responder } = await start();
        responder.faults.set(one);
        const failure = await port.putTableWithCharts(table).then(
          () => null,
          (thrown: unknown) => thrown
        );
        const done = failure === null;
        if (!done) expect(failure).toMatchObject({ name: "HostFailure" });
        expect(model.sheets.map(({ name }) => name)).toEqual(done ? ["①", "進捗の集計"] : ["①"]);
        expect(model.sheet("進捗の集計")?.charts.length ?? 0).toBe(done ? 2 : 0);
        expect(model.eventsEnabled).toBe(true);
        expect(await port.unfinishedEdits()).toBeNull();
      }),
      { numRuns: 80 }
    );
  });

  test.each([0, 3, 10, 25, Infinity])(
    "Excel is gone from action %d on: the next start offers to take the half sheet away",
    async (action: number) => {
      const { port, model, responder, reopen } = await start();
      const gone: Fault[] = Array.from({ length: 60 }, (_one, index) => ({
        request: 1 + index,
        action: index === 0 ? action : 0,
        code: "HostGone",
      }));
      responder.faults.set(...gone);
      await expect(port.putTableWithCharts(table)).rejects.toMatchObject({ code: "edits-unfinished" });
      responder.faults.set();
      const open = await reopen().unfinishedEdits();
      expect(open).toMatchObject({ cells: 9 });
      expect((await reopen().undoEdits(open?.token ?? "")).refused).toEqual([]);
      expect(state(model)).toEqual(book());
      expect(model.eventsEnabled).toBe(true);
    }
  );

  test("works at the floor of 1.13 with the library's own check on", async () => {
    const { port, model } = await startOffice(new WorkbookModel(book()), { gated: true, requirements: { excelapi: "1.13" } });
    await port.putTableWithCharts(table);
    expect(model.sheets).toHaveLength(2);
  });
});

describe("layout of the table's sheet", () => {
  test("a table without rows has no chart", () => {
    expect(placeCharts({ ...table, rows: table.rows.slice(0, 1) })).toEqual([]);
  });

  test("every name is one that Excel takes and is free", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(fc.string({ maxLength: 31 })), (wished, taken) => {
        const name = freeName(wished, taken);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[:\\/?*[\]]|^'|'$/);
        expect(taken.map((one) => one.toLowerCase())).not.toContain(name.toLowerCase());
      }),
      { numRuns: 200 }
    );
  });
});
