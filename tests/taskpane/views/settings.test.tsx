/** @jest-environment jsdom */
import { textLimits } from "../../../src/domain/model/textLimits";
import { fakePort } from "../helpers/fakePort";
import { allByRole, byRole, click, fill, focus, openPage, settle, type Given, type Page } from "../helpers/page";

let page: Page;
const open = async (given: Given = {}) => {
  page = await openPage(given);
  await click(byRole("tab", "設定"));
  await settle(30);
};
const field = (label: string) => {
  const found = [...document.querySelectorAll("label")].find((one) => one.textContent === label);
  return document.getElementById(found?.getAttribute("for") ?? "")!;
};
const stored = (key: string) => JSON.parse(page.port.stored.get(key) ?? "null") as unknown;
afterEach(() => page.close());

test("a due date is kept in the workbook, and only what differs", async () => {
  await open();
  await fill(allByRole("combobox", "提出期限（月）")[0]!, "11");
  expect(stored("settings")).toEqual({ midterm: { baseDate: "09-30", due: "11-30" } });
});

test("the workbook's own day is offered, another can be chosen, and today comes back", async () => {
  const port = fakePort();
  port.stored.set("asOf", '"2024-10-31"');
  await open({ port });
  const day = byRole("textbox", "基準とする日");
  expect((day as HTMLInputElement).value).toBe("2024-10-31");
  expect(document.body.textContent).toContain("このブックに保存された日です。");
  await fill(day, "2025-04-30");
  expect(stored("asOf")).toBe("2025-04-30");
  await click(byRole("button", "今日にする"));
  expect(page.state().asOf).toEqual({ date: "2024-11-20", source: "today" });
  expect(stored("asOf")).toBeNull();
});

test("language and colours stay on the machine, not in the workbook", async () => {
  await open();
  await fill(field("配色"), "dark");
  await fill(field("言語"), "en");
  expect(page.saved.at(-1)).toMatchObject({ theme: "dark", lang: "en" });
  expect(page.port.stored.size).toBe(0);
  expect(byRole("tab", "Settings")).toBeTruthy();
});

test("a number that is none is refused with words and not kept", async () => {
  await open();
  const days = field("「まもなく期限」とする日数");
  await focus(days);
  await fill(days, "たくさん");
  expect(document.body.textContent).toContain("0 から 120 までの数を入れてください。");
  await focus(byRole("button", "設定をコピー"));
  expect(page.port.stored.size).toBe(0);
  await focus(days);
  await fill(days, "３０");
  await focus(byRole("button", "設定をコピー"));
  expect(stored("settings")).toEqual({ reminderDays: 30 });
});

test("settings can be pasted; a wrong key is named and nothing changes", async () => {
  await open();
  const area = field("設定の文字を貼り付ける");
  await fill(area, '{"midterm":{"dew":"11-01"}}');
  await click(byRole("button", "この設定を使う"));
  await settle(10);
  expect(document.body.textContent).toContain("「midterm.dew」が設定として読めない");
  expect(page.port.stored.size).toBe(0);
  await fill(area, '{"scale":"sano"}');
  await click(byRole("button", "この設定を使う"));
  await settle(10);
  expect(stored("settings")).toEqual({ scale: "sano" });
});

test("a text above the limit of settings is not parsed, and its size is told", async () => {
  await open();
  const long = `{"lang":"ja"}${" ".repeat(textLimits.settingsChars)}`;
  await fill(field("設定の文字を貼り付ける"), long);
  await click(byRole("button", "この設定を使う"));
  await settle(10);
  expect(document.body.textContent).toContain("文字数は「2,000,013」、上限は「2,000,000」です。");
  expect(page.port.stored.size).toBe(0);
  await page.close();
  const port = fakePort();
  port.stored.set("settings", long.replace("ja", "en"));
  await open({ port });
  expect(document.body.textContent).toContain("ブックに保存された設定が大きすぎる");
});

test("settings that the workbook brings are used, unreadable ones are named", async () => {
  const port = fakePort();
  port.stored.set("settings", '{"profile":"strict"}');
  await open({ port });
  expect((field("検査の厳しさ") as HTMLSelectElement).value).toBe("strict");
  await page.close();
  const wrong = fakePort();
  wrong.stored.set("settings", '{"profil":"strict"}');
  await open({ port: wrong });
  expect(document.body.textContent).toContain("「profil」が読めない");
});

test("a read-only workbook keeps nothing, and no error is shown for it", async () => {
  const port = fakePort({ readOnly: true });
  await open({ port });
  await fill(field("検査の厳しさ"), "strict");
  expect(page.state().settings).toEqual({ profile: "strict" });
  expect(port.stored.size).toBe(0);
  expect(page.state().notice).toBeNull();
});

test("what was let stand can be shown again", async () => {
  const port = fakePort();
  const one = {
    rule: "KN201",
    sheet: "重点目標1",
    cell: "E9",
    indicator: "①(1)",
    text: "x",
    reason: "言葉で評価する取組のため",
    by: "総務課",
    at: "2024-11-01",
  };
  port.stored.set("settings", JSON.stringify({ suppressions: [one] }));
  await open({ port });
  expect(document.body.textContent).toContain("言葉で評価する取組のため");
  await click(byRole("button", "また表示する"));
  expect(stored("settings")).toEqual({ suppressions: [] });
});
