/** `npm run sizes`: what a person's machine loads, and whether the pane stays within its budget. */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const dist = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..", "dist");

/** The scripts that the pane loads before its first picture, compressed; issue "main job". */
const PANE_BUDGET = 150 * 1024;
/** Our own code must run without eval: what the content policy forbids is a blank page at the user's. */
const EVAL = /\bnew Function\(|[^.\w]eval\(/;

const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1).padStart(8)} KB`;

/** Raw and compressed size of a file below dist/. */
async function sizeOf(file) {
  const bytes = await readFile(path.join(dist, file));
  return { file, raw: bytes.length, packed: gzipSync(bytes).length, evaluates: EVAL.test(bytes.toString("utf8")) };
}

/** The product's own scripts that a page names in its HTML. */
async function initialScripts(page) {
  const html = await readFile(path.join(dist, page), "utf8");
  return [...html.matchAll(/<script[^>]*\bsrc="(js\/[^"]+)"/g)].map((match) => match[1]);
}

const problems = [];
for (const page of ["taskpane.html", "workbench.html"]) {
  const sizes = await Promise.all((await initialScripts(page)).map(sizeOf));
  const packed = sizes.reduce((sum, size) => sum + size.packed, 0);
  process.stdout.write(`${page}  ${kilobytes(packed)} gzip\n`);
  for (const { file, raw, packed: one } of sizes) process.stdout.write(`  ${file}  ${kilobytes(raw)}  ${kilobytes(one)} gzip\n`);
  if (page === "taskpane.html" && packed > PANE_BUDGET)
    problems.push(`the pane's first scripts take ${kilobytes(packed).trim()} (budget ${kilobytes(PANE_BUDGET).trim()})`);
}

for (const [title, folder] of Object.entries({
  "pane, all scripts": "js/addin",
  "workbench, all scripts": "js/workbench",
  "office.js": "office-js",
  "command line": "cli",
})) {
  const names = (await readdir(path.join(dist, folder), { recursive: true }).catch(() => [])).filter((name) => name.endsWith(".js"));
  if (names.length === 0) {
    process.stdout.write(`${title}: not built\n`);
    continue;
  }
  const sizes = await Promise.all(names.map((name) => sizeOf(path.posix.join(folder, name.replaceAll("\\", "/")))));
  const packed = sizes.reduce((sum, size) => sum + size.packed, 0);
  process.stdout.write(`${title}: ${names.length} files  ${kilobytes(packed)} gzip\n`);
  // office.js is Microsoft's and must not be changed; it runs under the same policy.
  if (folder !== "office-js")
    problems.push(...sizes.filter((size) => size.evaluates).map((size) => `${size.file} uses eval or new Function`));
}

for (const problem of problems) process.stderr.write(`${problem}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
