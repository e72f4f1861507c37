/** The responder's own behaviour through the genuine office.js: what docs/office-responder.md says it imitates. */
import { numberText, WorkbookModel } from "../../src/workbench/responder";
import { area, cell, grid } from "./helpers/grids";
import { startOffice } from "./helpers/startOffice";

const column = (model: WorkbookModel, name: string, rows: number): unknown[] =>
  Array.from({ length: rows }, (_one, row) => model.sheet(name)?.cell(row, 0)?.value ?? null);

describe("the responder imitates", () => {
  test("a batch that is no transaction: what came before the refused action stays", async () => {
    const model = new WorkbookModel([grid("①", [])]);
    const { Excel } = await startOffice(model);
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("①");
      sheet.getRange("A1").values = [["先"]];
      sheet.getRange("A2").values = [["x".repeat(32_768)]];
      sheet.getRange("A3").values = [["後"]];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(column(model, "①", 3)).toEqual(["先", null, null]);
  });

  test("a block written across filtered rows lands in the visible ones", async () => {
    const model = new WorkbookModel([grid("①", [cell("A1", "見出し"), cell("A2", "い"), cell("A3", "ろ")])]);
    Object.assign(model.sheets[0] ?? {}, { filter: { area: area("A1:A5"), hiddenRows: [1] } });
    const { Excel } = await startOffice(model);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("①").getRange("A1:A3").values = [["1行目"], ["2行目"], ["3行目"]];
      await context.sync();
    });
    expect(column(model, "①", 4)).toEqual(["1行目", "い", "2行目", "3行目"]);
  });

  test("a lost write below a merge, and null that leaves a cell alone", async () => {
    const model = new WorkbookModel([grid("①", [cell("A1", "元")], { merges: [area("A1:A2")] })]);
    const { Excel } = await startOffice(model);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("①").getRange("A1:A3").values = [[null], ["失われる"], ["残る"]];
      await context.sync();
    });
    expect(column(model, "①", 3)).toEqual(["元", null, "残る"]);
  });

  test("a merge is seen from its top-left cell only", async () => {
    const { Excel } = await startOffice(new WorkbookModel([grid("①", [], { merges: [area("B2:C4")] })]));
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("①");
      const asked = ["A1:Z9", "B2", "C3:D9"].map((at) => sheet.getRange(at).getMergedAreasOrNullObject());
      await context.sync();
      return asked.map((found) => found.isNullObject);
    });
    expect(seen).toEqual([false, false, true]);
  });

  test.each<[string, string | number | boolean, string]>([
    ["(1)", -1, "General"],
    ["１２", 12, "General"],
    ["1,200", 1200, "General"],
    ["50%", 0.5, "0%"],
    ["3月1日", 45_352, 'm"月"d"日"'],
    ["R7.3.31", 45_747, "yyyy/m/d"],
    ["令和元年5月1日", 43_586, "yyyy/m/d"],
    ["true", true, "General"],
    ["'(1)", "(1)", "General"],
    ["2月30日", "2月30日", "General"],
    ["12件", "12件", "General"],
  ])("the entry %j read as typed: %j", async (entry, value, format) => {
    const model = new WorkbookModel([grid("①", [])]);
    const { Excel } = await startOffice(model);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("①").getRange("A1").values = [[entry]];
      await context.sync();
    });
    expect(model.sheet("①")?.cell(0, 0)).toMatchObject({ value, format });
  });

  test.each([
    ["=SUM(A2:A3)", "=SUM(A2:A3)"],
    ["+3件", "=+3件"],
    ["-取組", "=-取組"],
  ])("the entry %j becomes a formula", async (entry, formula) => {
    const model = new WorkbookModel([grid("①", [])], { evaluate: () => "#NAME?" });
    const { Excel } = await startOffice(model);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("①").getRange("A1").values = [[entry]];
      await context.sync();
    });
    expect(model.sheet("①")?.cell(0, 0)).toMatchObject({ formula, value: "#NAME?" });
  });

  test("references that the library lets go of are forgotten", async () => {
    const { Excel, responder } = await startOffice(new WorkbookModel([grid("①", [cell("A1", "一")])]));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("①").getRange("A1").load("values");
      await context.sync();
      expect(responder.references).toBe(1);
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(responder.references).toBe(0);
  });

  test("what it does not know is named, not guessed", async () => {
    const { Excel } = await startOffice(new WorkbookModel([grid("①", [])]));
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("①").pivotTables.load("items/name");
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "ApiNotFound", message: expect.stringContaining("Worksheet.PivotTables") as string });
  });
});

test.each([
  [0.8, "0%", "80%"],
  [0.125, "0.0%", "12.5%"],
  [1234567.891, "#,##0.00", "1,234,567.89"],
  [1.005, "0.00", "1.01"],
  [-3, '#,##0;"▲"#,##0', "▲3"],
  [0, '0;-0;"―"', "―"],
  [12, '0"件"', "12件"],
  [45_366, "yyyy/m/d", "2024/3/15"],
  [45_366, '[$-411]ggge"年"m"月"d"日"', "令和6年3月15日"],
  [43_585, "ge.m.d", "H31.4.30"],
  [45_366.5, "yyyy/mm/dd hh:mm", "2024/03/15 12:00"],
  [3.5, "General", "3.5"],
  [0.1 + 0.2, "General", "0.3"],
])("the number %d under %j is shown as %j", (value, format, text) => {
  expect(numberText(value, format)).toBe(text);
});
