/** A browser on the workbench that writes down everything that must not happen. */
import { chromium, type Browser, type FrameLocator, type Locator, type Page } from "playwright-core";

export const base = new URL(process.env["JUTEN_E2E_URL"] ?? "http://localhost:3000/");

export interface Records {
  page: Page;
  /** Addresses asked for, all of them. */
  requests: string[];
  /** Content-policy violations of any frame, with the hash that would have been needed. */
  violations: string[];
  /** Errors that no code caught. */
  errors: string[];
  close: () => Promise<void>;
}

export interface Visit extends Records {
  /** The pane of the workbook that is shown. */
  pane: FrameLocator;
  /** The sheet area of the workbook that is shown. */
  sheet: Locator;
}

export interface VisitOptions {
  width?: number;
  height?: number;
  /** Address of a proxy that all outside traffic goes to. */
  proxy?: string;
  /** The window is so narrow that the pane starts hidden. */
  hiddenPane?: boolean;
}

function launchOptions(): { executablePath: string; args: string[] } {
  return JSON.parse(process.env["JUTEN_E2E_BROWSER"] ?? "{}") as { executablePath: string; args: string[] };
}

/** A fresh browser that writes down what happens, on no page yet. */
export async function browse({ width = 1366, height = 768, proxy }: VisitOptions = {}): Promise<Records> {
  const { executablePath, args } = launchOptions();
  const proxied = proxy === undefined ? [] : [`--proxy-server=${proxy}`];
  const browser: Browser = await chromium.launch({ executablePath, args: [...args, ...proxied] });
  const context = await browser.newContext({ viewport: { width, height }, locale: "ja-JP" });
  const page = await context.newPage();
  const records: Records = { page, requests: [], violations: [], errors: [], close: () => browser.close() };
  page.on("request", (request) => records.requests.push(request.url()));
  page.on("console", (message) => {
    if (message.type() === "error" && message.text().includes("Content Security Policy")) records.violations.push(message.text());
  });
  page.on("pageerror", (error) => records.errors.push(error.stack ?? error.message));
  return records;
}

/** Opens the workbench and waits for the first sample and its pane. */
export async function visit(options: VisitOptions = {}): Promise<Visit> {
  const records = await browse(options);
  const { page } = records;
  await page.goto(base.href);
  const shown = ":not([hidden])";
  const opened: Visit = { ...records, pane: page.frameLocator(`iframe.pane-frame${shown}`), sheet: page.locator(`.grid${shown}`) };
  await opened.sheet.locator("canvas").first().waitFor();
  if (options.hiddenPane !== true) await opened.pane.getByRole("button", { name: "検査する" }).waitFor();
  return opened;
}

/** Addresses outside this machine's workbench. */
export function outside(requests: readonly string[]): string[] {
  return requests.filter((url) => !url.startsWith(base.origin) && !/^(data|blob|about):/.test(url));
}

/** The address of the selected cells, as the grid's name box shows it. */
export async function selection({ sheet }: Visit): Promise<string> {
  return sheet.locator("input").first().inputValue();
}

/** The name of the workbook tab in front. */
export async function frontTab({ page }: Visit): Promise<string> {
  return page.locator(".tab-active .tab-text").innerText();
}

/** Chooses files as the 「開く」 button does. */
export async function openFiles({ page }: Visit, files: { name: string; bytes: Uint8Array }[]): Promise<void> {
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await page.setInputFiles(
    "#file",
    files.map(({ name, bytes }) => ({ name, mimeType, buffer: Buffer.from(bytes) }))
  );
}

/** Reads again and again until the value fits; returns the last value, so that a failed expectation shows it. */
export async function until<Value>(read: () => Promise<Value>, fits: (value: Value) => boolean, longestMs = 15_000): Promise<Value> {
  const end = Date.now() + longestMs;
  for (;;) {
    const value = await read();
    if (fits(value) || Date.now() > end) return value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
