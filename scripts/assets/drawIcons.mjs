/** `npm run icons`: draws assets/icon-*.png from the two SVG files. */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { findBrowser } from "../browser.mjs";

const assets = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..", "assets");
const SIZES = [16, 32, 64, 80, 128];

const browser = await chromium.launch(await findBrowser());
for (const size of SIZES) {
  const svg = await readFile(path.join(assets, size <= 32 ? "icon-small.svg" : "icon.svg"), "utf8");
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await writeFile(path.join(assets, `icon-${size}.png`), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
