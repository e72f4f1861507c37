/** The functions for cells in the workbench's grid: typed as in Excel, by their Japanese names and by their ids. */
import { readFileSync } from "node:fs";
import { readXlsx } from "../../src/files/xlsx/readXlsx";
import { selection, until, visit, type Visit } from "./support/workbench";

let at: Visit;
beforeAll(async () => {
  at = await visit();
});
afterAll(() => at.close());

/** Selects the cell and types the formulas below each other; each is in its cell before the next one is begun. */
async function typeBelow(cell: string, formulas: readonly string[]): Promise<void> {
  const name = at.sheet.locator("input").first();
  await name.fill(cell);
  await name.press("Enter");
  // The box shows what was typed at once; the grid follows.
  await at.page.waitForTimeout(800);
  await at.sheet.locator("[contenteditable]").first().focus();
  for (const [index, formula] of formulas.entries()) {
    const below = cell.replace(/\d+$/, (row) => String(Number(row) + index + 1));
    await at.page.keyboard.type(formula);
    await at.page.keyboard.press("Enter");
    await until(
      () => selection(at),
      (address) => address === below,
      3000
    );
  }
}

/** The values of column B from row 42 on, as the saved file holds them. */
async function savedValues(): Promise<unknown[]> {
  const [download] = await Promise.all([
    at.page.waitForEvent("download"),
    at.page.getByRole("button", { name: "保存", exact: true }).click(),
  ]);
  const { grids } = await readXlsx(new Uint8Array(readFileSync(await download.path())));
  return (grids[0]?.cells ?? []).filter(({ row, col }) => col === 1 && row >= 41 && row <= 44).map(({ value }) => value);
}

const formulas = [
  '=JUTEN.達成率("6回以上","2回実施、4回実施予定")',
  '=JUTEN.FORECASTRATE("6回以上","2回実施、4回実施予定")',
  '=JUTEN.達成率("がんばる","2回")',
  "=JUTEN.目標値(B42)/2",
];

test("formulas are calculated, and what is saved holds their values", async () => {
  // On a busy machine the grid may not take keys yet when they are typed: then they are typed again.
  let shown: unknown[] = [];
  for (let attempt = 0; attempt < 3 && shown.length < formulas.length; attempt++) {
    await typeBelow("B42", formulas);
    shown = await until(savedValues, (values) => values.length === formulas.length && values[3] === 16.65, 5000);
  }
  // A target without a number. B42 holds 33.3, and a formula may use it.
  expect(shown).toEqual([33.3, 100, "#VALUE!", 16.65]);
});

test("the pane turns them into their values, and its log brings the formulas back", async () => {
  const { pane } = at;
  const find = async (told: string): Promise<void> => {
    await pane.getByRole("button", { name: "対象のセルを調べる" }).click();
    await pane.getByRole("status").filter({ hasText: told }).last().waitFor();
  };
  await pane.getByRole("tab", { name: "履歴" }).click();
  await find("3 個のセルが値になります。 結果の出ていない 1 個は");
  await pane.getByRole("button", { name: "3 個のセルを値にする" }).click();
  await pane.getByRole("button", { name: "元に戻す" }).waitFor();
  await find("0 個のセルが値になります。 結果の出ていない 1 個は");
  await pane.getByRole("button", { name: "やめる" }).click();
  await pane.getByRole("button", { name: "元に戻す" }).click();
  await pane.getByText("元に戻しました", { exact: true }).waitFor();
  await find("3 個のセルが値になります。");
  expect(await savedValues()).toEqual([33.3, 100, "#VALUE!", 16.65]);
});

test("the grid offers the functions with their help while one types", async () => {
  await typeBelow("B47", []);
  await at.page.keyboard.type("=JUTEN.期");
  await at.page.getByText("期限の文章から最後の日を求めます。").first().waitFor();
  await at.page.keyboard.press("Escape");
  expect(at.errors).toEqual([]);
  expect(at.violations).toEqual([]);
});
