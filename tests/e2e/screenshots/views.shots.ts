/** `npm run screenshots`: a picture of every view from a sample workbook, for looking at and for the documents. */
import { copyFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import { check, languages, openView, setLook, setPaneWidth, themes, usualWidth, viewNames, wideWidth } from "../support/paneViews";
import { visit, type Visit } from "../support/workbench";

const folder = path.join(".cache", "screenshots");
/** Pictures that the documents show, by their names there. */
const shownInDocuments: Readonly<Record<string, string>> = {
  "detail-wide-light-ja": "pane-detail",
  "overview-350-light-ja": "pane-overview",
  "check-350-dark-ja": "pane-dark",
};

let at: Visit;
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  at = await visit({ height: 900 });
  await check(at);
});
afterAll(() => at.close());

test.each(themes.flatMap((theme) => languages.map((lang) => ({ theme, lang }))))("every view in $theme, $lang", async ({ theme, lang }) => {
  for (const [width, name] of [
    [usualWidth, "350"],
    [wideWidth, "wide"],
  ] as const) {
    await setPaneWidth(at, width);
    await setLook(at, { theme, lang });
    for (const view of viewNames) {
      await openView(at, view);
      const look = `${view}-${name}-${theme}-${lang}`;
      const file = path.join(folder, `${look}.png`);
      await at.page.locator("#pane").screenshot({ path: file, animations: "disabled" });
      const picture = shownInDocuments[look];
      if (picture !== undefined) copyFileSync(file, path.join("docs", "images", `${picture}.png`));
    }
  }
});
