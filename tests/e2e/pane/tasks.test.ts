/** Tasks of the pane that reach into the workbook or outlast the page, by mouse, with the genuine office.js. */
import { until, visit, type Visit } from "../support/workbench";

let at: Visit;
beforeEach(async () => {
  at = await visit();
  await at.pane.getByRole("button", { name: "検査する" }).click();
  await list().waitFor();
});
afterEach(async () => {
  expect(at.errors).toEqual([]);
  expect(at.violations).toEqual([]);
  await at.close();
});

const list = () => at.pane.getByRole("treegrid", { name: "指摘の一覧" });
const openTab = (name: string) => at.pane.getByRole("tab", { name }).click();

/** Opens 設定 and gives the switch of one rule. */
async function ruleSwitch(code: string) {
  await openTab("設定");
  await at.pane.getByRole("button", { name: "規則の一覧を開く" }).click();
  await at.pane.getByRole("searchbox", { name: "規則を探す" }).fill(code);
  return at.pane.getByRole("checkbox", { name: new RegExp(`^${code} `) });
}

/** Writes into the search box, unfolds what is left, and returns its findings. */
async function find(words: string) {
  await at.pane.getByRole("searchbox", { name: "指摘を探す" }).fill(words);
  const folded = list().locator('[role="row"][aria-expanded="false"]');
  while ((await folded.count()) > 0) await folded.first().click();
  return list().locator('[role="row"][aria-level="2"]');
}

test("グラフをシートに出す: a sheet with the charts stands in the grid, and the log takes it away", async () => {
  await openTab("概況");
  await at.pane.getByRole("button", { name: "グラフをシートに出す" }).click();
  const notice = at.pane.getByText(/シート「.+」に表とグラフを作りました。/);
  await notice.waitFor();
  const sheet = /「(.+)」/.exec(await notice.innerText())?.[1] ?? "";
  const tab = at.sheet.getByText(sheet, { exact: true });
  await tab.first().waitFor();
  await openTab("履歴");
  await at.pane.getByText(`シート「${sheet}」を追加`).waitFor();
  await at.pane.getByRole("button", { name: "元に戻す" }).click();
  await at.pane.getByText("元に戻しました", { exact: true }).waitFor();
  expect(
    await until(
      () => tab.count(),
      (count) => count === 0
    )
  ).toBe(0);
});

test("a rule switched off in 設定 takes its findings off the list", async () => {
  const before = await (await find("KN201")).count();
  expect(before).toBeGreaterThan(0);
  await (await ruleSwitch("KN201")).uncheck();
  await openTab("検査");
  await at.pane.getByText("条件に合う指摘がありません").waitFor();
  await (await ruleSwitch("KN201")).check();
  await openTab("検査");
  expect(
    await until(
      async () => (await find("KN201")).count(),
      (count) => count === before
    )
  ).toBe(before);
});

test("one fix for many: looked at together, written together, undone at once", async () => {
  const found = await find("KN602");
  const before = await found.count();
  await found.first().click();
  await at.pane.getByRole("button", { name: /同じ規則の \d+ か所をまとめて直す…/ }).click();
  const panel = at.pane.getByRole("heading", { name: "まとめて書き換える確認" });
  await panel.waitFor();
  const chosen = await at.pane.getByRole("checkbox", { name: /を書き換える$/ }).count();
  expect(chosen).toBeGreaterThan(1);
  await at.pane.getByRole("button", { name: `${chosen} か所を書き換える` }).click();
  await panel.waitFor({ state: "detached" });
  expect(
    await until(
      () => found.count(),
      (count) => count < before
    )
  ).toBeLessThan(before);
  await openTab("履歴");
  const undo = at.pane.getByRole("button", { name: "元に戻す", exact: true });
  expect(await undo.count()).toBe(1);
  await undo.click();
  await at.pane.getByText("元に戻しました", { exact: true }).waitFor();
  await openTab("検査");
  expect(
    await until(
      async () => (await find("KN602")).count(),
      (count) => count === before
    )
  ).toBe(before);
});

test("the trend of the checks is still there after the page was loaded anew", async () => {
  // A check with other counts: one with the same takes the place of the one before.
  await (await ruleSwitch("KN201")).uncheck();
  await openTab("履歴");
  const trend = at.pane.getByRole("img", { name: /指摘の件数の移り変わり/ });
  await trend.waitFor();
  const said = await trend.getAttribute("aria-label");
  await at.page.reload();
  await at.pane.getByRole("button", { name: "検査する" }).waitFor();
  await openTab("履歴");
  await trend.waitFor();
  expect(await trend.getAttribute("aria-label")).toBe(said);
  expect(await at.pane.locator("#panel-history tbody tr").count()).toBe(2);
});
