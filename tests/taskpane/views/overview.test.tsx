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
