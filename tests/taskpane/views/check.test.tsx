/** @jest-environment jsdom */
import { act } from "react";
import { fakePort } from "../helpers/fakePort";
import { everydayBook, largeBook, makeBook, makeFinding } from "../helpers/books";
import { allByRole, byRole, click, fakeEngine, fill, focus, openPage, press, settle, step, type Given, type Page } from "../helpers/page";

let page: Page;
const open = async (given: Given = {}) => (page = await openPage(given));
const openChecked = async (given: Given = {}) => {
  await open(given);
  await click(byRole("button", "検査する"));
};
const rows = () => allByRole("row").filter((row) => row.hasAttribute("aria-level"));
const texts = () => rows().map((row) => (row.textContent ?? "").replace(/\s+/g, " ").trim());

afterEach(() => page.close());

test("before the first check the view says what will happen", async () => {
  await open();
  expect(document.body.textContent).toContain("ブックは書き換えません");
  expect(allByRole("treegrid")).toHaveLength(0);
});

test("equal findings of a sheet are one row, which opens", async () => {
  await openChecked();
  const wall = rows().find((row) => row.textContent?.includes("期末報告 未記入 11件"));
  expect(wall?.getAttribute("aria-expanded")).toBe("false");
  expect(rows()).toHaveLength(5);
  await click(wall!);
  expect(rows()).toHaveLength(16);
  expect(wall?.getAttribute("aria-expanded")).toBe("true");
});

test("a severity is an icon and a word, and a cell has its address", async () => {
  await openChecked();
  const row = rows().find((one) => one.textContent?.includes("予定どおり"));
  expect(row?.textContent).toContain("警告");
  expect(row?.textContent).toContain("F9");
  expect(row?.querySelector("svg")?.getAttribute("aria-hidden")).toBe("true");
});

test("a click goes to the cell and explains the finding in three parts", async () => {
  await openChecked();
  await click(rows().find((row) => row.textContent?.includes("予定どおり"))!);
  expect(page.port.shown).toEqual(["重点目標1!F9"]);
  const detail = byRole("region", "指摘の詳細");
  for (const part of ["何が", "根拠", "次にすること", "目標は「6回以上」", "数を書き加えてください。"])
    expect(detail.textContent).toContain(part);
});

test("the detail marks the numbers that were read from the cell", async () => {
  await openChecked();
  await click(rows().find((row) => row.textContent?.includes("予定どおり"))!);
  expect([...document.querySelectorAll("mark")].map((mark) => [mark.textContent, mark.title])).toEqual([
    ["2", "実績 2 回"],
    ["3", "予定 3 回"],
  ]);
});

test("a related place can be visited", async () => {
  await openChecked();
  await click(rows().find((row) => row.textContent?.includes("予定どおり"))!);
  await click(byRole("button", /^E9/));
  expect(page.port.shown.at(-1)).toBe("重点目標1!E9");
});

test("counts filter, and say that they hide", async () => {
  await openChecked();
  await click(byRole("button", "エラー 11 件"));
  expect(byRole("button", "エラー 11 件（隠しています）").getAttribute("aria-pressed")).toBe("false");
  expect(texts().join()).not.toContain("期末報告");
  expect(document.body.textContent).toContain("13 件のうち 2 件を表示");
});

test("the search folds widths, opens groups and can be cleared", async () => {
  await openChecked();
  await fill(byRole("searchbox"), "ｇ１２");
  expect(texts().filter((text) => text.includes("G12"))).toHaveLength(1);
  await fill(byRole("searchbox"), "どこにもない");
  expect(document.body.textContent).toContain("条件に合う指摘がありません");
  await click(byRole("button", "条件を消す"));
  expect(rows().length).toBeGreaterThan(0);
});

test.each([
  ["rule", "数のない目標"],
  ["cell", "重点目標1!F9"],
  ["department", "市民協働部"],
])("grouping by %s", async (groupBy, title) => {
  await openChecked();
  await fill(byRole("combobox", "並べ方"), groupBy);
  expect(texts().some((text) => text.includes(title))).toBe(true);
});

test("the list is one tab stop; arrows move, Enter opens", async () => {
  await openChecked();
  expect(rows().filter((row) => row.tabIndex === 0)).toHaveLength(1);
  await focus(rows()[0]!);
  await press("ArrowDown");
  expect(document.activeElement?.textContent).toContain("予定どおり");
  await press("Enter");
  expect(page.port.shown).toEqual(["重点目標1!F9"]);
  expect(document.activeElement?.getAttribute("role")).toBe("row");
  await press("End");
  expect(document.activeElement?.textContent).toContain("期末報告 未記入 11件");
  await press("ArrowRight");
  expect(document.activeElement?.getAttribute("aria-expanded")).toBe("true");
  await press("ArrowDown");
  expect(document.activeElement?.textContent).toContain("G9");
  await press("ArrowLeft");
  expect(document.activeElement?.textContent).toContain("期末報告 未記入 11件");
  await press("Home");
  await press("ArrowLeft");
  expect(rows()).toHaveLength(2 + 12);
});

test("keys that belong to Japanese composition are left alone", async () => {
  await openChecked();
  await focus(rows()[0]!);
  await press("ArrowDown", { isComposing: true });
  expect(document.activeElement).toBe(rows()[0]);
});

test("F8 and Shift+F8 walk along the findings, also into closed groups", async () => {
  await openChecked();
  await press("F8");
  await press("F8");
  await press("F8");
  expect(page.port.shown).toEqual(["重点目標1!F9", "重点目標1!E10", "重点目標2!G9"]);
  expect(texts().some((text) => text.includes("G9"))).toBe(true);
  await press("F8", { shiftKey: true });
  expect(page.port.shown.at(-1)).toBe("重点目標1!E10");
});

test("next at the end says so and stays", async () => {
  await openChecked({ engine: fakeEngine(() => makeBook({ findings: [makeFinding({})] })) });
  await press("F8");
  await press("F8");
  expect(page.port.shown).toEqual(["重点目標1!E9"]);
  expect(document.body.textContent).toContain("最後の指摘です。");
});

test("Escape closes the detail and gives the focus back to the row", async () => {
  await openChecked();
  await click(rows()[1]!);
  await focus(byRole("button", "閉じる"));
  await press("Escape");
  expect(allByRole("region", "指摘の詳細")).toHaveLength(0);
  expect(document.activeElement).toBe(rows()[1]);
});

test("5,000 findings need at most 60 row elements", async () => {
  await openChecked({ engine: fakeEngine(() => largeBook(5000)) });
  expect(byRole("treegrid", "指摘の一覧").getAttribute("aria-rowcount")).toBe("5021");
  expect(rows().length).toBeGreaterThan(5);
  expect(rows().length).toBeLessThanOrEqual(60);
  await focus(rows()[0]!);
  await press("End");
  expect(document.activeElement?.getAttribute("aria-rowindex")).toBe("5021");
  expect(rows().length).toBeLessThanOrEqual(60);
});

test("the open finding and the filter stay over a new check", async () => {
  await openChecked();
  await click(rows()[2]!);
  await fill(byRole("searchbox"), "目標");
  await click(byRole("button", "もう一度検査する"));
  expect(byRole("region", "指摘の詳細").textContent).toContain("E10");
  expect((byRole("searchbox") as HTMLInputElement).value).toBe("目標");
});

test("a press before Excel is ready is kept, and can be cancelled", async () => {
  const { preparePage, makePane, mount } = await import("../helpers/page");
  const { App } = await import("../../../src/taskpane/App");
  preparePage();
  const engine = fakeEngine();
  const { pane, state, saved } = makePane({ engine });
  const root = await mount(<App pane={pane} />);
  const port = fakePort();
  page = { pane, port, state, saved, close: root.close };
  await click(byRole("button", "検査する"));
  expect(document.body.textContent).toContain("Excel の準備を待っています");
  await click(byRole("button", "中止"));
  expect(state().progress).toBeNull();
  await click(byRole("button", "検査する"));
  await act(() => pane.connect(port));
  await settle();
  expect(engine.checks).toHaveLength(1);
});

test("progress shows counts, and cancel stops the work", async () => {
  let stopped = false;
  const engine = {
    ...fakeEngine(),
    check: (_: unknown, { signal, onProgress }: { signal: AbortSignal; onProgress?: (done: number, total: number) => void }) =>
      new Promise<never>((_resolve, reject) => {
        onProgress?.(3, 7);
        signal.addEventListener("abort", () => {
          stopped = true;
          reject(new DOMException("cancelled", "AbortError"));
        });
      }),
  };
  await openChecked({ engine });
  expect(document.body.textContent).toContain("3 / 7");
  await click(byRole("button", "中止"));
  expect(stopped).toBe(true);
  expect(page.state().notice).toBeNull();
  expect(byRole("button", "検査する")).toBeTruthy();
});

test.each([
  ["an empty workbook", () => makeBook({ empty: true, documents: [] }), "このブックには何も入っていません"],
  ["nothing found", () => makeBook(), "指摘はありません"],
])("%s", async (_name, book, sentence) => {
  await openChecked({ engine: fakeEngine(book) });
  expect(document.body.textContent).toContain(sentence);
});

test("an unrecognised form names the heading that is missing and the nearest cell", async () => {
  const book = makeBook({ documents: [] });
  book.files[0]!.sheets = [
    { name: "Sheet1", role: "other", layout: null, missing: ["数値目標"], candidates: [{ label: "数値目標", cell: "E8" }] },
  ];
  await openChecked({ engine: fakeEngine(() => book) });
  expect(document.body.textContent).toContain("重点目標の様式が見つかりませんでした");
  expect(document.body.textContent).toContain("「Sheet1」: 見出し 「数値目標」 が見つかりません。");
  await click(byRole("button", /E8/));
  expect(page.port.shown).toEqual(["Sheet1!E8"]);
});

test("a sheet that could not be read stands beside the findings of the others", async () => {
  const book = everydayBook();
  book.files[0]!.sheets.push({ name: "重点目標3", role: "other", layout: null, missing: ["中間報告"], candidates: [] });
  await openChecked({ engine: fakeEngine(() => book) });
  expect(document.body.textContent).toContain("一部のシートは読み取れませんでした");
  expect(rows().length).toBeGreaterThan(0);
});

test("an error has one sentence and details that can be copied", async () => {
  const port = fakePort();
  port.failNext("readGrids", new Error("Boom at line 3"));
  await openChecked({ port });
  expect(byRole("alert").textContent).toContain("思わぬ問題が起きました");
  expect(byRole("alert").textContent).toContain("Boom at line 3");
  await click(byRole("button", "知らせを閉じる"));
  expect(allByRole("alert")).toHaveLength(0);
});

test("edit mode has its own sentence without details", async () => {
  const port = fakePort();
  port.failNext(
    "showCell",
    Object.assign(new Error("InvalidOperationInCellEditMode"), { name: "HostFailure", code: "cell-editing", data: {} })
  );
  await openChecked({ port });
  await click(rows()[1]!);
  await settle(20);
  expect(byRole("alert").textContent).toContain("Enter キーで入力を確定");
  expect(byRole("alert").textContent).not.toContain("InvalidOperation");
});

test("outside Excel and in an old Excel the button is off and the reason is told", async () => {
  await open();
  await step(() => page.pane.store.dispatch({ type: "host", host: "outside" }));
  expect(document.body.textContent).toContain("Excel の外で開いています");
  expect((byRole("button", "検査する") as HTMLButtonElement).disabled).toBe(true);
  await step(() => page.pane.store.dispatch({ type: "host", host: "old" }));
  expect(document.body.textContent).toContain("お使いの Excel では動きません");
});

test("a read-only workbook is said to be so", async () => {
  await open({ port: fakePort({ readOnly: true }) });
  expect(document.body.textContent).toContain("読み取り専用です");
});

test("the same in English", async () => {
  await open({ preferences: { lang: "en" } });
  await click(byRole("button", "Check"));
  expect(byRole("treegrid", "List of findings")).toBeTruthy();
  expect(document.documentElement.lang).toBe("en");
  expect(document.body.textContent).not.toMatch(/検査|重大度/);
});
