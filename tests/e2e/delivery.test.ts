/**
 * The delivered folder behind nginx with the sample configuration, in Chromium, as Excel on the web and as Excel for Windows load it:
 * nothing breaks the policy, nothing leaves the server.
 */
import { spawn } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, type Browser, type FrameLocator, type Page } from "playwright-core";
import { deliver } from "../../scripts/deliver/deliver.mjs";
import { unlistedPackages } from "../../scripts/deliver/fingerprints.mjs";
import { readXlsx } from "../../src/files/xlsx/readXlsx";
import type { DesktopStart } from "./delivered/desktop";
import { bundle } from "./support/bundle";
import { freePort, listening, makeCertificate, serveWithNginx } from "./support/nginx";
import { recordingProxy, type RecordingProxy } from "./support/recordingProxy";
import { until } from "./support/workbench";

const folder = mkdtempSync(path.join(tmpdir(), "juten-deploy-"));
const www = path.join(folder, "www");
let server: { origin: string; stop: () => void };
let proxy: RecordingProxy;
let browser: Browser;

beforeAll(async () => {
  expect((await deliver({ workbench: true, folder: www })).problems).toEqual([]);
  server = await serveWithNginx(folder);
  proxy = await recordingProxy();
  await bundle({ desktop: path.join(__dirname, "delivered", "desktop.ts") }, folder);
  const launch = JSON.parse(process.env["JUTEN_E2E_BROWSER"] ?? "{}") as { executablePath: string; args: string[] };
  browser = await chromium.launch({ ...launch, proxy: { server: proxy.address, bypass: "localhost" } });
});
afterAll(async () => {
  await browser.close();
  server.stop();
  await proxy.close();
  rmSync(folder, { recursive: true, force: true });
});

afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

const root = path.resolve(__dirname, "..", "..");

/** Names of the packages that the delivered SBOM lists. */
function listedPackages(): Set<string> {
  const { components } = JSON.parse(readFileSync(path.join(www, "sbom.cdx.json"), "utf8")) as {
    components: { type: string; name: string }[];
  };
  return new Set(components.filter(({ type }) => type === "library").map(({ name }) => name));
}

test("what the bundles hold is what the SBOM lists, told by the packages' own texts", async () => {
  const listed = listedPackages();
  expect(await unlistedPackages(www, { root, listed })).toEqual([]);
  // With a few packages taken out of the list, of the pane, of the workbench and of the data in it, each is told.
  const hidden = ["react-dom", "@univerjs/core", "zod", "@holiday-jp/holiday_jp"];
  const fewer = new Set([...listed].filter((name) => !hidden.includes(name)));
  expect((await unlistedPackages(www, { root, listed: fewer })).sort()).toEqual([...hidden].sort());
});

test("a package that comes into a bundle past the list is told", async () => {
  const spoilt = mkdtempSync(path.join(folder, "spoilt-"));
  copyFileSync(path.join(root, "node_modules", "commander", "lib", "command.js"), path.join(spoilt, "more.js"));
  expect(await unlistedPackages(spoilt, { root, listed: listedPackages() })).toEqual(["commander"]);
});

interface Seen {
  /** Content-policy violations of any frame. */
  violations: string[];
  /** Errors that no code caught. */
  errors: string[];
  /** Hosts that the proxy was asked for, and addresses that a page reached past it. */
  outside: string[];
}

/** @param own  where the page may ask for things */
async function open(own = server.origin): Promise<{ page: Page; seen: Seen; asked: string[] }> {
  proxy.attempts.length = 0;
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "ja-JP", viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const seen: Seen = { violations: [], errors: [], outside: proxy.attempts };
  const asked: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && message.text().includes("Content Security Policy")) seen.violations.push(message.text());
  });
  page.on("request", (request) => asked.push(request.url()));
  // A request that the policy stops never gets this far.
  page.on("requestfinished", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== own && !["data:", "blob:"].includes(protocol)) seen.outside.push(request.url());
  });
  page.on("pageerror", (error) => seen.errors.push(error.message));
  return { page, seen, asked };
}

const nothing: Seen = { violations: [], errors: [], outside: [] };

/** Goes through everything the pane shows; `opened` counts the workbooks that the add-in handed over. */
async function everyFlow(pane: Page | FrameLocator, opened: () => Promise<number>): Promise<void> {
  await pane.getByRole("button", { name: "検査する" }).click();
  const findings = pane.getByRole("treegrid", { name: "指摘の一覧" });
  await findings.waitFor();
  const folded = findings.locator('[role="row"][aria-expanded="false"]').first();
  if ((await folded.count()) > 0) await folded.click();
  await findings
    .locator('[role="row"]')
    .filter({ hasText: /[A-Z]\d+/ })
    .last()
    .click();
  for (const view of ["概況", "出力", "履歴", "設定"]) {
    await pane.getByRole("tab", { name: view }).click();
    await pane.getByRole("tabpanel", { name: view }).getByRole("heading").first().waitFor();
  }
  await pane.getByRole("button", { name: "使い方" }).click();
  await pane.getByRole("region", { name: "使い方" }).getByRole("heading").first().waitFor();
  await pane.getByRole("tab", { name: "出力" }).click();
  await pane.getByRole("button", { name: "集計ブックを作る" }).click();
  expect(await until(opened, (count) => count > 0, 30_000)).toBe(1);
}

/** Types a formula into a cell of the workbench and reads what the saved file holds there. */
async function typedFormula(page: Page): Promise<unknown> {
  const grid = page.locator(".grid:not([hidden])");
  const name = grid.locator("input").first();
  await name.fill("B42");
  await name.press("Enter");
  await page.waitForTimeout(800);
  await grid.locator("[contenteditable]").first().focus();
  await page.keyboard.type('=JUTEN.達成率("6回以上","2回実施")');
  await page.keyboard.press("Enter");
  await page.waitForTimeout(800);
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "保存", exact: true }).click()]);
  const { grids } = await readXlsx(new Uint8Array(readFileSync(await download.path())));
  return grids[0]?.cells.find(({ row, col }) => row === 41 && col === 1)?.value;
}

test("Web mode, in the deployed workbench: every flow works, zero violations, zero outside requests", async () => {
  const { page, seen } = await open();
  await page.goto(`${server.origin}/workbench.html`);
  const tabs = () => page.locator(".tab").count();
  await page.locator(".grid:not([hidden]) canvas").first().waitFor();
  // On a busy machine the grid may not take keys yet when they are typed: then they are typed again.
  expect(
    await until(
      () => typedFormula(page),
      (value) => value === 33.3
    )
  ).toBe(33.3);
  const before = await tabs();
  await everyFlow(page.frameLocator("iframe.pane-frame >> nth=0"), async () => (await tabs()) - before);
  await page.waitForTimeout(1500);
  expect(seen).toEqual(nothing);
});

/** The delivered pane in an Excel for Windows that has the first sample open. */
async function openOnWindows(old: boolean): Promise<Awaited<ReturnType<typeof open>>> {
  const opened = await open();
  const samples = path.join(www, "samples");
  const name = "ueda-shimin-machizukuri.xlsx";
  const { grids } = await readXlsx(new Uint8Array(readFileSync(path.join(samples, name))));
  const start: DesktopStart = { grids, name, old };
  const script = readFileSync(path.join(folder, "desktop.js"), "utf8");
  await opened.page.addInitScript({ content: `window.desktopStart = ${JSON.stringify(start)};\n${script}` });
  await opened.page.goto(`${server.origin}/taskpane.html`);
  return opened;
}

test.each([
  ["a present Excel", false],
  ["an old Excel that refuses telemetry", true],
])("Win32 mode, in %s: every flow works, zero violations, zero outside requests", async (_name, old) => {
  const { page, seen, asked } = await openOnWindows(old);
  await everyFlow(page, () => page.evaluate(() => window.desktop.opened.length));
  expect(await page.evaluate(() => window.desktop.calculate("ACHIEVEMENTRATE", ["6回以上", "2回"]))).toEqual({ value: 33.3 });
  await page.waitForTimeout(1500);
  // What ran is the library's part for Windows, not the one for the web.
  expect(asked.map((url) => path.basename(url)).filter((file) => file.startsWith("excel-"))).toEqual(["excel-win32-16.01.js"]);
  expect(seen).toEqual(nothing);
});

test("the proxy would hear it: a page that calls outside is written down", async () => {
  const { page, seen } = await open();
  await page.goto(`${server.origin}/help/rates.md`);
  await page.evaluate(() => void window.open("https://outside.example/"));
  expect(
    await until(
      () => Promise.resolve(seen.outside),
      (hosts) => hosts.length > 0
    )
  ).toContain("outside.example");
});

test("a page that calls outside from a script is stopped by the policy, and that is seen", async () => {
  const { page, seen } = await open();
  await page.goto(`${server.origin}/taskpane.html`);
  await page.evaluate(() => fetch("https://browser.pipe.aria.microsoft.com/Collector/3.0/").catch(() => null));
  expect(seen.violations.join()).toContain("browser.pipe.aria.microsoft.com");
  expect(seen.outside).toEqual([]);
});

test("opened outside Excel it says so, and nothing reaches out, not even a connection that the policy would stop later", async () => {
  const { page, seen } = await open();
  await page.goto(`${server.origin}/taskpane.html`);
  await page.getByText("Excel の外で開いています").waitFor();
  // office.js starts its telemetry after three seconds.
  await page.waitForTimeout(6000);
  expect(seen).toEqual(nothing);
});

const serveScript = path.join(root, "scripts", "deliver", "serve.mjs");

test("npm run serve shows it over https with a given certificate", async () => {
  const { cert, key } = makeCertificate(mkdtempSync(path.join(folder, "own-")));
  const port = await freePort();
  const child = spawn(process.execPath, [serveScript, "--cert", cert, "--key", key, "--port", String(port), "--folder", www]);
  let said = "";
  child.stdout.on("data", (chunk) => (said += String(chunk)));
  child.stderr.on("data", (chunk) => (said += String(chunk)));
  try {
    await listening(port, () => said);
    const { page, seen } = await open(`https://localhost:${port}`);
    await page.goto(`https://localhost:${port}/workbench.html`);
    const pane = page.frameLocator("iframe.pane-frame >> nth=0");
    await pane.getByRole("button", { name: "検査する" }).click();
    await pane.getByRole("treegrid", { name: "指摘の一覧" }).waitFor();
    expect(said).toContain(`https://127.0.0.1:${port}/taskpane.html`);
    expect(seen).toEqual(nothing);
  } finally {
    child.kill();
  }
});

test.each<[string, () => string[], string]>([
  ["a certificate that is not there", () => ["--cert", "no.crt", "--key", "no.key"], "「no.crt」を読めません"],
  ["a certificate without its key", () => ["--cert", path.join(folder, "server.crt")], "両方を指定"],
  ["a key of another certificate", () => ["--cert", path.join(folder, "server.crt"), "--key", otherKey()], "組になっているか"],
  ["other PCs without https", () => ["--host", "0.0.0.0"], "https が要ります"],
  ["a folder without the files", () => ["--folder", folder], "先に npm run build"],
])("npm run serve says what is wrong with %s", async (_name, more, sentence) => {
  const child = spawn(process.execPath, [serveScript, ...more()]);
  let said = "";
  child.stderr.on("data", (chunk) => (said += String(chunk)));
  const code = await new Promise((resolve) => child.once("close", resolve));
  expect(code).toBe(2);
  expect(said).toContain(sentence);
});

function otherKey(): string {
  return makeCertificate(mkdtempSync(path.join(folder, "other-"))).key;
}

test("headers, cache, compression and refusals are those of the sample", async () => {
  const { page } = await open();
  const answer = await page.request.get(`${server.origin}/taskpane.html`);
  expect(answer.headers()).toMatchObject({
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
    "content-security-policy": expect.stringContaining("default-src 'none'") as string,
  });
  const script = /src="(js\/[^"]+)"/.exec(readFileSync(path.join(www, "taskpane.html"), "utf8"))?.[1] ?? "";
  const hashed = await page.request.get(`${server.origin}/${script}`);
  expect(hashed.headers()).toMatchObject({ "cache-control": expect.stringContaining("immutable") as string, "content-encoding": "gzip" });
  expect((await page.request.post(`${server.origin}/taskpane.html`)).status()).toBe(405);
  expect((await page.request.get(`${server.origin}/office-js/AgaveErrorUX/index.html`)).status()).toBe(404);
});
