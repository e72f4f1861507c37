/** Heights of rows set and undone through the genuine office.js. */
import fc from "fast-check";
import { checkGrids } from "../../src/domain/check";
import type { Grid } from "../../src/domain/grid/grid";
import { isRowFix } from "../../src/domain/model/finding";
import { defaultSettings } from "../../src/domain/settings/settings";
import type { RowHeightEdit } from "../../src/host/workbookPort";
import { WorkbookModel } from "../../src/workbench/responder";
import { planDocuments } from "../../src/domain/layouts";
import { readXlsx, writeXlsx } from "../../src/files";
import { samples } from "../domain/layouts/samples";
import { asContract } from "../domain/layouts/support";
import { cell, grid } from "./helpers/grids";
import { startOffice } from "./helpers/startOffice";

const book = (): WorkbookModel =>
  new WorkbookModel([grid("①", [cell("A1", "一"), cell("A2", "二")], { rowHeights: { 0: 30, 1: 18 } }), grid("②", [cell("A1", "三")])]);
const edits: RowHeightEdit[] = [
  { sheet: "①", cell: "A1", row: 0, before: 30, after: 62.25 },
  { sheet: "①", cell: "A2", row: 1, before: 18, after: 48 },
  { sheet: "②", cell: "A1", row: 0, before: 18.75, after: 75 },
];
const heights = (model: WorkbookModel): number[] => [
  ...[0, 1].map((row) => model.sheets[0]?.heightOf(row) ?? 0),
  model.sheets[1]?.heightOf(0) ?? 0,
];
const [old, fresh] = [
  [30, 18, 18.75],
  [62.25, 48, 75],
];

test("sets them in two syncs, and undo gives the old ones back", async () => {
  const model = book();
  const { port, syncCount } = await startOffice(model);
  const { applied, refused, undo } = await port.setRowHeights(edits);
  expect([heights(model), refused, syncCount()]).toEqual([fresh, [], 2]);
  expect(applied[0]).toEqual({ sheet: "①", cell: "A1", before: "30", value: 62.25 });
  const again = (await port.undoEdits(undo ?? "")).undo;
  expect(heights(model)).toEqual(old);
  await port.undoEdits(again ?? "");
  expect(heights(model)).toEqual(fresh);
  await expect(port.undoEdits(undo ?? "")).rejects.toMatchObject({ code: "undo-missing" });
});

test("undo leaves a row alone that somebody has changed since, and finds a renamed sheet", async () => {
  const model = book();
  const { port } = await startOffice(model);
  const { undo } = await port.setRowHeights(edits);
  model.setRowHeight("①", [1], 90);
  model.renameSheet("②", "改名");
  const undone = await port.undoEdits(undo ?? "");
  expect(undone.refused.map(({ edit, reason }) => [edit.cell, reason])).toEqual([["A2", "changed-since"]]);
  expect(heights(model)).toEqual([30, 90, 18.75]);
});

test("in a file that was opened anew the sheet is found by its name", async () => {
  const { port, journal } = await startOffice(book());
  const { undo } = await port.setRowHeights(edits);
  const later = book();
  for (const { sheet, row, after } of edits) later.setRowHeight(sheet, [row], after);
  const opened = await startOffice(later);
  for (const [key, text] of journal) opened.journal.set(key, text);
  expect((await opened.port.undoEdits(undo ?? "")).refused).toEqual([]);
  expect(heights(later)).toEqual(old);
});

test.each<[string, string | null, (model: WorkbookModel) => void]>([
  ["a read-only book", "read-only", (model) => (model.readOnly = true)],
  ["a protected sheet", "locked", (model) => model.sheets.forEach((sheet) => (sheet.protected = true))],
  ["a hidden row", "changed-since", (model) => model.hideRows("①", [0])],
  ["another height than was read", "changed-since", (model) => model.setRowHeight("①", [0], 45)],
  ["no such sheet", "sheet-missing", (model) => model.renameSheet("①", "改名")],
  [
    "a protection that lets rows be set",
    null,
    (model) => model.sheets.forEach((sheet) => Object.assign(sheet, { protected: true, rowsMayBeFormatted: true })),
  ],
])("%s: %s", async (_name, reason, prepare) => {
  const model = book();
  prepare(model);
  const before = heights(model);
  const { port } = await startOffice(model);
  const { refused, undo } = await port.setRowHeights(edits.slice(0, 1));
  expect(refused.map((one) => one.reason)).toEqual(reason === null ? [] : [reason]);
  expect(undo === null).toBe(reason !== null);
  expect(heights(model)).toEqual(reason === null ? [62.25, ...before.slice(1)] : before);
});

test("a row that has the height already, and a row named twice", async () => {
  const { port } = await startOffice(book());
  expect(await port.setRowHeights([{ ...(edits[0] as RowHeightEdit), after: 30 }])).toMatchObject({ refused: [], undo: null });
  const { applied, refused } = await port.setRowHeights([...edits.slice(0, 1), { ...(edits[0] as RowHeightEdit), cell: "B1", after: 90 }]);
  expect([applied.length, refused.map(({ reason }) => reason)]).toEqual([1, ["changed-since"]]);
});

test("after any faults every row is old or every row is new, or the journal makes them so", async () => {
  const anyFault = fc.record({
    request: fc.integer({ min: 0, max: 4 }),
    action: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constant(Infinity)),
    code: fc.constantFrom("InvalidOperationInCellEditMode", "GeneralException", "AccessDenied", "ItemNotFound", "HostGone"),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(anyFault, { minLength: 1, maxLength: 3 }), async (faults) => {
      const model = book();
      const { port, responder, reopen } = await startOffice(model, { retries: 4 });
      responder.faults.set(...faults);
      const done = await port.setRowHeights(edits).then(
        ({ refused }) => refused.length === 0,
        (thrown: unknown) => {
          expect(thrown).toMatchObject({ name: "HostFailure" });
          return false;
        }
      );
      responder.faults.set();
      const open = await reopen().unfinishedEdits();
      if (open !== null) expect((await reopen().undoEdits(open.token)).refused).toEqual([]);
      expect(heights(model)).toEqual(done && open === null ? fresh : old);
    }),
    { numRuns: 80 }
  );
});

test("what the rule of cut texts proposes for an open form leaves nothing cut", async () => {
  const plan = planDocuments(asContract([samples["ueda-kanri"]!]), "ueda-kanri", { createdAt: "2024-04-01T00:00:00Z" });
  const low = (await readXlsx(await writeXlsx(plan))).grids.map((one): Grid => ({
    ...one,
    rowHeights: Object.fromEntries(Object.entries(one.rowHeights ?? {}).map(([row, height]) => [row, Math.min(height, 30)])),
  }));
  const { port } = await startOffice(new WorkbookModel(low));
  const cut = async () => {
    const grids = await port.readGrids();
    return checkGrids([{ path: "①", grids }], { asOf: "2024-11-20", settings: defaultSettings }).findings.filter(
      ({ rule }) => rule === "KN701"
    );
  };
  const fixes = (await cut()).flatMap(({ fix }) => (fix && isRowFix(fix) ? [fix] : []));
  expect(fixes.length).toBeGreaterThan(0);
  expect((await port.setRowHeights(fixes)).refused).toEqual([]);
  expect(await cut()).toEqual([]);
});
