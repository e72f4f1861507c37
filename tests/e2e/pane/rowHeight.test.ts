/** A text that is cut in print, in the open book: its row gets the height from the pane, and the log gives the old one back. */
import { planDocuments } from "../../../src/domain/layouts";
import { readXlsx, writeXlsx } from "../../../src/files";
import { samples } from "../../domain/layouts/samples";
import { asContract } from "../../domain/layouts/support";
import { openFiles, frontTab, until, visit, type Visit } from "../support/workbench";

/** The sample form with every row at most 30 points high. */
async function lowBook(): Promise<Uint8Array> {
  const plan = planDocuments(asContract([samples["ueda-kanri"]!]), "ueda-kanri", { createdAt: "2024-04-01T00:00:00Z" });
  const [whole] = (await readXlsx(await writeXlsx(plan))).grids;
  const low = Object.entries(whole?.rowHeights ?? {}).map(([row, height]) => [Number(row), Math.min(height, 30)] as const);
  return writeXlsx({ ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, rowHeights: Object.fromEntries(low) })) });
}

let at: Visit;
beforeAll(async () => {
  at = await visit();
});
afterAll(() => at.close());

test("the row is made as high as its text, and low again", async () => {
  await openFiles(at, [{ name: "低い行.xlsx", bytes: await lowBook() }]);
  await until(
    () => frontTab(at),
    (name) => name === "低い行.xlsx"
  );
  const { pane } = at;
  await pane.getByRole("button", { name: "検査する" }).click();
  await pane.getByRole("treegrid", { name: "指摘の一覧" }).waitFor();
  const search = pane.getByRole("searchbox").first();
  await search.fill("印刷");
  const cut = pane.getByRole("row").filter({ hasText: /切れ/ }).first();
  await cut.click();
  await pane.getByRole("button", { name: "直す…" }).click();
  await pane.getByText(/行目の高さを .+ pt から .+ pt にします。/).waitFor();
  await pane.getByRole("button", { name: "この高さにする" }).click();
  await pane.getByText(/の行の高さを .+ pt にしました。/).waitFor();
  await pane.getByRole("tab", { name: "履歴" }).click();
  await pane.getByRole("button", { name: "元に戻す" }).click();
  await pane.getByText("元に戻しました").first().waitFor();
  expect(at.errors).toEqual([]);
  expect(at.violations).toEqual([]);
});
