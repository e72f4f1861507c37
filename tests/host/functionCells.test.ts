import fc from "fast-check";
import { callsOurFunction } from "../../src/domain/model/cellFunctions";
import { gridOf, WorkbookModel } from "../../src/workbench/responder";
import { area, cell, grid } from "./helpers/grids";
import { startOffice, type Started } from "./helpers/startOffice";

/** What the formulas of these tests give. */
const results: Readonly<Record<string, string | number>> = {
  "=JUTEN.達成率(A1,B1)": 0.85,
  '=IF(A1="","",JUTEN.目標値(A1))': "=30件",
  "=JUTEN.期限日(A9)": "#VALUE!",
  "=SUM(B1:B9)": 12,
};

const inCell = (row: number, col: number, formula: string) => ({ row, col, value: results[formula] ?? null, formula });

function book(): WorkbookModel {
  const model = new WorkbookModel([grid("①", [cell("A1", "30件")]), grid("②", [])], {
    evaluate: (formula: string) => results[formula] ?? "#NAME?",
  });
  model.edit("①", [
    { ...inCell(0, 2, "=JUTEN.達成率(A1,B1)"), format: "0%" },
    inCell(1, 2, '=IF(A1="","",JUTEN.目標値(A1))'),
    inCell(2, 2, "=JUTEN.期限日(A9)"),
    inCell(3, 2, "=SUM(B1:B9)"),
  ]);
  model.edit("②", [inCell(4, 0, "=JUTEN.達成率(A1,B1)")]);
  return model;
}

const formulas = (model: WorkbookModel) =>
  model.sheets.flatMap((sheet) =>
    [...sheet.entries()].flatMap(({ row, col, cell: { formula } }) => (formula === null ? [] : [`${sheet.name}:${row},${col}:${formula}`]))
  );

const start = (): Promise<Started> => startOffice(book(), { retries: 4 });

describe("findFunctionCells", () => {
  test("tells cell, formula and result of the book's own functions, in three syncs", async () => {
    const { port, syncCount } = await start();
    expect(await port.findFunctionCells("book")).toEqual([
      { sheet: "①", cell: "C1", formula: "=JUTEN.達成率(A1,B1)", value: 0.85, text: "85%" },
      { sheet: "①", cell: "C2", formula: '=IF(A1="","",JUTEN.目標値(A1))', value: "=30件", text: "=30件" },
      { sheet: "①", cell: "C3", formula: "=JUTEN.期限日(A9)", value: null, text: "#VALUE!" },
      { sheet: "②", cell: "A5", formula: "=JUTEN.達成率(A1,B1)", value: 0.85, text: "0.85" },
    ]);
    expect(syncCount()).toBe(3);
  });

  test("of the sheet in front, or of the selected cells alone", async () => {
    const { port, model } = await start();
    const cells = async (scope: "sheet" | "selection") => (await port.findFunctionCells(scope)).map((one) => `${one.sheet}!${one.cell}`);
    expect(await cells("sheet")).toEqual(["①!C1", "①!C2", "①!C3"]);
    model.select("①", area("C2:XFD1048576"));
    expect(await cells("selection")).toEqual(["①!C2", "①!C3"]);
    model.select("②", area("A1:B2"));
    expect(await cells("selection")).toEqual([]);
  });

  test.each([
    ["=JUTEN.達成率(A1)", true],
    ["=IF(1,juten.RATE(A1),0)", true],
    ["=MYJUTEN.RATE(A1)", false],
    ["=X.JUTEN.RATE(A1)", false],
    ['="JUTEN.達成率(A1)"', false],
    ['=""&JUTEN.達成率("""JUTEN.")', true],
    ["JUTEN.達成率(A1)", false],
  ])("%s: %s", (formula, expected) => {
    expect(callsOurFunction(formula)).toBe(expected);
  });
});

describe("freezeFunctionCells", () => {
  test("writes the results in two syncs, keeps formats and other formulas, and undo brings the formulas back", async () => {
    const { port, model, syncCount, resetSyncs } = await start();
    const [before, cells] = [formulas(model), await port.findFunctionCells("book")];
    resetSyncs();
    const outcome = await port.freezeFunctionCells(cells);
    expect(syncCount()).toBe(2);
    expect(outcome.applied).toHaveLength(3);
    expect(outcome.refused).toEqual([{ edit: expect.objectContaining({ cell: "C3" }) as object, reason: "no-result" }]);
    expect(formulas(model)).toEqual(["①:2,2:=JUTEN.期限日(A9)", "①:3,2:=SUM(B1:B9)"]);
    expect(model.sheets.map(gridOf)[0]?.cells.slice(1, 3)).toEqual([cell("C1", 0.85, { format: "0%", text: "85%" }), cell("C2", "=30件")]);
    const undone = await port.undoEdits(outcome.undo ?? "");
    expect(undone.refused).toEqual([]);
    expect(formulas(model).sort()).toEqual(before.sort());
  });

  test("a formula that was changed since the preview stays, and so does one whose result changed", async () => {
    const { port, model } = await start();
    const cells = await port.findFunctionCells("book");
    model.edit("①", [inCell(0, 2, "=SUM(B1:B9)"), { row: 1, col: 2, value: "40件", formula: '=IF(A1="","",JUTEN.目標値(A1))' }]);
    const before = formulas(model);
    const { refused } = await port.freezeFunctionCells(cells.slice(0, 2));
    expect(refused.map(({ reason }) => reason)).toEqual(["changed-since", "changed-since"]);
    expect(formulas(model)).toEqual(before);
  });

  test("the guards of writing hold: a locked cell keeps its formula", async () => {
    const { port, model } = await start();
    const cells = await port.findFunctionCells("sheet");
    const first = model.sheet("①");
    if (first !== null) first.protected = true;
    expect((await port.freezeFunctionCells(cells)).refused.map(({ reason }) => reason)).toEqual(["locked", "locked", "no-result"]);
  });

  test("after any fault every cell has its formula or every cell its value", async () => {
    const codes = ["InvalidOperationInCellEditMode", "GeneralException", "AccessDenied", "ActivityLimitReached"] as const;
    const fault = fc.record({
      request: fc.integer({ min: 0, max: 3 }),
      action: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.constant(Infinity)),
      code: fc.constantFrom(...codes),
    });
    await fc.assert(
      fc.asyncProperty(fault, async (one) => {
        const { port, model, responder } = await start();
        const before = formulas(model).sort();
        const cells = (await port.findFunctionCells("book")).filter(({ value }) => value !== null);
        responder.faults.set(one);
        const done = await port.freezeFunctionCells(cells).then(
          ({ refused }) => refused.length === 0,
          () => false
        );
        expect(formulas(model).sort()).toEqual(done ? ["①:2,2:=JUTEN.期限日(A9)", "①:3,2:=SUM(B1:B9)"] : before);
        expect(model.eventsEnabled).toBe(true);
      }),
      { numRuns: 60 }
    );
  });
});
