/** Builds the pages of the workbench, but only where something they are made of has changed since the last time. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");
const stamp = path.join(root, "dist", ".built");
const SOURCES = ["src", "webpack", "assets", "seeds", "scripts", "webpack.config.js", "package.json", "package-lock.json"];

/**
 * @param {(line: string) => void} say  told what goes on
 * @returns {Promise<boolean>} false where a step failed (it has printed why)
 */
export async function buildIfChanged(say) {
  const content = await contentHash();
  if ((await readFile(stamp, "utf8").catch(() => "")) === content) return true;
  const started = Date.now();
  say("画面を作っています(初回は 1 分ほど。2 回目からは変更したところだけ)…");
  for (const [title, script] of [
    ["アドインと作業台", "build:web"],
    ["見本のブック", "build:samples"],
  ]) {
    say(`  ${title} …`);
    if (!(await run(script))) return false;
  }
  await writeFile(stamp, content);
  say(`  できました(${Math.round((Date.now() - started) / 1000)} 秒)`);
  return true;
}

/** One hash over the names and bytes of everything that goes into the pages. */
async function contentHash() {
  const hash = createHash("sha256");
  for (const source of SOURCES)
    for (const file of await filesBelow(path.join(root, source))) {
      hash
        .update(path.relative(root, file))
        .update("\0")
        .update(await readFile(file))
        .update("\0");
    }
  return hash.digest("hex");
}

async function filesBelow(file) {
  const entries = await readdir(file, { withFileTypes: true }).catch((error) => (error.code === "ENOTDIR" ? null : []));
  if (entries === null) return [file];
  const nested = await Promise.all(
    entries
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((entry) => (entry.isDirectory() ? filesBelow(path.join(file, entry.name)) : [path.join(file, entry.name)]))
  );
  return nested.flat();
}

/** Runs an npm script with its output shown; true where it succeeded. */
function run(script) {
  return new Promise((resolve) => {
    // npm is npm.cmd on Windows, which only a shell starts.
    const child = spawn("npm", ["run", "--silent", script], { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
    child.once("error", () => resolve(false));
    child.once("close", (code) => resolve(code === 0));
  });
}
