/** Finds a browser for tests and scripts, or brings one. */
import { existsSync } from "node:fs";
import path from "node:path";

/** What keeps Chromium quiet and makes it run without a screen, also in a container. */
export const CHROMIUM_FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "msedge"];

const PLACES = {
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
    "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
};

/** The path of a browser that is installed: CHROME names it, or it has a usual name on the path or a usual place. */
function installedBrowser() {
  if (process.env.CHROME) return process.env.CHROME;
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter((folder) => folder !== "");
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...(PLACES[process.platform] ?? [])];
  return candidates.find((candidate) => existsSync(candidate)) ?? null;
}

/** The browser that comes with a development dependency; it unpacks its own libraries where this name of a runtime is set. */
async function broughtBrowser() {
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs20.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  const libraries = path.join(path.dirname(await chromium.executablePath()), "al2023", "lib");
  if (existsSync(libraries)) process.env.LD_LIBRARY_PATH = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  return { executablePath: await chromium.executablePath(), args: chromium.args };
}

/**
 * How to start a browser here.
 * @returns {Promise<{ executablePath: string, args: string[] }>}
 */
export async function findBrowser() {
  const installed = installedBrowser();
  if (installed !== null) return { executablePath: installed, args: CHROMIUM_FLAGS };
  const { executablePath, args } = await broughtBrowser();
  return { executablePath, args: [...new Set([...args, ...CHROMIUM_FLAGS])] };
}
