/** The workbench page for people who use the keyboard or a screen reader, and on narrow windows. */
import AxeBuilder from "@axe-core/playwright";
import { frontTab, until, visit, type Visit } from "./support/workbench";

let at: Visit;
beforeAll(async () => {
  at = await visit();
});
afterAll(() => at.close());

test("axe finds nothing wrong with our part of the page", async () => {
  // The grid is a canvas of a library; the pane has its own tests.
  const { violations } = await new AxeBuilder({ page: at.page }).exclude(".grid").exclude("iframe").analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
});

test("the samples open by keys alone", async () => {
  const before = await at.page.locator(".tab").count();
  await at.page.getByRole("button", { name: "見本" }).focus();
  await at.page.keyboard.press("ArrowDown");
  await at.page.keyboard.press("End");
  await at.page.keyboard.press("Enter");
  expect(
    await until(
      () => at.page.locator(".tab").count(),
      (count) => count > before
    )
  ).toBe(before + 1);
});

test("the opened sample is ready with its pane", async () => {
  await at.pane.getByRole("button", { name: "検査する" }).waitFor();
});

test("escape leaves the menu and gives the focus back", async () => {
  const samples = at.page.getByRole("button", { name: "見本" });
  // A grid that is still opening takes the focus once, when it is ready: then the menu is opened again.
  const backed = await until(
    async () => {
      await samples.click();
      await at.page.keyboard.press("Escape");
      return samples.evaluate((element) => element === document.activeElement);
    },
    (focused) => focused
  );
  expect(backed).toBe(true);
  expect(await samples.getAttribute("aria-expanded")).toBe("false");
});

test("the pane is as wide as Excel's, and arrow keys change it", async () => {
  const width = async () => Math.round((await at.page.locator("#pane").boundingBox())?.width ?? 0);
  expect(await width()).toBe(350);
  await at.page.getByRole("separator", { name: "ナビの幅" }).focus();
  await at.page.keyboard.press("ArrowLeft");
  expect(await width()).toBe(370);
});

test("each workbook has a pane of its own, and closing goes back to the other", async () => {
  const [first] = await at.page.locator(".tab-text").allInnerTexts();
  const last = await frontTab(at);
  await at.page.getByRole("button", { name: `「${last}」を閉じる` }).click();
  expect(await frontTab(at)).toBe(first);
  await at.pane.getByRole("button", { name: "検査する" }).waitFor();
});

test("a narrow window starts with the sheet alone and shows the pane on request", async () => {
  const narrow = await visit({ width: 600, height: 800, hiddenPane: true });
  try {
    expect(await narrow.page.locator("#pane").isVisible()).toBe(false);
    await narrow.page.getByRole("button", { name: "ナビの表示" }).click();
    await narrow.pane.getByRole("button", { name: "検査する" }).waitFor();
    expect(await narrow.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  } finally {
    await narrow.close();
  }
});
