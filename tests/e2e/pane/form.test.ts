/** 様式の登録 with the genuine office.js: a form that is not known is pointed out, by mouse and by keys, and becomes readable. */
import type { Locator } from "playwright-core";
import { parseAddress } from "../../../src/domain/grid/address";
import { writeXlsx } from "../../../src/files/xlsx/writeXlsx";
import { frontTab, openFiles, selection, until, visit, type Visit } from "../support/workbench";

const texts: Record<string, string> = {
  A1: "令和6年度 事務事業評価シート",
  A3: "事務事業の名称",
  B3: "公園の改修",
  A4: "所管：都市整備課",
  A6: "活動の指標",
  B6: "達成の時期",
  C6: "目標値",
  D6: "実績値",
  E6: "ひとこと",
  A7: "改修した公園の数",
  B7: "年度末",
  C7: "3か所以上",
  D7: "2か所",
  E7: "入札済み",
  A8: "点検の回数",
  B8: "通年",
  C8: "12回",
};

const book = () =>
  writeXlsx({
    title: "事業評価",
    createdAt: "2024-11-20T00:00:00Z",
    sheets: [
      {
        name: "事業A",
        cells: Object.entries(texts).map(([at, value]) => ({ ...parseAddress(at)!, value })),
        merges: [],
        colWidths: [22, 16, 16, 16, 16],
        rowHeights: {},
        print: { paper: "A4", landscape: true, fitWidth: 1 },
      },
    ],
  });

let at: Visit;
beforeEach(async () => {
  at = await visit();
  await openFiles(at, [{ name: "事業評価.xlsx", bytes: await book() }]);
  await until(
    () => frontTab(at),
    (name) => name === "事業評価.xlsx"
  );
  await at.pane.getByRole("button", { name: "検査する" }).waitFor();
});
afterEach(() => at.close());

/** Clicks in the grid until the cell is selected: down its rows, then along its columns. */
async function clickCell(wanted: string): Promise<void> {
  // The largest canvas holds the cells; the others are the formula bar's.
  const canvases = await at.sheet
    .locator("canvas")
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ x, y, width, height }) => ({ x, y, area: width * height })));
  const canvas = canvases.sort((a, b) => b.area - a.area)[0];
  if (!canvas) throw new Error("the grid shows no canvas");
  const { row, col } = parseAddress(wanted)!;
  let [x, y] = [60, 30];
  for (let step = 0; step < 60; step++) {
    await at.page.mouse.click(canvas.x + x, canvas.y + y);
    const here = parseAddress((await selection(at)).split(":")[0] ?? "");
    if (here?.row === row && here.col === col) return;
    if (here === null || here.row < row) y += 12;
    else x += 30;
  }
  throw new Error(`${wanted} is not reached; ${await selection(at)} is selected`);
}

/** What the add-in is told is selected, through the genuine office.js of the pane. */
async function toldCell(): Promise<string> {
  const frame = at.page
    .frames()
    .filter((one) => one.url().includes("taskpane.html"))
    .at(-1);
  if (!frame) throw new Error("no frame holds the pane");
  return frame.evaluate(() =>
    Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      return cell.address.slice(cell.address.lastIndexOf("!") + 1);
    })
  );
}

test("a cell pointed at in the grid, by mouse or by arrow keys, is what the pane adds", async () => {
  // At once after opening: nothing may depend on how long the grid has been there.
  await clickCell("B6");
  expect(await until(toldCell, (cell) => cell === "B6", 3000)).toBe("B6");
  await clickCell("D8");
  expect(await until(toldCell, (cell) => cell === "D8", 3000)).toBe("D8");
  await at.page.keyboard.press("ArrowUp");
  expect(await until(toldCell, (cell) => cell === "D7", 3000)).toBe("D7");
  await at.pane.getByRole("button", { name: "検査する" }).click();
  await at.pane.getByRole("button", { name: "この様式を登録する" }).click();
  await at.pane.getByRole("button", { name: "開いているシートを読む" }).click();
  await at.pane.getByText("1 件の目標と 2 個の指標を読み取りました。").waitFor();
  await at.pane.getByRole("button", { name: "目標値 を外す" }).click();
  await clickCell("C6");
  await at.pane.getByRole("button", { name: "選んだセルを加える" }).click();
  await at.pane.getByText("C6「目標値」を加えました。").waitFor();
  await at.pane.getByRole("button", { name: "実績値 を外す" }).click();
  await clickCell("C6");
  await at.page.keyboard.press("ArrowRight");
  await until(
    () => selection(at),
    (address) => address === "D6"
  );
  await at.pane.getByRole("button", { name: "選んだセルを加える" }).click();
  await at.pane.getByText("D6「実績値」を加えました。").waitFor();
  await at.pane.getByText("1 件の目標と 2 個の指標を読み取りました。").waitFor();
  expect(at.errors).toEqual([]);
});

test("by mouse: from 「様式が見つかりません」 to a form that is checked", async () => {
  await at.pane.getByRole("button", { name: "検査する" }).click();
  await at.pane.getByRole("heading", { name: "重点目標の様式が見つかりませんでした" }).waitFor();
  await at.pane.getByRole("button", { name: "この様式を登録する" }).click();
  await at.pane.getByRole("button", { name: "開いているシートを読む" }).click();
  // What its own words suggest is read at once.
  await at.pane.getByText("1 件の目標と 2 個の指標を読み取りました。").waitFor();
  await at.pane.getByText("値: 公園の改修").waitFor();
  // A heading taken away is missed at once; its cell, still selected in the sheet, brings it back.
  await at.pane.getByRole("button", { name: "C6", exact: true }).click();
  await until(
    () => selection(at),
    (address) => address === "C6"
  );
  await at.pane.getByRole("button", { name: "目標値 を外す" }).click();
  await at.pane.getByText("「目標値」の見出しを加えてください。").waitFor();
  await at.pane.getByRole("button", { name: "選んだセルを加える" }).click();
  await at.pane.getByText("C6「目標値」を加えました。").waitFor();
  await at.pane.getByText("1 件の目標と 2 個の指標を読み取りました。").waitFor();
  await at.pane.getByRole("textbox", { name: "様式の名前" }).fill("みなとの事業評価");
  await at.pane.getByRole("button", { name: "この様式を登録する" }).click();
  await at.pane.getByText("様式「みなとの事業評価」を登録しました。").waitFor();
  await at.pane.getByRole("button", { name: /検査する$/ }).click();
  await at.pane.getByRole("treegrid").waitFor();
  await at.pane.getByRole("tab", { name: "概況" }).click();
  await at.pane
    .getByText(/66\.7[％%]/)
    .first()
    .waitFor();
  await at.pane.getByRole("tab", { name: "設定" }).click();
  await at.pane.getByRole("button", { name: "様式「みなとの事業評価」を取り除く" }).waitFor();
  expect(at.errors).toEqual([]);
});

test("by keys alone", async () => {
  const { keyboard } = at.page;
  const tabTo = async (name: string, from: Locator) => {
    await from.focus();
    const reached = await until(
      async () => {
        // A grid that is still opening takes the focus once, when it is ready: then the way begins again.
        if ((await at.page.evaluate(() => document.activeElement?.tagName)) !== "IFRAME") await from.focus();
        await keyboard.press("Tab");
        return at.pane.locator("html").evaluate(() => document.activeElement?.textContent ?? "");
      },
      (text) => text === name,
      40_000
    );
    expect(reached).toBe(name);
  };
  const tab = (name: string) => at.pane.getByRole("tab", { name });
  const button = (name: string) => at.pane.getByRole("button", { name });
  await until(
    async () => {
      await tab("検査").focus();
      await keyboard.press("End");
      return tab("設定").getAttribute("aria-selected");
    },
    (selected) => selected === "true"
  );
  await button("様式を登録する").waitFor();
  await tabTo("様式を登録する", tab("設定"));
  await keyboard.press("Enter");
  await at.pane.getByRole("region", { name: "様式の登録" }).waitFor();
  await tabTo("開いているシートを読む", at.pane.locator("#tab-check"));
  await keyboard.press("Enter");
  await at.pane.getByText("1 件の目標と 2 個の指標を読み取りました。").waitFor();
  await tabTo("この様式を登録する", at.pane.locator("#tab-check"));
  await keyboard.press("Enter");
  await at.pane.getByText("様式「事務事業評価シート」を登録しました。").waitFor();
  expect(at.errors).toEqual([]);
});
