/** The port in a real browser over the genuine office.js, as Excel on the web loads it and as Excel for Windows loads it. */
import { createServer, type Server } from "node:http";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import type { Grid } from "../../src/domain/grid/grid";
import { TRUST_FOLDER, TRUST_PREFIX } from "../../scripts/server/trustPage.mjs";
import { contentOf } from "../host/helpers/grids";
import { bundle } from "./support/bundle";

const office = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const folder = mkdtempSync(path.join(tmpdir(), "juten-modes-"));
const script = (source: string): string => `<script src="${source}"></script>`;
const html = (head: string, body = ""): string =>
  `<!doctype html><html lang="ja"><head><meta charset="utf-8"><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

const pages: Readonly<Record<string, string>> = {
  "/web.html": html("", `<iframe></iframe>${script("webPage.js")}`),
  "/pane.html": html(script("office/office.js") + script("pane.js")),
  "/desktop.html": html(script("desktopHost.js") + script("office/office.js") + script("pane.js")),
};

/** Where a path is on this machine; the trust page is the workbench's own. */
function fileOf(pathname: string): string {
  const trust = `/office/${TRUST_PREFIX}`;
  if (pathname.startsWith(trust)) return path.join(TRUST_FOLDER, pathname.slice(trust.length));
  return pathname.startsWith("/office/") ? path.join(office, pathname.slice("/office/".length)) : path.join(folder, pathname);
}

let server: Server;
let browser: Browser;

beforeAll(async () => {
  const names = ["webPage", "desktopHost", "pane"];
  await bundle(Object.fromEntries(names.map((name) => [name, path.join(__dirname, "officeModes", `${name}.ts`)])), folder);
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = fileOf(pathname);
    const body = pages[pathname] ?? (existsSync(file) ? readFileSync(file) : null);
    response.writeHead(body === null ? 404 : 200, {
      "content-type": pathname.endsWith(".js") ? "text/javascript; charset=utf-8" : "text/html; charset=utf-8",
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  browser = await chromium.launch(JSON.parse(process.env["JUTEN_E2E_BROWSER"] ?? "{}") as { executablePath: string });
});

afterAll(async () => {
  await browser.close();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

/** The page that holds the workbook, and the frame that holds the pane. */
async function open(file: string): Promise<{ page: Page; pane: Frame; outside: string[] }> {
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const page = await browser.newPage();
  const outside: string[] = [];
  page.on("request", (request) => request.url().startsWith(origin) || request.url().startsWith("data:") || outside.push(request.url()));
  await page.goto(`${origin}/${file}`);
  const frame = file === "web.html" ? await (await page.waitForSelector("iframe")).contentFrame() : page.mainFrame();
  const pane = frame ?? page.mainFrame();
  await pane.waitForFunction(() => "commands" in window && "Excel" in window);
  return { page, pane, outside };
}

const value = (grids: Grid[], sheet: number, row: number, col: number): unknown =>
  grids[sheet]?.cells.find((cell) => cell.row === row && cell.col === col)?.value;

test.each([
  ["web.html", "OfficeOnline"],
  ["desktop.html", "PC"],
])("every command of the port works in %s", async (file, platform) => {
  const { page, pane, outside } = await open(file);
  const before = await page.evaluate(() => window.seen.grids());
  const gave = (await pane.evaluate(() => window.commands())) as { grids: Grid[] };
  expect({ ...gave, grids: contentOf(gave.grids) }).toEqual({
    host: "Excel",
    platform,
    info: { name: "両方式.xlsx", readOnly: false },
    grids: before,
    refused: ["not-anchor"],
    again: 1,
    stored: '{"lang":"ja"}',
    hidden: "sheet-missing",
  });
  const after = await page.evaluate(() => window.seen.grids());
  expect([value(after, 0, 2, 1), value(after, 1, 2, 3)]).toEqual(["2回実施", 0.9]);
  expect(await page.evaluate(() => [window.seen.opened, window.seen.active()])).toEqual([5, "②"]);

  await page.evaluate(() => window.seen.type());
  await pane.waitForFunction(() => window.heard.length > 0);
  expect(await pane.evaluate(() => window.heard)).toEqual([{ kind: "cells", sheet: "②", address: "B10", remote: false }]);
  expect(outside).toEqual([]);
  await page.close();
});

test.each(["web.html", "desktop.html"])(
  "sheets with charts, functions as values and a reading of what was touched work in %s",
  async (file) => {
    const { page, pane, outside } = await open(file);
    const cell = { sheet: "②", cell: "B5", formula: "=JUTEN.達成率(B3)", value: 0.85, text: "0.85" };
    expect(await pane.evaluate(() => window.sheets())).toEqual({
      put: "集計",
      sheets: ["①", "②", "集計"],
      undone: [],
      found: [cell],
      left: [],
      restored: [],
      again: [cell],
    });
    expect(await page.evaluate(() => window.seen.grids().map(({ sheet }) => sheet))).toEqual(["①", "②"]);
    expect(outside).toEqual([]);
    await page.close();
  }
);

test.each(["web.html", "desktop.html"])("ribbon buttons show the pane, do their work and are completed in %s", async (file) => {
  const { page, pane } = await open(file);
  const press = (command: string): Promise<boolean> => page.evaluate((name) => window.seen.press(name), command);
  expect([await press("check"), await press("report"), await press("nothing"), await press("settings")]).toEqual([true, true, false, true]);
  expect(await pane.evaluate(() => window.pressed)).toEqual(["check", "Error: no report", "settings"]);
  expect(await page.evaluate(() => window.seen.pane)).toEqual(["Visible", "Visible", "Visible"]);
  await page.close();
});
