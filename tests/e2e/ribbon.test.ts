/** The ribbon's buttons on the workbench page: the manifest's own, pressed through the genuine office.js. */
import { frontTab, until, visit, type Visit } from "./support/workbench";

let at: Visit;
beforeAll(async () => {
  at = await visit();
});
afterAll(() => at.close());

const button = (name: string) => at.page.locator(".ribbon").getByRole("button", { name, exact: true });

async function press(name: string): Promise<void> {
  await button(name).click();
  await until(
    async () => (await button(name).getAttribute("aria-busy")) === null,
    (done) => done
  );
}

test("「設定」 opens the settings, and 「検査する」 comes back to the findings", async () => {
  await press("設定");
  await at.pane.getByRole("tab", { name: "設定", selected: true }).waitFor();
  await press("検査する");
  await at.pane.getByRole("treegrid", { name: "指摘の一覧" }).waitFor();
});

test("a command shows the pane where it was hidden", async () => {
  await at.page.getByRole("button", { name: "ナビの表示" }).click();
  await at.page.locator("#pane").waitFor({ state: "hidden" });
  await press("設定");
  await at.page.locator("#pane").waitFor({ state: "visible" });
  await at.page.getByRole("button", { name: "ナビの表示" }).click();
  await button("重点目標ナビ").click();
  await at.page.locator("#pane").waitFor({ state: "visible" });
});

test.each([
  ["一覧表を作る", "一覧表"],
  ["集計ブックを出力", "表紙"],
])("「%s」 opens a new workbook that begins with 「%s」", async (name, sheet) => {
  const before = await frontTab(at);
  await press(name);
  const tab = await until(
    () => frontTab(at),
    (text) => text !== before
  );
  expect(tab).toContain("新しいブック");
  await at.sheet.getByText(sheet, { exact: true }).first().waitFor();
  await at.page.locator(".tab-text").first().click();
});

test("nothing went wrong on the way", () => {
  expect([at.errors, at.violations]).toEqual([[], []]);
});
