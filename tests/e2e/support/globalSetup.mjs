/** Builds what has changed, starts the workbench as `npm start` does, and finds a browser. */
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser } from "../../../scripts/browser.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..", "..");
/** A first build on a slow machine. */
const LONGEST_MS = 300_000;

export default async function globalSetup() {
  const port = await freePort();
  globalThis.jutenServer = await startWorkbench(port);
  process.env.JUTEN_E2E_URL = `http://localhost:${port}/`;
  process.env.JUTEN_E2E_BROWSER = JSON.stringify(await findBrowser());
}

/** Starts `npm start` and waits until it says that the page is there. */
function startWorkbench(port) {
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    cwd: root,
    env: { ...process.env, PORT: String(port) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    let output = "";
    const timer = setTimeout(() => reject(new Error(`the workbench did not start in time:\n${output}`)), LONGEST_MS);
    child.once("exit", (code) => reject(new Error(`npm start ended with ${code}:\n${output}`)));
    child.stdout.on("data", (chunk) => {
      output += chunk;
      if (!output.includes(`http://localhost:${port}/`)) return;
      clearTimeout(timer);
      resolve(child);
    });
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
