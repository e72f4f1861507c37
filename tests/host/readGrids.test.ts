import type { Grid } from "../../src/domain/grid/grid";
import { HostFailure } from "../../src/host";
import { WorkbookModel } from "../../src/workbench/responder";
import { area, cell, contentOf, grid } from "./helpers/grids";
import { startOffice } from "./helpers/startOffice";

/** A small goal sheet with everything a check reads. */
function goalSheet(name: string): Grid {
  return grid(
    name,
    [
      cell("B2", "重点目標管理シート"),
      cell("B3", "①移住定住の推進\n(1) 説明会"),
      cell("E3", "6回以上"),
      cell("E4", 45_000, { text: "2024年3月15日", format: 'yyyy"年"m"月"d"日"' }),
      cell("F4", 0.8, { text: "80%", format: "0%" }),
      cell("F5", 12, { formula: true }),
      cell("G5", true, { text: "TRUE" }),
    ],
    { merges: [area("B2:G2"), area("B3:D4")], hiddenRows: [3], hiddenCols: [6] }
  );
}

const sheets = (count: number): Grid[] => Array.from({ length: count }, (_one, index) => goalSheet(`シート${index + 1}`));

describe("readGrids through the genuine office.js", () => {
  test("gives back every cell, merge, hidden row and column", async () => {
    const source = [goalSheet("①"), grid("空", []), grid("隠し", [cell("A1", "メモ")], { visible: false })];
    const { port } = await startOffice(new WorkbookModel(source));
    expect(contentOf(await port.readGrids())).toEqual(source);
  });

  test.each([1, 7, 70, 300])("needs three syncs for %i sheets", async (count) => {
    const { port, syncCount } = await startOffice(new WorkbookModel(sheets(count)));
    expect(await port.readGrids()).toHaveLength(count);
    expect(syncCount()).toBe(3);
  });

  test("uneven strike-through is asked cell by cell, without another sync", async () => {
    const { port, syncCount } = await startOffice(
      new WorkbookModel([
        grid("一部", [cell("A1", "6回"), cell("A2", "8回", { struck: [[0, 2]] }), cell("A3", "9回10回", { struck: "unknown" })]),
        grid("全部", [cell("A1", "旧", { struck: [[0, 1]] })]),
      ])
    );
    const [some, all] = await port.readGrids();
    expect(some?.cells.map(({ struck }) => struck)).toEqual([undefined, [[0, 2]], "unknown"]);
    expect(all?.cells[0]?.struck).toEqual([[0, 1]]);
    expect(syncCount()).toBe(3);
  });

  test("a text that begins with = is no formula, and its text is never Excel's ####", async () => {
    const { port } = await startOffice(
      new WorkbookModel([grid("①", [cell("A1", "=前年", { format: "@" }), cell("A2", "長い文", { format: "@", text: "####" })])])
    );
    const [sheet] = await port.readGrids();
    expect(contentOf(sheet ? [sheet] : [])[0]?.cells).toEqual([
      cell("A1", "=前年", { format: "@" }),
      cell("A2", "長い文", { format: "@" }),
    ]);
  });

  test("a text is itself, without what its number format adds", async () => {
    const { port } = await startOffice(new WorkbookModel([grid("①", [cell("A1", "山田", { format: '@"課長"', text: "山田課長" })])]));
    expect((await port.readGrids())[0]?.cells[0]).toMatchObject({ value: "山田", text: "山田" });
  });

  test("more than 512 merges: halves the rows until Excel answers", async () => {
    const merges = Array.from({ length: 600 }, (_one, row) => area(`A${row + 1}:B${row + 1}`));
    const { port } = await startOffice(
      new WorkbookModel([grid("方眼紙", [cell("A1", "始"), cell("C600", "終")], { merges }), goalSheet("②")])
    );
    const [squared, other] = await port.readGrids();
    expect(squared?.merges).toHaveLength(600);
    expect(contentOf(other ? [other] : [])).toEqual([goalSheet("②")]);
  });

  test("a merge that begins above and left of the first value is seen", async () => {
    const { port } = await startOffice(new WorkbookModel([grid("①", [cell("C5", "値")], { merges: [area("A1:B9")] })]));
    expect((await port.readGrids())[0]?.merges).toEqual([area("A1:B9")]);
  });

  test("values that Excel leaves out (null) are read in smaller pieces", async () => {
    const source = [goalSheet("①"), goalSheet("②")];
    const { port, syncCount } = await startOffice(new WorkbookModel(source), { limits: { cellsInRead: 10 } });
    expect(contentOf(await port.readGrids())).toEqual(source);
    expect(syncCount()).toBeGreaterThan(3);
  });

  test("an answer above the payload limit is asked for in smaller pieces", async () => {
    const source = sheets(12);
    const { port } = await startOffice(new WorkbookModel(source), { limits: { payload: 12_000 } });
    expect(contentOf(await port.readGrids())).toEqual(source);
  });

  test("a row that is alone above the limit ends in one failure, not in a loop", async () => {
    const { port } = await startOffice(new WorkbookModel([grid("①", [cell("A1", "あ"), cell("Z1", "い")])]), {
      limits: { cellsInRead: 20 },
    });
    await expect(port.readGrids()).rejects.toMatchObject({ name: "HostFailure", code: "too-large" });
  });

  test("a stray text at the end of the sheet is named, not read", async () => {
    const { port, syncCount } = await startOffice(new WorkbookModel([grid("迷子", [cell("A1", "あ"), cell("XFD1048576", "い")])]));
    await expect(port.readGrids()).rejects.toEqual(new HostFailure("too-large", { code: "", sheet: "迷子" }));
    expect(syncCount()).toBe(2);
  });

  test("formats without values do not widen what is read", async () => {
    const model = new WorkbookModel([goalSheet("①")]);
    model.sheets.forEach((sheet) => (sheet.formatted = area("A1:XFD1048576")));
    const { port } = await startOffice(model);
    expect(contentOf(await port.readGrids())).toEqual([goalSheet("①")]);
  });

  test("waits while a cell is being edited, and says so when it lasts", async () => {
    const model = new WorkbookModel([goalSheet("①")]);
    const { port } = await startOffice(model, { retries: 2 });
    model.editingCell = true;
    await expect(port.readGrids()).rejects.toMatchObject({ code: "cell-editing" });
    const late = port.readGrids();
    model.editingCell = false;
    expect(contentOf(await late)).toEqual([goalSheet("①")]);
  });

  test("stops at an abort between two syncs", async () => {
    const stop = new AbortController();
    const { port, syncCount } = await startOffice(new WorkbookModel(sheets(7)));
    const reading = port.readGrids({ signal: stop.signal });
    stop.abort();
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
    expect(syncCount()).toBe(1);
  });

  test("tells how many sheets are done", async () => {
    const steps: [number, number][] = [];
    const { port } = await startOffice(new WorkbookModel(sheets(3)));
    await port.readGrids({ onProgress: (done, total) => steps.push([done, total]) });
    expect(steps).toEqual([
      [0, 3],
      [3, 3],
    ]);
  });
});
