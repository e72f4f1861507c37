/** The pane's views in every look: how a test or the screenshots bring each of them up. */
import { until, type Visit } from "./workbench";

export const themes = ["light", "dark", "contrast"] as const;
export const languages = ["ja", "en"] as const;
/** As the pane is docked: Excel's own width, and drawn wide. */
export const usualWidth = 350;
export const wideWidth = 720;

export type Theme = (typeof themes)[number];
export type Language = (typeof languages)[number];

/** The parts of the pane's document that tests ask for by their roles only. */
const preferencesKey = "juten-navi/preferences";

/** Every view that is looked at, by the tab it stands on, and what is opened there. */
export const views = {
  check: { tab: "check", within: "" },
  detail: { tab: "check", within: "" },
  overview: { tab: "overview", within: "details" },
  export: { tab: "export", within: "" },
  history: { tab: "history", within: "" },
  settings: { tab: "settings", within: "" },
  form: { tab: "settings", within: "form" },
  help: { tab: "help", within: "details" },
} as const;

export type View = keyof typeof views;
export const viewNames = Object.keys(views) as View[];

/** Makes the pane exactly this wide, as dragging its edge would. */
export async function setPaneWidth({ page, pane }: Visit, width: number): Promise<void> {
  await page.locator("#pane").evaluate((element, px) => {
    element.style.setProperty("--pane-width", `${px}px`);
    element.style.setProperty("flex", "none");
  }, width);
  await until(
    () => pane.locator("html").evaluate(() => window.innerWidth),
    (now) => Math.abs(now - width) <= 2
  );
}

/** Chooses language and theme where a user does: in 設定. */
export async function setLook({ pane }: Visit, { theme, lang }: { theme: Theme; lang: Language }): Promise<void> {
  await pane.locator("#tab-settings").click();
  const look = pane.locator("#panel-settings select");
  await look.first().selectOption(lang);
  await look.nth(1).selectOption(theme);
  await until(
    () =>
      pane
        .locator("html")
        .evaluate(
          (_, key) =>
            `${document.documentElement.lang} ${(JSON.parse(localStorage.getItem(key) ?? "{}") as { theme?: string }).theme ?? ""}`,
          preferencesKey
        ),
    (now) => now === `${lang} ${theme}`
  );
}

/** Checks the open workbook and waits for the list. */
export async function check({ pane }: Visit): Promise<void> {
  await pane.locator("#tab-check").click();
  await pane.getByRole("button", { name: /^(検査する|Check)$/ }).click();
  await pane.getByRole("treegrid").waitFor();
}

/** Brings a view up, scrolled to its beginning. The workbook must have been checked. */
export async function openView({ pane }: Visit, view: View): Promise<void> {
  const { tab, within } = views[view];
  if (tab === "help") {
    if ((await pane.locator("#tab-check").getAttribute("aria-selected")) !== "true") await pane.locator("#tab-check").click();
    await pane.locator("header button[aria-pressed]").click();
    await pane.locator('[role="region"] details').first().waitFor();
  } else {
    await pane.locator(`#tab-${tab}`).click();
    await pane.locator(`#panel-${tab} > *`).first().waitFor();
  }
  if (within === "form") {
    // From the last button of its section; then the sheet in front is read.
    await pane
      .locator("#panel-settings")
      .getByRole("button", { name: /^(様式を登録する|Register a form)$/ })
      .click();
    await pane.getByRole("button", { name: /^(開いているシートを読む|Read the sheet in front)$/ }).click();
    await pane.getByRole("button", { name: /^(選んだセルを加える|Add the selected cell)$/ }).waitFor();
    await until(
      () => pane.locator("main").innerText(),
      (text) => /読み取りました。|Read: \d/.test(text),
      5000
    );
  }
  if (view === "settings") {
    await pane
      .locator("#panel-settings")
      .getByRole("button", { name: /^(規則の一覧を開く|Open the list of rules)$/ })
      .click();
    await pane.locator('#panel-settings input[type="search"]').waitFor();
  }
  if (view === "check") await pane.locator("body").press("Escape");
  if (view === "detail" && (await pane.locator("section").count()) === 0)
    await pane.locator('[role="treegrid"] [aria-selected]').first().click();
  if (within === "details")
    await pane.locator("main details").evaluateAll((all) => all.slice(0, 3).forEach((one) => one.setAttribute("open", "")));
  await pane.locator("html").evaluate(() => window.scrollTo(0, 0));
}
