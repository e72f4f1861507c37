/** `npm run screenshots`: a picture of every view from a sample workbook, for looking at and for the documents. */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { check, languages, openView, setLook, setPaneWidth, themes, usualWidth, viewNames, wideWidth } from "../support/paneViews";
import { visit, type Visit } from "../support/workbench";

const folder = path.join("screenshots");

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
      await at.page.locator("#pane").screenshot({ path: path.join(folder, `${view}-${name}-${theme}-${lang}.png`), animations: "disabled" });
    }
  }
});
