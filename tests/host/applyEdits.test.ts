import type { Grid } from "../../src/domain/grid/grid";
import type { CellEdit, EditRefusal } from "../../src/host/workbookPort";
import { gridOf, WorkbookModel } from "../../src/workbench/responder";
import { area, cell, grid } from "./helpers/grids";
import { startOffice } from "./helpers/startOffice";

const sheet = (): Grid =>
  grid(
    "①",
    [
      cell("B2", "見出し"),
      cell("F8", "2回実施"),
      cell("G8", "旧"),
      cell("F9", 12, { formula: true }),
      cell("F10", 5, { format: "0.0", text: "5.0" }),
      cell("F11", "1月", { format: "@" }),
    ],
    { merges: [area("F8:F8"), area("B2:D3")].slice(1) }
  );

const edit = (at: string, before: string, value: CellEdit["value"], on = "①"): CellEdit => ({ sheet: on, cell: at, before, value });
const state = (model: WorkbookModel): Grid[] => model.sheets.map(gridOf);

describe("applyEdits", () => {
  test("writes the cells in two syncs, leaves all else alone, and undo brings the old book back", async () => {
    const model = new WorkbookModel([sheet()]);
    const { port, syncCount } = await startOffice(model);
    const before = state(model);
    const edits = [edit("F8", "2回実施", "3回実施"), edit("F10", "5.0", 7), edit("H8", "", "新しい記入"), edit("G8", "旧", null)];
    const outcome = await port.applyEdits(edits);
    expect(syncCount()).toBe(2);
    expect(outcome).toEqual({ applied: edits, refused: [], undo: expect.any(String) as string });
    expect(state(model)[0]?.cells).toEqual([
      cell("B2", "見出し"),
      cell("F8", "3回実施"),
      cell("H8", "新しい記入"),
      cell("F9", 12, { formula: true }),
      cell("F10", 7, { format: "0.0", text: "7.0" }),
      cell("F11", "1月", { format: "@" }),
    ]);
    expect((await port.undoEdits(outcome.undo ?? "")).applied).toHaveLength(4);
    expect(state(model)).toEqual(before);
  });

  test.each([
    "=前年度",
    "+3件",
    "-5%",
    "-取組",
    "@未定",
    "'引用",
    "(1)",
    "(5)",
    "１２",
    "1,200",
    "50%",
    "3月1日",
    "令和7年3月31日",
    "R7.3.31",
    "4/1",
    "2024-04-01",
    "TRUE",
    "#N/A",
    "1e5",
    "￥500",
    "6回以上",
    "年度末まで",
    "",
  ])("the text %j stays this text and the format stays", async (text) => {
    for (const format of ["General", "@", "0.0", 'm"月"d"日"']) {
      const model = new WorkbookModel([grid("①", [cell("A1", "前", format === "General" ? {} : { format })])]);
      const { port } = await startOffice(model);
      const outcome = await port.applyEdits([edit("A1", "前", text === "" ? null : text)]);
      expect(outcome.refused).toEqual([]);
      expect(model.sheet("①")?.cell(0, 0)?.value ?? "").toBe(text);
      expect(model.sheet("①")?.cell(0, 0)?.formula ?? null).toBeNull();
      expect(model.sheet("①")?.formatOf(0, 0)).toBe(format);
      await port.undoEdits(outcome.undo ?? "");
      expect(model.sheet("①")?.cell(0, 0)).toMatchObject({ value: "前", format });
    }
  });

  const refusals: [EditRefusal, string, (model: WorkbookModel) => void, CellEdit][] = [
    [
      "changed-since",
      "someone else wrote meanwhile",
      (model) => model.edit("①", [{ row: 7, col: 5, value: "4回" }]),
      edit("F8", "2回実施", "x"),
    ],
    ["not-anchor", "a write below a merged area is lost", () => undefined, edit("C3", "", "x")],
    ["formula", "a formula is not written over", () => undefined, edit("F9", "12", 13)],
    [
      "locked",
      "a protected sheet keeps its locked cells",
      (model) => void ((model.sheet("①") ?? fail()).protected = true),
      edit("F8", "2回実施", "x"),
    ],
    [
      "filtered",
      "a write across a filter may land elsewhere",
      (model) => void ((model.sheet("①") ?? fail()).filter = { area: area("A1:H20"), hiddenRows: [4] }),
      edit("F8", "2回実施", "x"),
    ],
    [
      "filtered",
      "a filtered table too",
      (model) => (model.sheet("①") ?? fail()).tables.push({ name: "表1", filtered: true }),
      edit("F8", "2回実施", "x"),
    ],
    ["too-long", "a cell holds 32,767 characters", () => undefined, edit("F8", "2回実施", "あ".repeat(32_768))],
    ["read-only", "a read-only book cannot be kept", (model) => void (model.readOnly = true), edit("F8", "2回実施", "x")],
    ["sheet-missing", "the sheet was deleted", () => undefined, edit("F8", "2回実施", "x", "無い")],
  ];
  test.each(refusals)("refuses %s: %s", async (reason, _why, arrange, refused) => {
    const model = new WorkbookModel([sheet(), grid("②", [cell("A1", "隣")])]);
    arrange(model);
    const { port } = await startOffice(model);
    const before = state(model);
    const outcome = await port.applyEdits([refused]);
    expect(outcome).toEqual({ applied: [], refused: [{ edit: refused, reason }], undo: null });
    expect(state(model)).toEqual(before);
  });

  test("one refused edit does not hold up the others", async () => {
    const model = new WorkbookModel([sheet(), grid("②", [cell("A1", "隣")])]);
    const { port } = await startOffice(model);
    const outcome = await port.applyEdits([edit("A1", "無", "x", "無い"), edit("A1", "隣", "となり", "②"), edit("C3", "", "x")]);
    expect(outcome.applied.map(({ value }) => value)).toEqual(["となり"]);
    expect(outcome.refused.map(({ reason }) => reason)).toEqual(["sheet-missing", "not-anchor"]);
  });

  test("unlocked cells of a protected sheet are written", async () => {
    const model = new WorkbookModel([sheet()]);
    const [protectedSheet] = model.sheets;
    if (protectedSheet) Object.assign(protectedSheet, { protected: true, unlocked: [area("F8:G11")] });
    const { port } = await startOffice(model);
    expect((await port.applyEdits([edit("F8", "2回実施", "3回")])).refused).toEqual([]);
    expect(model.sheet("①")?.cell(7, 5)?.value).toBe("3回");
  });

  test("a sheet with more than 512 merges can be written", async () => {
    const merges = Array.from({ length: 600 }, (_one, row) => area(`A${row + 1}:B${row + 1}`));
    const model = new WorkbookModel([grid("方眼紙", [cell("C600", "旧")], { merges })]);
    const { port } = await startOffice(model);
    expect(
      (await port.applyEdits([edit("C600", "旧", "新", "方眼紙"), edit("B600", "", "x", "方眼紙")])).refused.map(({ reason }) => reason)
    ).toEqual(["not-anchor"]);
    expect(model.sheet("方眼紙")?.cell(599, 2)?.value).toBe("新");
  });

  test("what Excel changes on its way is noticed and taken back", async () => {
    const model = new WorkbookModel([sheet()]);
    const { port } = await startOffice(model);
    // A rule of the workbook (a macro, say) turns every entry of the column into something else.
    const stop = model.observe((change) => {
      if (change.kind === "cells" && change.origin === "addin" && change.single?.after === "3回")
        model.edit("①", [{ row: 7, col: 5, value: "別のもの" }], "remote");
    });
    const outcome = await port.applyEdits([edit("F8", "2回実施", "3回"), edit("G8", "旧", "新")]);
    stop();
    expect(outcome.refused).toEqual([{ edit: edit("F8", "2回実施", "3回"), reason: "not-kept" }]);
    expect(model.sheet("①")?.cell(7, 5)?.value).toBe("2回実施");
    expect(model.sheet("①")?.cell(7, 6)?.value).toBe("新");
    await port.undoEdits(outcome.undo ?? "");
    expect(state(model)[0]?.cells).toEqual(sheet().cells);
  });

  test("undo refuses a cell that was changed after the edit, by name of the sheet at that time", async () => {
    const model = new WorkbookModel([sheet()]);
    const { port } = await startOffice(model);
    const outcome = await port.applyEdits([edit("F8", "2回実施", "3回"), edit("G8", "旧", "新")]);
    model.renameSheet("①", "①改");
    model.edit("①改", [{ row: 7, col: 6, value: "手で直した" }]);
    const undone = await port.undoEdits(outcome.undo ?? "");
    expect(undone.refused.map(({ reason }) => reason)).toEqual(["changed-since"]);
    expect(model.sheet("①改")?.cell(7, 5)?.value).toBe("2回実施");
    expect(model.sheet("①改")?.cell(7, 6)?.value).toBe("手で直した");
    await expect(port.undoEdits(outcome.undo ?? "")).rejects.toMatchObject({ code: "undo-missing" });
  });

  test("undo finds its cells again after the file was saved, closed and opened", async () => {
    const before = new WorkbookModel([sheet()], { name: "ueda.xlsx" });
    const first = await startOffice(before);
    const { undo } = await first.port.applyEdits([edit("F8", "2回実施", "3回"), edit("F10", "5.0", 7)]);
    const opened = new WorkbookModel(before.sheets.map(gridOf), { name: "ueda.xlsx" });
    const second = await startOffice(opened);
    for (const [key, text] of first.journal) second.journal.set(key, text);
    expect(await second.port.undoEdits(undo ?? "")).toMatchObject({ refused: [], undo: expect.any(String) as string });
    expect(opened.sheets.map(gridOf)).toEqual(
      [sheet()].map((one) => ({ ...one, cells: [...one.cells].sort((a, b) => a.row - b.row || a.col - b.col) }))
    );
  });

  test("a number format that changes with the entry is put back with the cell", async () => {
    const model = new WorkbookModel([sheet()]);
    const { port } = await startOffice(model);
    const stop = model.observe((change) => {
      if (change.kind === "cells" && change.origin === "addin" && change.single?.after === 7)
        model.setFormats("①", change.area, [["yyyy/m/d"]], "remote");
    });
    const outcome = await port.applyEdits([edit("F10", "5.0", 7)]);
    stop();
    expect(outcome).toEqual({ applied: [], refused: [{ edit: edit("F10", "5.0", 7), reason: "not-kept" }], undo: null });
    expect(model.sheet("①")?.cell(9, 5)).toMatchObject({ value: 5, format: "0.0" });
  });

  test("more edits than one request can carry are written in pieces, and undone in pieces", async () => {
    const rows = Array.from({ length: 120 }, (_one, index) => index);
    const model = new WorkbookModel([
      grid(
        "①",
        rows.map((row) => cell(`A${row + 1}`, `旧${row}`))
      ),
    ]);
    const { port, syncCount } = await startOffice(model, { limits: { payload: 20_000 } });
    const outcome = await port.applyEdits(rows.map((row) => edit(`A${row + 1}`, `旧${row}`, `新${row}`)));
    expect(outcome.applied).toHaveLength(120);
    expect(syncCount()).toBeGreaterThan(2);
    expect(rows.every((row) => model.sheet("①")?.cell(row, 0)?.value === `新${row}`)).toBe(true);
    expect((await port.undoEdits(outcome.undo ?? "")).applied).toHaveLength(120);
    expect(rows.every((row) => model.sheet("①")?.cell(row, 0)?.value === `旧${row}`)).toBe(true);
  });

  test("two commands at once go one after the other: the second sees what the first wrote", async () => {
    const model = new WorkbookModel([sheet()]);
    const { port } = await startOffice(model);
    const [first, second] = await Promise.all([
      port.applyEdits([edit("F8", "2回実施", "3回")]),
      port.applyEdits([edit("F8", "2回実施", "4回")]),
    ]);
    expect(first.refused).toEqual([]);
    expect(second.refused.map(({ reason }) => reason)).toEqual(["changed-since"]);
    expect(model.sheet("①")?.cell(7, 5)?.value).toBe("3回");
  });

  test("the same cell twice: the second edit is refused", async () => {
    const model = new WorkbookModel([sheet()]);
    const { port } = await startOffice(model);
    const outcome = await port.applyEdits([edit("F8", "2回実施", "3回"), edit("F8", "2回実施", "4回")]);
    expect(outcome.refused).toEqual([{ edit: edit("F8", "2回実施", "4回"), reason: "changed-since" }]);
    expect(model.sheet("①")?.cell(7, 5)?.value).toBe("3回");
  });

  test("Excel tells nobody of our own writes while they happen", async () => {
    const model = new WorkbookModel([sheet()]);
    const { port, responder } = await startOffice(model);
    const stop = await port.watch(() => undefined);
    let sent = 0;
    const count = model.observe(() => void (sent += model.eventsEnabled ? 1 : 0));
    await port.applyEdits([edit("F8", "2回実施", "3回")]);
    count();
    await stop();
    expect(sent).toBe(0);
    expect(model.eventsEnabled).toBe(true);
    expect(responder.events.count).toBe(0);
  });
});

function fail(): never {
  throw new Error("no such sheet");
}
