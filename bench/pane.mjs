/** The pane in a real Chromium: scrolling 5,000 findings beside an almost empty Fluent list, and its first scripts beside the official template's Fluent parts. */
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { findBrowser } from "../scripts/browser.mjs";

const folder = ".cache/bench-pages";
const packed = (file) => gzipSync(readFileSync(file)).length;

/** Serves the built pages: "/findings" is an empty document with findings.js. */
function serve() {
  const scripts = new Set(readdirSync(folder));
  const server = createServer(({ url = "/" }, response) => {
    const name = path.posix.basename(url);
    if (scripts.has(name)) response.setHeader("content-type", "text/javascript").end(readFileSync(path.join(folder, name)));
    else
      response
        .setHeader("content-type", "text/html; charset=utf-8")
        .end(
          `<!doctype html><html lang="ja"><title>bench</title><body style="margin:0"><div id="root"></div>${scripts.has(`${name}.js`) ? `<script src="/${name}.js"></script>` : ""}`
        );
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

/** Frames and main-thread tasks of one page while it is scrolled from top to end. */
async function scrolled(browser, address, rows) {
  const page = await browser.newPage({ viewport: { width: 350, height: 700 }, locale: "ja-JP" });
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(address);
  await page.locator(rows).nth(5).waitFor();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const result = await page.evaluate(() => window.scrollThrough());
  await page.close();
  if (errors.length > 0) throw new Error(errors.join("\n"));
  if (height < 5000 * 30) throw new Error(`only ${height} px of list were there to scroll`);
  return result;
}

/** @returns {Promise<string[]>} lines to print */
export async function benchPane() {
  const server = await serve();
  const browser = await chromium.launch(await findBrowser());
  try {
    const base = `http://127.0.0.1:${server.address().port}`;
    const list = await scrolled(browser, `${base}/plainList`, '[role="listitem"]');
    const own = await scrolled(browser, `${base}/findings`, '[role="treegrid"] [role="row"]');
    const html = readFileSync("dist/taskpane.html", "utf8");
    const first = [...html.matchAll(/<script[^>]*\bsrc="(js\/[^"]+)"/g)].reduce(
      (sum, [, file]) => sum + packed(path.join("dist", file)),
      0
    );
    const template = packed(path.join(folder, "template.js"));
    const say = (name, { longestTask, dropped, frames }) =>
      `${name}: longest task ${Math.round(longestTask)} ms, ${dropped} frames dropped in ${frames} steps`;
    // The browser tells of no task below 50 ms: a ratio needs one of at least that on both sides.
    const ratio = (a, b, least) => (Math.max(a, least) / Math.max(b, least)).toFixed(2);
    return [
      say("a Fluent list of 5,000 lines", list),
      say("the pane with 5,000 findings", own),
      `→ longest task ${ratio(own.longestTask, list.longestTask, 50)} × (none below 50 ms is told), dropped frames ${ratio(own.dropped, list.dropped, 1)} ×`,
      `the pane's first scripts: ${(first / 1024).toFixed(1)} KB gzip → ${(first / template).toFixed(2)} × the template's Fluent parts (${(template / 1024).toFixed(1)} KB)`,
    ];
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
