/** The functions for cells in the workbench's grid: typed as in Excel, by their Japanese names and by their ids. */
import { readFileSync } from "node:fs";
import { readXlsx } from "../../src/files/xlsx/readXlsx";
import { visit, type Visit } from "./support/workbench";

let at: Visit;
beforeAll(async () => {
  at = await visit();
});
afterAll(() => at.close());

async function typeBelow(cell: string, formulas: readonly string[]): Promise<void> {
  const name = at.sheet.locator("input").first();
  await name.fill(cell);
  await name.press("Enter");
  await at.sheet.locator("[contenteditable]").first().focus();
  for (const formula of formulas) {
    await at.page.keyboard.type(formula);
    await at.page.keyboard.press("Enter");
    await at.page.waitForTimeout(300);
  }
}

test("formulas are calculated, and what is saved holds their values", async () => {
  await typeBelow("B42", [
    '=JUTEN.達成率("6回以上","2回実施、4回実施予定")',
    '=JUTEN.FORECASTRATE("6回以上","2回実施、4回実施予定")',
    '=JUTEN.達成率("がんばる","2回")',
    "=JUTEN.目標値(B42)/2",
  ]);
  await at.page.waitForTimeout(1000);
  const [download] = await Promise.all([
    at.page.waitForEvent("download"),
    at.page.getByRole("button", { name: "保存", exact: true }).click(),
  ]);
  const { grids } = await readXlsx(new Uint8Array(readFileSync(await download.path())));
  const shown = (grids[0]?.cells ?? []).filter(({ row, col }) => col === 1 && row >= 41 && row <= 44).map(({ value }) => value);
  // A target without a number. B42 holds 33.3, and a formula may use it.
  expect(shown).toEqual([33.3, 100, "#VALUE!", 16.65]);
});

test("the grid offers the functions with their help while one types", async () => {
  await typeBelow("B47", []);
  await at.page.keyboard.type("=JUTEN.期");
  await at.page.getByText("期限の文章から最後の日を求めます。").first().waitFor();
  await at.page.keyboard.press("Escape");
  expect(at.errors).toEqual([]);
  expect(at.violations).toEqual([]);
});
