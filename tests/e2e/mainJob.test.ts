/** The main job in a real browser: the built workbench, the genuine office.js, the built pane. One story, told in steps. */
import { frontTab, outside, selection, until, visit, type Visit } from "./support/workbench";

let at: Visit;
beforeAll(async () => {
  at = await visit();
});
afterAll(() => at.close());

const findings = () => at.pane.getByRole("treegrid", { name: "指摘の一覧" });
const row = (text: string) => findings().getByRole("row").filter({ hasText: text });
const doubled = "番号(5)が2回";

/** Shows only the findings with this text and opens their groups. */
async function lookFor(text: string): Promise<void> {
  await at.pane.getByRole("searchbox").fill(text);
  const folded = findings().locator('[role="row"][aria-expanded="false"]');
  while ((await folded.count()) > 0) await folded.first().click();
}

test("a sample is open with its own day, and another one opens beside it", async () => {
  await at.page.getByRole("button", { name: "見本" }).click();
  await at.page.getByRole("menuitem", { name: "建設部" }).click();
  const inFront = (start: string) =>
    until(
      () => frontTab(at),
      (name) => name.startsWith(start)
    );
  expect(await inFront("minatono-kensetsu")).toMatch(/^minatono-kensetsu.*\.xlsx$/);
  await at.page.locator(".tab-text", { hasText: "ueda" }).click();
  expect(await inFront("ueda")).toMatch(/^ueda.*\.xlsx$/);
  await at.pane.getByText(/基準とする日 \d{4}-\d{2}-\d{2}$/).waitFor();
});

test("one press shows the findings", async () => {
  await at.pane.getByRole("button", { name: "検査する" }).click();
  await at.pane.getByRole("button", { name: "もう一度検査する" }).waitFor();
  expect(await findings().getByRole("row").count()).toBeGreaterThan(3);
});

test("a finding leads to its cell", async () => {
  await lookFor(doubled);
  const finding = row(doubled).last();
  const cell = /\b[A-Z]{1,2}\d+\b/.exec(await finding.innerText())?.[0] ?? "";
  expect(cell).not.toBe("");
  await finding.click();
  expect(
    await until(
      () => selection(at),
      (address) => address.startsWith(cell)
    )
  ).toMatch(new RegExp(`^${cell}(:|$)`));
});

test("an edit in the sheet is checked again by itself", async () => {
  expect(await row(doubled).count()).toBeGreaterThan(0);
  // The finding's cell is selected: what is typed replaces it.
  await at.sheet.locator("[contenteditable]").first().focus();
  await at.page.keyboard.type("① 移住定住の推進");
  await at.page.keyboard.press("Enter");
  expect(
    await until(
      () => row(doubled).count(),
      (count) => count === 0
    )
  ).toBe(0);
  await at.page.getByRole("img", { name: "保存していない変更があります" }).waitFor();
});

test("saving downloads the file with the edited cell", async () => {
  const [download] = await Promise.all([
    at.page.waitForEvent("download"),
    at.page.getByRole("button", { name: "保存", exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(await frontTab(at));
  expect(await at.page.getByRole("img", { name: "保存していない変更があります" }).count()).toBe(0);
});

test("the consolidated workbook opens as a tab of its own", async () => {
  const before = await at.page.locator(".tab").count();
  await at.pane.getByRole("tab", { name: "出力" }).click();
  await at.pane.getByRole("button", { name: "集計ブックを作る" }).click();
  expect(
    await until(
      () => at.page.locator(".tab").count(),
      (count) => count > before,
      30_000
    )
  ).toBe(before + 1);
  for (const sheet of ["一覧表", "集計", "検査結果"]) await at.sheet.getByText(sheet, { exact: true }).first().waitFor();
});

test("nothing broke a policy, failed silently or left this machine", () => {
  expect(at.violations).toEqual([]);
  expect(at.errors).toEqual([]);
  expect(outside(at.requests)).toEqual([]);
});
