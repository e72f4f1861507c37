/** A new user with a sample: from the first look to three mended findings and the 集計ブック. Once by mouse, once by keys. */
import { until, visit, type Visit } from "../support/workbench";

let at: Visit;
beforeEach(async () => {
  at = await visit();
});
afterEach(async () => {
  expect(at.errors).toEqual([]);
  expect(at.violations).toEqual([]);
  await at.close();
});

const list = () => at.pane.getByRole("treegrid", { name: "指摘の一覧" });
const fixable = () => list().getByRole("row").filter({ hasText: "直す案あり" });
const bookOpened = (tabs: number) =>
  until(
    () => at.page.locator(".tab").count(),
    (count) => count > tabs,
    30_000
  );

test("by mouse", async () => {
  await at.pane.getByText("「検査する」を押します").waitFor();
  await at.pane.getByRole("button", { name: "検査する" }).click();
  await at.pane.getByRole("searchbox", { name: "指摘を探す" }).fill("直す案");
  await fixable().first().waitFor();
  const folded = list().locator('[role="row"][aria-expanded="false"]');
  while ((await folded.count()) > 0) await folded.first().click();
  for (let mended = 0; mended < 3; mended++) {
    const before = await fixable().count();
    await fixable().first().click();
    await at.pane.getByRole("button", { name: "直す…", exact: true }).click();
    await at.pane.getByRole("button", { name: "この内容で書き換える" }).click();
    await at.pane.getByText(/を書き換えました。履歴から元に戻せます。/).waitFor();
    expect(
      await until(
        () => fixable().count(),
        (now) => now < before
      )
    ).toBeLessThan(before);
  }
  const tabs = await at.page.locator(".tab").count();
  await at.pane.getByRole("tab", { name: "出力" }).click();
  await at.pane.getByRole("button", { name: "集計ブックを作る" }).click();
  expect(await bookOpened(tabs)).toBe(tabs + 1);
  for (const sheet of ["一覧表", "集計", "検査結果"]) await at.sheet.getByText(sheet, { exact: true }).first().waitFor();
});

/** What has the focus in the pane, by its name. */
const focused = () =>
  at.pane.locator("html").evaluate(() => {
    const element = document.activeElement;
    return (element?.getAttribute("aria-label") ?? element?.getAttribute("placeholder") ?? element?.textContent ?? "").trim();
  });

/** Tabs through the pane until the named element has the focus; tells what was passed. */
async function tabTo(name: string): Promise<string[]> {
  const passed: string[] = [];
  for (let step = 0; step < 40; step++) {
    await at.page.keyboard.press("Tab");
    const here = await focused();
    passed.push(here);
    if (here === name) return passed;
  }
  throw new Error(`「${name}」 is not reached: ${passed.join(" → ")}`);
}

test("by keys alone; the order of the focus and what is read aloud", async () => {
  const { keyboard } = at.page;
  await at.pane.locator("#tab-check").focus();
  expect(await tabTo("検査する")).toEqual(["使い方", "検査する"]);
  await keyboard.press("Enter");
  await list().waitFor();
  const said = await until(
    () => at.pane.locator('[role="status"]').allInnerTexts(),
    (texts) => texts.some((text) => text.includes("検査しました"))
  );
  expect(said.join("\n")).toMatch(/\d\d:\d\d に検査しました。指摘は \d+ 件です。/);
  await at.pane.locator("#tab-check").focus();
  const order = await tabTo("指摘を探す");
  expect(order.map((name) => name.replace(/\d+/g, "0"))).toEqual([
    "使い方",
    "もう一度検査する",
    "基準とする日 0-0-0",
    "エラー 0 件",
    "警告 0 件",
    "情報 0 件",
    "指摘を探す",
  ]);
  await keyboard.type("直す案");
  await fixable().first().waitFor();
  for (let mended = 0; mended < 3; mended++) {
    await keyboard.press("F8");
    await at.pane.getByRole("region", { name: "指摘の詳細" }).waitFor();
    await tabTo("直す…");
    await keyboard.press("Enter");
    await tabTo("この内容で書き換える");
    await keyboard.press("Enter");
    await at.pane.getByRole("region", { name: "指摘の詳細" }).waitFor({ state: "detached" });
    // The focus is in the list, on what is left.
    expect(
      await until(
        () => at.pane.locator("html").evaluate(() => document.activeElement?.getAttribute("role")),
        (role) => role === "row"
      )
    ).toBe("row");
  }
  const tabs = await at.page.locator(".tab").count();
  await at.pane.locator("#tab-check").focus();
  await keyboard.press("ArrowRight");
  await keyboard.press("ArrowRight");
  await tabTo("集計ブックを作る");
  await keyboard.press("Enter");
  expect(await bookOpened(tabs)).toBe(tabs + 1);
});
