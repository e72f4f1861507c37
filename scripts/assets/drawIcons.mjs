/** `npm run icons`: draws assets/icon-*.png from the two SVG files of the product's sign, and the signs of the ribbon's commands. */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { findBrowser } from "../browser.mjs";
import { COMMANDS, COMMAND_SIZES, ICON_SIZES } from "../manifest/ribbon.mjs";

const assets = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..", "assets");
const signs = ICON_SIZES.map((size) => ({ svg: size <= 32 ? "icon-small.svg" : "icon.svg", size, file: `icon-${size}.png` }));
const commands = COMMANDS.flatMap(({ icon }) =>
  COMMAND_SIZES.map((size) => ({ svg: `ribbon/${icon}.svg`, size, file: `ribbon-${icon}-${size}.png` }))
);

const browser = await chromium.launch(await findBrowser());
for (const { svg, size, file } of [...signs, ...commands]) {
  const text = await readFile(path.join(assets, svg), "utf8");
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${text}`);
  await writeFile(path.join(assets, file), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
