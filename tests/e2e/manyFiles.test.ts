/** October in a real browser: thirty departments' files, an older version, a broken and a locked one go in; one workbook comes out. */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeXlsx as writeLocked } from "hucre/xlsx";
import { seedPlan, seedSchema } from "../../src/cli/seeds/seedBook";
import { readXlsx, writeXlsx } from "../../src/files";
import { outside, until, visit, type Visit } from "./support/workbench";

const departments = 30;
const password = "みなと-2024";
const seed = seedSchema.parse(JSON.parse(readFileSync("seeds/minatono-kensetsu.json", "utf8")));
const indicators = seed.goals.reduce((sum, goal) => sum + goal.items.reduce((rows, item) => rows + item.rows.length, 0), 0);

const folder = mkdtempSync(path.join(tmpdir(), "many-"));
const fileOf = (name: string) => path.join(folder, name);

let at: Visit;
beforeAll(async () => {
  for (let number = 1; number <= departments; number++) {
    const department = `第${number}部`;
    writeFileSync(fileOf(`${department}.xlsx`), await writeXlsx(seedPlan({ ...seed, department }, 2024)));
  }
  writeFileSync(fileOf("壊れた.xlsx"), readFileSync(fileOf("第1部.xlsx")).subarray(0, 3000));
  writeFileSync(
    fileOf("鍵付き.xlsx"),
    await writeLocked({ sheets: [{ name: "目標", rows: [["年6回"]] }], encryption: { password, spinCount: 100 } })
  );
  at = await visit();
  await at.pane.getByRole("tab", { name: "出力" }).click();
});
afterAll(() => at.close());

const names = () => [...Array.from({ length: departments }, (_, index) => `第${index + 1}部.xlsx`), "壊れた.xlsx", "鍵付き.xlsx"];
const list = () => at.pane.getByRole("list", { name: "取り込むファイル" });
const row = (name: string) => list().getByRole("listitem").filter({ hasText: name });
const status = () => at.pane.getByRole("status").filter({ hasText: "ファイル 3" }).innerText();
const pick = (files: readonly string[]) => at.pane.locator('input[type="file"]').setInputFiles(files.map(fileOf));

test("stopping half-way leaves only what was read", async () => {
  await pick(names());
  await at.pane.getByRole("button", { name: "中止する" }).click();
  await at.pane.getByRole("button", { name: "中止する" }).waitFor({ state: "detached" });
  expect(await list().getByText("待っています").count()).toBe(0);
  const empty = at.pane.getByRole("button", { name: "一覧を空にする" });
  if ((await empty.count()) > 0) await empty.click();
});

test("every file has its result; a broken and a locked one do not stop the others", async () => {
  await pick(names());
  expect(await until(status, (text) => text.includes(`読み取り済み ${departments}`), 60_000)).toMatch(
    /読み取り済み 30、一部 0、読み取れない 2/
  );
  expect(await row("第7部.xlsx").textContent()).toContain(`細目 ${indicators}`);
  expect(await row("鍵付き.xlsx").textContent()).toMatch(/パスワード/);
  expect(await row("壊れた.xlsx").textContent()).toMatch(/。/);
});

test("a locked file opens with its password, which is not kept", async () => {
  await at.pane.getByLabel("開くパスワード").fill(password);
  await at.pane.getByRole("button", { name: "読み直す" }).click();
  await row("鍵付き.xlsx").getByText("重点目標の様式は見つかりません").waitFor();
  expect(await at.pane.getByLabel("開くパスワード").count()).toBe(0);
  expect(await at.pane.locator("html").evaluate(() => JSON.stringify(localStorage))).not.toContain(password);
});

test("a second version of a department is noticed, and the user overrules", async () => {
  writeFileSync(
    fileOf("第7部_修正.xlsx"),
    await writeXlsx(
      seedPlan({ ...seed, department: "第7部", goals: seed.goals.map((goal) => ({ ...goal, purpose: `${goal.purpose}（修正）` })) }, 2024)
    )
  );
  await pick(["第7部_修正.xlsx"]);
  await row("第7部.xlsx").getByText("新しい版「第7部_修正.xlsx」を採ります。").waitFor();
  await row("第7部.xlsx").getByRole("button", { name: "第7部.xlsx の版を採る" }).click();
  await row("第7部_修正.xlsx").getByText("選ばれた「第7部.xlsx」を採ります。").waitFor();
});

test("the result is saved as a whole workbook: every indicator once, every file listed", async () => {
  const [download] = await Promise.all([
    at.page.waitForEvent("download", { timeout: 60_000 }),
    at.pane.getByRole("button", { name: "集計ブックを保存する" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^重点目標_集計_\d{4}-\d{2}-\d{2}\.xlsx$/);
  const { grids } = await readXlsx(new Uint8Array(readFileSync(await download.path())));
  const rows = (name: string) =>
    new Set(
      grids
        .find((grid) => grid.sheet === name)
        ?.cells.filter((cell) => cell.row >= 3)
        .map((cell) => cell.row)
    ).size;
  expect(rows("一覧表")).toBe(departments * indicators);
  expect(rows("取込結果")).toBe(departments + 3);
});

test("the result opens beside the workbook", async () => {
  const before = await at.page.locator(".tab").count();
  await at.pane.getByRole("button", { name: "集計ブックを作って開く" }).click();
  expect(
    await until(
      () => at.page.locator(".tab").count(),
      (count) => count > before,
      60_000
    )
  ).toBe(before + 1);
});

test("nothing broke a policy, failed silently or left this machine", () => {
  expect(at.violations).toEqual([]);
  expect(at.errors).toEqual([]);
  expect(outside(at.requests)).toEqual([]);
});
