/** @jest-environment jsdom */
import { createRecords } from "../../../src/taskpane/state/records";
import { everydayBook, makeBook, makeFinding } from "../helpers/books";
import { fakePort } from "../helpers/fakePort";
import { allByRole, byRole, click, fakeEngine, fill, openPage, settle, step, type Given, type Page } from "../helpers/page";

let page: Page;
const openFinding = async (text: string, given: Given = {}) => {
  page = await openPage(given);
  await click(byRole("button", "検査する"));
  await click(allByRole("row").find((row) => row.textContent?.includes(text))!);
};
const panel = async (button: string) => {
  await click(byRole("button", button));
  await settle(20);
};
afterEach(() => page.close());

test("a fix shows before and after, and writes only when asked", async () => {
  const engine = fakeEngine();
  await openFinding("目標に数がありません", { engine });
  await panel("直す…");
  expect([...document.querySelectorAll("del, ins")].map((part) => part.textContent)).toEqual(["かい", "回"]);
  expect(page.port.edits).toEqual([]);
  await click(byRole("button", "この内容で書き換える"));
  await settle(20);
  expect(page.port.edits).toEqual([{ sheet: "重点目標1", cell: "E10", before: "講座 6 かい", value: "講座 6 回" }]);
  expect(document.body.textContent).toContain("重点目標1!E10 を書き換えました。");
  expect(engine.checks).toHaveLength(2);
});

test("the log undoes it", async () => {
  await openFinding("目標に数がありません");
  await panel("直す…");
  await click(byRole("button", "この内容で書き換える"));
  await click(byRole("tab", "履歴"));
  await settle(20);
  expect(document.body.textContent).toContain("14:05 重点目標1!E10");
  await click(byRole("button", "元に戻す"));
  await settle(20);
  expect(page.port.edits).toEqual([]);
  expect(document.body.textContent).toContain("元に戻しました");
  expect(allByRole("button", "元に戻す")).toHaveLength(0);
});

test("what Excel refuses is told with the reason, and nothing is noted as written", async () => {
  const port = fakePort();
  port.applyEdits = ([edit]) => Promise.resolve({ applied: [], refused: [{ edit: edit!, reason: "locked" }], undo: null });
  await openFinding("目標に数がありません", { port });
  await panel("直す…");
  await click(byRole("button", "この内容で書き換える"));
  await settle(20);
  expect(byRole("alert").textContent).toContain("「重点目標1」の E10 はシートの保護でロックされている");
  expect(page.state().written).toEqual([]);
});

describe("a row that is too low in print", () => {
  const fix = { file: 0, sheet: "重点目標1", cell: "E9", row: 8, before: 30, after: 62.25 };
  const low = makeFinding({ rule: "KN701", name: "text-cut", messageId: "height", message: "文の下が切れます。", fix });
  const engine = () => fakeEngine(() => makeBook({ findings: [low] }));

  test("its height is shown before and after, set when asked, and undone from the log", async () => {
    await openFinding("文の下が切れます", { engine: engine() });
    await panel("直す…");
    expect(document.body.textContent).toContain("9 行目の高さを 30 pt から 62.25 pt にします。");
    expect(page.port.rowHeights).toEqual([]);
    await click(byRole("button", "この高さにする"));
    await settle(20);
    expect(page.port.rowHeights).toEqual([{ sheet: "重点目標1", cell: "E9", row: 8, before: 30, after: 62.25 }]);
    expect(page.port.edits).toEqual([]);
    expect(document.body.textContent).toContain("重点目標1!E9 の行の高さを 62.25 pt にしました。");
    await click(byRole("tab", "履歴"));
    await settle(20);
    const undo = jest.spyOn(page.port, "undoEdits");
    await click(byRole("button", "元に戻す"));
    await settle(20);
    expect(undo).toHaveBeenCalledWith("rows");
  });

  test("a protected sheet: told, and nothing is noted as written", async () => {
    const port = fakePort();
    port.setRowHeights = ([edit]) =>
      Promise.resolve({
        applied: [],
        refused: [{ edit: { sheet: edit!.sheet, cell: edit!.cell, before: "30", value: 62.25 }, reason: "locked" }],
        undo: null,
      });
    await openFinding("文の下が切れます", { port, engine: engine() });
    await panel("直す…");
    await click(byRole("button", "この高さにする"));
    await settle(20);
    expect(byRole("alert").textContent).toContain("「重点目標1」の E9 はシートの保護でロックされている");
    expect(page.state().written).toEqual([]);
  });
});

test("a finding without a proposal cannot be fixed from here", async () => {
  await openFinding("予定どおり");
  expect(allByRole("button", "直す…")).toHaveLength(0);
});

test("a finding is let stand with a reason only; it is kept in the workbook", async () => {
  const engine = fakeEngine();
  await openFinding("予定どおり", { engine });
  await panel("見送る…");
  await click(byRole("button", "見送る"));
  expect(document.body.textContent).toContain("理由を入れてください。");
  expect(page.port.stored.size).toBe(0);
  const [reason] = allByRole("textbox", /見送る理由/);
  await fill(reason!, "後期に 2 回の追加を決めたため");
  const [by] = allByRole("textbox", /見送る人/);
  await fill(by!, "総務課");
  await click(byRole("button", "見送る"));
  await settle(30);
  expect(JSON.parse(page.port.stored.get("settings") ?? "null")).toEqual({
    suppressions: [
      {
        rule: "KN304",
        sheet: "重点目標1",
        cell: "F9",
        indicator: "①(1)",
        text: "2回開催、下半期に3回開催予定",
        reason: "後期に 2 回の追加を決めたため",
        by: "総務課",
        at: "2024-11-20",
      },
    ],
  });
  expect(engine.checks.at(-1)?.settings).toHaveProperty("suppressions");
  expect(page.saved.at(-1)?.name).toBe("総務課");
});

test("checks leave a trend; the same counts twice are one line", async () => {
  const books = [everydayBook(), everydayBook(), { ...everydayBook(), findings: everydayBook().findings.slice(0, 5) }];
  page = await openPage({ engine: fakeEngine(() => books.shift() ?? everydayBook()) });
  await click(byRole("button", "検査する"));
  await click(byRole("button", "もう一度検査する"));
  await click(byRole("button", "もう一度検査する"));
  await click(byRole("tab", "履歴"));
  await settle(20);
  const lines = [...byRole("table").querySelectorAll("tbody tr")].map((row) => [...row.children].map((cell) => cell.textContent));
  expect(lines).toEqual([
    ["今日 14:05", "3", "1", "1", "−8"],
    ["今日 14:05", "11", "1", "1", ""],
  ]);
});

test("the trend is there again in the next session, for this workbook only", async () => {
  const records = createRecords(window.localStorage);
  page = await openPage({ records });
  await click(byRole("button", "検査する"));
  await page.close();
  records.save("別のブック.xlsx", [{ day: "2024-11-01", at: "09:00", asOf: "2024-11-01", counts: { error: 99, warning: 0, info: 0 } }]);
  const before = records.load("見本.xlsx").map((entry) => ({ ...entry, day: "2024-11-08", counts: { error: 20, warning: 1, info: 1 } }));
  records.save("見本.xlsx", before);
  page = await openPage({ records });
  await click(byRole("button", "検査する"));
  await click(byRole("tab", "履歴"));
  await settle(20);
  const lines = [...byRole("table").querySelectorAll("tbody tr")].map((row) => row.textContent);
  expect(lines).toEqual(["今日 14:051111−9", "11/8 14:052011"]);
  expect(byRole("img", "指摘の件数の移り変わり: 22 件から 13 件")).toBeTruthy();
});

test("records of another make are forgotten, not fatal", () => {
  for (const json of ["{", "3", '[["見本.xlsx",[{"day":1}]],4,["x"]]']) {
    window.localStorage.setItem("juten-navi/checks", json);
    expect(createRecords(window.localStorage).load("見本.xlsx")).toEqual([]);
  }
  window.localStorage.clear();
});

test("fixes of one rule are looked over together, written in one go, and undone in one go", async () => {
  const base = everydayBook();
  const model = base.findings.find(({ fix }) => fix !== null)!;
  const more = ["E11", "E12", "E12"].map((cell, index) => ({
    ...model,
    key: `more-${index}`,
    cell,
    fix: { ...model.fix!, sheet: "重点目標1", cell, before: `${cell} かい`, after: `${cell} 回` },
  }));
  page = await openPage({ engine: fakeEngine(() => makeBook({ ...base, findings: [...base.findings, ...more] })) });
  await click(byRole("button", "検査する"));
  await step(() => page.pane.select(page.state().book!.findings.find(({ key }) => key === model.key)!));
  // E12 twice: the second fix was made for the text that the first one replaces.
  await panel("同じ規則の 3 か所をまとめて直す…");
  expect(allByRole("checkbox", /を書き換える$/)).toHaveLength(3);
  expect(page.port.edits).toEqual([]);
  await click(byRole("checkbox", "重点目標1!E11 を書き換える"));
  await click(byRole("button", "2 か所を書き換える"));
  await settle(20);
  expect(page.port.edits.map(({ cell, value }) => [cell, value])).toEqual([
    ["E10", "講座 6 回"],
    ["E12", "E12 回"],
  ]);
  expect(document.body.textContent).toContain("2 個のセルを書き換えました。");
  await click(byRole("tab", "履歴"));
  await settle(20);
  await click(byRole("button", "元に戻す"));
  await settle(20);
  expect(page.port.edits).toEqual([]);
});

test("writing that was cut off in an earlier session can be undone", async () => {
  const port = fakePort();
  port.unfinishedEdits = () => Promise.resolve({ token: "left", cells: 3 });
  page = await openPage({ port });
  expect(document.body.textContent).toContain("前回の書き込みが途中で終わっています（3 個のセル）");
  await click(byRole("tab", "履歴"));
  await settle(20);
  await click(byRole("button", "元に戻す"));
  await settle(20);
  expect(page.state().written[0]?.token).toBeNull();
});

test("help opens beside the tabs and leads back", async () => {
  page = await openPage();
  await click(byRole("button", "使い方"));
  await settle(20);
  expect(byRole("region", "使い方").textContent).toContain("F8");
  expect(allByRole("tab").filter((tab) => tab.tabIndex === 0)).toHaveLength(1);
  await click(byRole("button", "検査へ戻る"));
  expect(page.state().view).toBe("check");
});
