/** @jest-environment jsdom */
import { everydayBook, makeBook } from "../helpers/books";
import { allByRole, byRole, click, fakeEngine, openPage, settle, type Page } from "../helpers/page";

let page: Page;
const open = async (book = everydayBook) => {
  page = await openPage({ engine: fakeEngine(book) });
  await click(byRole("button", "検査する"));
  await click(byRole("tab", "概況"));
  await settle(20);
};
afterEach(() => page.close());

test("before a check it offers one", async () => {
  page = await openPage();
  await click(byRole("tab", "概況"));
  await settle(20);
  expect(document.body.textContent).toContain("まだ検査していません");
  await click(byRole("button", "検査する"));
  expect(byRole("heading", "全体")).toBeTruthy();
});

test("rates are bars with words, planned apart from done", async () => {
  await open();
  const bars = allByRole("img").map((bar) => bar.getAttribute("aria-label"));
  expect(bars).toContain("達成率 33.3％、着地見込み 83.3％");
  expect(document.body.textContent).toContain("33.3％");
});

test("a figure opens its cell", async () => {
  await open();
  await click(byRole("button", /^実績 2 回$/));
  expect(page.port.shown).toEqual(["重点目標1!F9"]);
});

test("eleven late reports of one sheet are one line that opens their cells", async () => {
  await open();
  expect(document.body.textContent).toContain("重点目標2 中間報告 11件");
  expect(document.body.textContent).toContain("期限 2024/10/31・15 日超過");
  await click(byRole("button", "F12 ①(4)"));
  expect(page.port.shown).toEqual(["重点目標2!F12"]);
});

test("what has no rate says why and what would give it one", async () => {
  await open();
  expect(document.body.textContent).toContain("目標に数がありません。 11件");
  expect(document.body.textContent).toContain("数と単位を書き加えてください");
});

test("a goal without any rate shows no 0", async () => {
  await open();
  const goal = [...document.querySelectorAll("summary")].find((one) => one.textContent?.includes("安心して暮らせる"));
  expect(goal?.textContent).toContain("—");
  expect(goal?.textContent).not.toContain("0.0");
});

test("a workbook without a form says so", async () => {
  await open(() => makeBook({ documents: [] }));
  expect(document.body.textContent).toContain("重点目標の様式が見つかりませんでした");
});

test("charts go to a sheet of their own, each value what the pane shows, and the log takes the sheet away", async () => {
  await open();
  await click(byRole("button", "グラフをシートに出す"));
  await settle(20);
  const [table] = page.port.tables;
  expect(table?.name).toBe("概況 2024-11-20");
  expect(table?.rows[0]).toEqual(["シート", "目標", "部局", "達成率", "着地見込み", "期限を過ぎた報告", "指摘"]);
  const { goals } = everydayBook().overview.rollUp;
  expect(table?.rows.slice(1).map(([sheet, , , rate]) => [sheet, rate])).toEqual(
    goals.map(({ sheet, mean }) => [sheet, mean === null ? null : mean / 100])
  );
  expect(table?.charts.map(({ kind, values }) => [kind, values])).toEqual([
    ["bar", [3, 4]],
    ["column", [5, 6]],
  ]);
  expect(document.body.textContent).toContain("シート「概況 2024-11-20」に表とグラフを作りました。");
  await click(byRole("tab", "履歴"));
  await settle(20);
  expect(document.body.textContent).toContain("14:05 シート「概況 2024-11-20」を追加");
  await click(byRole("button", "元に戻す"));
  await settle(20);
  expect(document.body.textContent).toContain("シート「概況 2024-11-20」を取り除きました。");
});
