/** The samples of the forms beside the 管理シート: each opens from the menu, and one press checks it in its form. */
import { visit, type Visit } from "./support/workbench";

let at: Visit;
beforeAll(async () => {
  at = await visit();
});
afterAll(async () => {
  await at.close();
});

test.each([
  ["大阪市のある区", "予算の金額が読み取れません"],
  ["須坂市", "現状値がすでに目標を満たしています"],
])("%s", async (title, finding) => {
  await at.page.getByRole("button", { name: "見本" }).click();
  await at.page.getByRole("menuitem", { name: title }).click();
  // The pane of the book before says 「もう一度検査する」: only the new one has the exact name.
  await at.pane.getByRole("button", { name: "検査する", exact: true }).waitFor();
  await at.pane.getByText(/基準とする日 \d{4}-06-30$/).waitFor();
  await at.pane.getByRole("button", { name: "検査する", exact: true }).click();
  await at.pane.getByRole("button", { name: "もう一度検査する" }).waitFor();
  await at.pane.getByRole("searchbox").fill(finding);
  await at.pane.getByText(finding).first().waitFor();
});
