import fc from "fast-check";
import type { Grid } from "../../src/domain/grid/grid";
import type { CellEdit } from "../../src/host/workbookPort";
import { gridOf, WorkbookModel, type Fault } from "../../src/workbench/responder";
import { cell, contentOf, grid } from "./helpers/grids";
import { startOffice, type Started } from "./helpers/startOffice";

const book = (): Grid[] => [
  grid("①", [cell("A1", "一"), cell("A2", 2), cell("A3", "3月1日", { format: "@" })]),
  grid("②", [cell("B2", "=text", { format: "@" }), cell("B3", 0.5, { format: "0%", text: "50%" })]),
];

const edits: CellEdit[] = [
  { sheet: "①", cell: "A1", before: "一", value: "(1) 実施" },
  { sheet: "①", cell: "A2", before: "2", value: 20 },
  { sheet: "①", cell: "A4", before: "", value: "追記" },
  { sheet: "②", cell: "B2", before: "=text", value: null },
  { sheet: "②", cell: "B3", before: "50%", value: 0.75 },
];

const written: Grid[] = [
  grid("①", [cell("A1", "(1) 実施"), cell("A2", 20), cell("A3", "3月1日", { format: "@" }), cell("A4", "追記")]),
  grid("②", [cell("B3", 0.75, { format: "0%", text: "75%" })]),
];

const state = (model: WorkbookModel): Grid[] => model.sheets.map(gridOf);

const codes = [
  "InvalidOperationInCellEditMode",
  "ActivityLimitReached",
  "RequestAborted",
  "GeneralException",
  "AccessDenied",
  "ItemNotFound",
  "RequestPayloadSizeLimitExceeded",
  "InvalidArgument",
] as const;

const anyFault = fc.record({
  request: fc.integer({ min: 0, max: 4 }),
  action: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constant(Infinity)),
  code: fc.constantFrom(...codes),
});

async function start(): Promise<Started> {
  return startOffice(new WorkbookModel(book()), { retries: 4 });
}

/** The command under a fault plan: true where it went through. */
async function attempt({ port, responder }: Started, faults: Fault[]): Promise<boolean> {
  responder.faults.set(...faults);
  try {
    const outcome = await port.applyEdits(edits);
    return outcome.refused.length === 0;
  } catch (error) {
    expect(error).toMatchObject({ name: "HostFailure" });
    return false;
  }
}

describe("faults inside a batch", () => {
  test("after any one fault every cell is old or every cell is new, and events are on", async () => {
    await fc.assert(
      fc.asyncProperty(anyFault, async (fault) => {
        const started = await start();
        const done = await attempt(started, [fault]);
        expect(state(started.model)).toEqual(done ? written : book());
        expect(started.model.eventsEnabled).toBe(true);
        expect(await started.port.unfinishedEdits()).toBeNull();
      }),
      { numRuns: 120 }
    );
  });

  test("after any three faults the cells are whole, or the journal makes them whole at the next start", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyFault, { minLength: 2, maxLength: 3 }), async (faults) => {
        const started = await start();
        const done = await attempt(started, faults);
        const open = await started.reopen().unfinishedEdits();
        started.responder.faults.set();
        if (open !== null) expect((await started.reopen().undoEdits(open.token)).refused).toEqual([]);
        expect(state(started.model)).toEqual(done && open === null ? written : book());
        expect(started.model.eventsEnabled).toBe(true);
      }),
      { numRuns: 80 }
    );
  });

  test.each([0, 1, 5, 9, 13, 17, 21, 25, 29, Infinity])(
    "Excel is gone from action %d of the write on: the next start offers to put the cells back",
    async (action) => {
      const started = await start();
      const gone: Fault[] = [
        { request: 1, action, code: "HostGone" },
        ...Array.from({ length: 60 }, (_one, index) => ({ request: 2 + index, action: 0, code: "HostGone" })),
      ];
      expect(await attempt(started, gone)).toBe(false);
      expect(await started.port.unfinishedEdits()).toMatchObject({ cells: 5 });
      started.responder.faults.set();
      const port = started.reopen();
      const open = await port.unfinishedEdits();
      const undone = await port.undoEdits(open?.token ?? "");
      expect(undone.refused).toEqual([]);
      expect(state(started.model)).toEqual(book());
      expect(started.model.eventsEnabled).toBe(true);
      expect(await port.unfinishedEdits()).toBeNull();
    }
  );

  test("a sheet deleted in the middle of the write takes its cells along; the others get their old content", async () => {
    const started = await start();
    const { model } = started;
    expect(await attempt(started, [{ request: 1, action: 30, code: "ItemNotFound", then: () => model.deleteSheet("②", "remote") }])).toBe(
      false
    );
    expect(state(model)).toEqual(book().slice(0, 1));
    expect(model.eventsEnabled).toBe(true);
  });

  test("a person who begins to type in the middle of the write is waited for, then the cells are put back", async () => {
    const started = await start();
    const { model, port, responder } = started;
    responder.faults.set({ request: 1, action: 20, code: "InvalidOperationInCellEditMode", then: () => void (model.editingCell = true) });
    const ended = new Promise<void>((resolve) => setTimeout(() => resolve(((model.editingCell = false), undefined)), 3));
    await expect(port.applyEdits(edits)).rejects.toMatchObject({ code: "edits-restored", data: { reason: "cell-editing" } });
    await ended;
    expect(state(model)).toEqual(book());
  });

  test("an error without a reason is tried once more, not for ever", async () => {
    const { port, responder, model, syncCount } = await start();
    responder.faults.set({ request: 0, action: 2, code: "GeneralException" });
    await port.showCell("②", "B3");
    expect(model.activeSheet.name).toBe("②");
    const before = syncCount();
    responder.faults.set(...[0, 1, 2, 3, 4, 5, 6, 7].map((request) => ({ request, action: 0, code: "GeneralException" })));
    await expect(port.info()).rejects.toMatchObject({ code: "unknown", data: { code: "GeneralException" } });
    expect(syncCount() - before).toBe(2);
    responder.faults.set();
  });

  test("reading and showing survive one transient fault", async () => {
    const { port, responder, model } = await start();
    responder.faults.set({ request: 1, action: 3, code: "ActivityLimitReached" });
    expect(contentOf(await port.readGrids())).toEqual(book());
    responder.faults.set({ request: 0, action: 2, code: "InactiveWorkbook" });
    await port.showCell("②", "B3");
    expect(model.activeSheet.name).toBe("②");
  });
});
