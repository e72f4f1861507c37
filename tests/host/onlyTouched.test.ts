/** After an edit only the sheet that it touched is read again. */
import fc from "fast-check";
import type { Cell, Grid } from "../../src/domain/grid/grid";
import { gridOf, WorkbookModel } from "../../src/workbench/responder";
import { area, cell, contentOf, grid } from "./helpers/grids";
import { startOffice, type Started } from "./helpers/startOffice";

const text = "(1) テーマ毎に、対面形式・オンライン形式合わせて6回以上開催";
const sheet = (index: number): Grid =>
  grid(
    `重点目標${index + 1}`,
    Array.from({ length: 240 }, (_one, at): Cell => ({ row: Math.floor(at / 8), col: at % 8, value: text, text }))
  );
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 15));

async function watched(count: number): Promise<Started> {
  const started = await startOffice(new WorkbookModel(Array.from({ length: count }, (_one, index) => sheet(index))));
  await started.port.watch(() => undefined);
  await started.port.readBook();
  return started;
}

const state = ({ model }: Started): Grid[] => model.sheets.map(gridOf);

test("one edited cell in a book of 70 sheets: three syncs, and the cells of one sheet", async () => {
  const at = await watched(70);
  const { port, model, responder, resetSyncs, syncCount } = at;
  const sent = async (): Promise<number> => {
    const before = responder.traffic.sent;
    expect(contentOf((await port.readBook({ onlyTouched: true })).grids)).toEqual(state(at));
    return responder.traffic.sent - before;
  };
  model.edit("重点目標5", [{ row: 2, col: 3, value: "(2) 8回" }]);
  await settled();
  resetSyncs();
  const [touched, before] = [await sent(), responder.traffic.sent];
  expect(syncCount()).toBe(3);
  await port.readBook();
  const whole = responder.traffic.sent - before;
  expect(touched).toBeLessThan(whole / 20);
});

test("nothing was touched: what is unchanged is not read, two syncs", async () => {
  const at = await watched(5);
  at.resetSyncs();
  expect(contentOf((await at.port.readBook({ onlyTouched: true })).grids)).toEqual(state(at));
  expect(at.syncCount()).toBe(2);
});

test("without a watch nothing is trusted", async () => {
  const started = await startOffice(new WorkbookModel([sheet(0)]));
  await started.port.readBook();
  started.model.edit("重点目標1", [{ row: 0, col: 0, value: "改" }]);
  expect(contentOf((await started.port.readBook({ onlyTouched: true })).grids)).toEqual(state(started));
});

/** Whatever happens to the workbook, with or without an event of its own. */
const events: readonly [name: string, happen: (at: Started) => unknown][] = [
  ["a person types", ({ model }) => model.edit("重点目標2", [{ row: 1, col: 1, value: "改" }])],
  ["a colleague types", ({ model }) => model.edit("重点目標2", [{ row: 1, col: 1, value: "改" }], "remote")],
  ["a formula gets another result", ({ model }) => model.calculate("重点目標3", [{ row: 1, col: 1, value: 12 }])],
  ["a number format changes", ({ model }) => model.setFormats("重点目標2", area("B2"), [["@"]])],
  ["rows are hidden", ({ model }) => model.hideRows("重点目標2", [3, 4])],
  ["columns are hidden, which no event tells", ({ model }) => model.sheet("重点目標2")?.hiddenCols.add(2)],
  ["a sheet is added", ({ model }) => model.addSheet(grid("追加", [cell("A1", "新")]))],
  ["a sheet is renamed", ({ model }) => model.renameSheet("重点目標2", "改名")],
  [
    "a sheet is renamed and edited",
    ({ model }) => {
      model.renameSheet("重点目標2", "改名");
      model.edit("改名", [{ row: 0, col: 0, value: "改" }]);
    },
  ],
  ["a sheet is deleted", ({ model }) => model.deleteSheet("重点目標1")],
  ["we write", ({ port }) => port.applyEdits([{ sheet: "重点目標2", cell: "B2", before: text, value: "直し" }])],
  [
    "we write and undo",
    async ({ port }) =>
      port.undoEdits((await port.applyEdits([{ sheet: "重点目標2", cell: "B2", before: text, value: "直し" }])).undo ?? ""),
  ],
  ["we add a sheet", ({ port }) => port.putTableWithCharts({ name: "集計", rows: [["a"], [1]], charts: [] })],
];

test.each(events)("%s: the next reading knows", async (_name, happen) => {
  const at = await watched(3);
  await happen(at);
  await settled();
  expect(contentOf((await at.port.readBook({ onlyTouched: true })).grids)).toEqual(state(at));
});

test("any run of events, readings and a failed reading in between: what is read is what is there", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(5), { minLength: 1, maxLength: 6 }), fc.nat(3), async (steps, failAt) => {
      const at = await watched(4);
      for (const [index, step] of steps.entries()) {
        at.model.edit(`重点目標${(step % 4) + 1}`, [{ row: step, col: index, value: `${index}` }]);
        await settled();
        if (index === failAt) {
          at.responder.faults.set({ request: 2, action: 1, code: "ConnectionFailure" });
          await expect(at.port.readBook({ onlyTouched: true })).rejects.toMatchObject({ code: "host-lost" });
        }
        if (step % 2 === 0) await at.port.readBook({ onlyTouched: true });
      }
      expect(contentOf((await at.port.readBook({ onlyTouched: true })).grids)).toEqual(state(at));
    }),
    { numRuns: 15 }
  );
});

test("an edit while the sheets are being read counts for the next reading", async () => {
  const at = await watched(2);
  at.model.edit("重点目標1", [{ row: 0, col: 0, value: "一度目" }]);
  await settled();
  at.responder.faults.set({
    request: 2,
    action: Infinity,
    code: "InvalidOperationInCellEditMode",
    then: () => at.model.edit("重点目標2", [{ row: 0, col: 0, value: "途中" }]),
  });
  await at.port.readBook({ onlyTouched: true }).catch(() => null);
  await settled();
  expect(contentOf((await at.port.readBook({ onlyTouched: true })).grids)).toEqual(state(at));
});
