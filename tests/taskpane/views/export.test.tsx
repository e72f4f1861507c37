/** @jest-environment jsdom */
import { fakePort } from "../helpers/fakePort";
import { allByRole, byRole, click, fakeEngine, openPage, settle, step, type Given, type Page } from "../helpers/page";

let page: Page;
const open = async (given: Given = {}) => {
  page = await openPage(given);
  await click(byRole("tab", "出力"));
  await settle(20);
};
const openChecked = async (given: Given = {}) => {
  page = await openPage(given);
  await click(byRole("button", "検査する"));
  await click(byRole("tab", "出力"));
  await settle(20);
};
afterEach(() => page.close());

test("one press makes the workbook and opens it under the book's name", async () => {
  const engine = fakeEngine();
  await open({ engine });
  await click(byRole("button", "集計ブックを作る"));
  await settle();
  expect(page.port.opened).toEqual([{ name: "見本_集計.xlsx", bytes: new Uint8Array([80, 75]) }]);
  expect(engine.exports[0]).toMatchObject({ lang: "ja", createdAt: "2024-11-20T05:05:00Z", asOf: "2024-11-20" });
  expect(document.body.textContent).toContain("「見本_集計.xlsx」を作りました。");
});

test("errors that are left are told before, and can be seen", async () => {
  await openChecked();
  expect(document.body.textContent).toContain("エラーが 11 件残っています");
  await click(byRole("button", "エラーを見る"));
  expect(page.state().view).toBe("check");
  expect(page.state().list.severities).toEqual(["error"]);
});

test("Excel's refusal to open it is told in Excel's words", async () => {
  const port = fakePort();
  port.failNext(
    "openWorkbook",
    Object.assign(new Error("x"), { name: "HostFailure", code: "bad-workbook", data: { name: "見本_集計.xlsx" } })
  );
  await open({ port });
  await click(byRole("button", "集計ブックを作る"));
  await settle(20);
  expect(byRole("alert").textContent).toContain("Excel が開けませんでした");
});

test("the list is copied with a heading and one line a finding", async () => {
  const copied: string[] = [];
  Object.defineProperty(navigator, "clipboard", {
    configurable: true,
    value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
  });
  await openChecked();
  await click(byRole("button", "一覧をコピー"));
  await settle();
  const lines = copied[0]?.split("\r\n") ?? [];
  expect(lines).toHaveLength(14);
  expect(lines[0]).toBe("重大度\tシート\tセル\t細目\t項目\t何が\t根拠\t次にすること\t規則");
  expect(lines[1]?.split("\t").slice(0, 3)).toEqual(["警告", "重点目標1", "F9"]);
  expect(document.body.textContent).toContain("13 件をコピーしました。");
});

test("where copying is refused the user is told another way", async () => {
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText: () => Promise.reject(new Error("denied")) } });
  document.execCommand = () => false;
  await openChecked();
  await click(byRole("button", "一覧をコピー"));
  await settle();
  expect(document.body.textContent).toContain("コピーできませんでした");
});

test("the print view is a plain table of every finding", async () => {
  await openChecked();
  await click(byRole("button", "印刷用に開く"));
  expect(byRole("table").querySelectorAll("tbody tr")).toHaveLength(13);
  await click(byRole("button", "出力へ戻る"));
  expect(allByRole("table")).toHaveLength(0);
});

test("outside Excel there is nothing to make", async () => {
  await open();
  await step(() => page.pane.store.dispatch({ type: "host", host: "outside" }));
  expect((byRole("button", "集計ブックを作る") as HTMLButtonElement).disabled).toBe(true);
});
