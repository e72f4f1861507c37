/** A browser on the workbench that writes down everything that must not happen. */
import { chromium, type Browser, type FrameLocator, type Locator, type Page } from "playwright-core";

export const base = new URL(process.env["JUTEN_E2E_URL"] ?? "http://localhost:3000/");

export interface Visit {
  page: Page;
  /** The pane of the workbook that is shown. */
  pane: FrameLocator;
  /** The sheet area of the workbook that is shown. */
  sheet: Locator;
  /** Addresses asked for, all of them. */
  requests: string[];
  /** Content-policy violations of any frame, with the hash that would have been needed. */
  violations: string[];
  /** Errors that no code caught. */
  errors: string[];
  close: () => Promise<void>;
}

export interface VisitOptions {
  width?: number;
  height?: number;
  /** Address of a proxy that all outside traffic goes to. */
  proxy?: string;
  /** Open the workbench without its first sample. */
  query?: string;
}

function launchOptions(): { executablePath: string; args: string[] } {
  return JSON.parse(process.env["JUTEN_E2E_BROWSER"] ?? "{}") as { executablePath: string; args: string[] };
}

/** Opens the workbench and waits for the first sample and its pane. */
export async function visit({ width = 1366, height = 768, proxy, query = "" }: VisitOptions = {}): Promise<Visit> {
  const browser: Browser = await chromium.launch({ ...launchOptions(), ...(proxy === undefined ? {} : { proxy: { server: proxy } }) });
  const page = await browser.newPage({ viewport: { width, height }, locale: "ja-JP" });
  const requests: string[] = [];
  const violations: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => {
    if (message.type() === "error" && message.text().includes("Content Security Policy")) violations.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
  await page.goto(new URL(query, base).href);
  const shown = ":not([hidden])";
  const opened: Visit = {
    page,
    pane: page.frameLocator(`iframe.pane-frame${shown}`),
    sheet: page.locator(`.grid${shown}`),
    requests,
    violations,
    errors,
    close: () => browser.close(),
  };
  await opened.pane.getByRole("button", { name: "検査する" }).waitFor();
  return opened;
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
  await page.setInputFiles("#file", files.map(({ name, bytes }) => ({ name, mimeType, buffer: Buffer.from(bytes) })));
}
