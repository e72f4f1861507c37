/**
 * `npm run hostile [-- --only PATTERN]`: reads each kind of the hostile set through the built command line (`npm run build:cli`), in a
 * process of its own and together with a good book. Each must end with its sentence in 10 seconds of computing and 512 MB, and the good book
 * must be read as it is beside an empty file. Seconds of the clock also hold what else the machine does; they are shown, and end what hangs. Prints a table, the greediest first; ends with 1 where anything else happened.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual, parseArgs } from "node:util";
import webpack from "webpack";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");
const built = path.join(root, ".cache", "hostile");
const SECONDS = 10;
const MEGABYTES = 512;
/** The set is made at its real size; the kinds of a million rows take a while. */
const LONGEST_MS = 120_000;

const { values } = parseArgs({ options: { only: { type: "string", default: "" } } });
mkdirSync(built, { recursive: true });
await bundle();
const folder = mkdtempSync(path.join(tmpdir(), "juten-hostile-"));
try {
  const made = execFileSync(process.execPath, [
    path.join(built, "write.js"),
    folder,
    path.join(root, "seeds", "ueda-shimin-machizukuri.json"),
  ]);
  const kinds = JSON.parse(made.toString()).filter(({ name }) => new RegExp(values.only).test(name));
  writeFileSync(path.join(folder, "nothing.xlsx"), "");
  const expected = check("nothing.xlsx").answer;
  if (!(expected?.documents.length > 0)) throw new Error("the good book is not read; is dist/cli built?");
  const results = kinds.map((kind) => ({ kind, ...judge(kind, expected) }));
  for (const { kind, seconds, computed, megabytes, faults } of results.sort((a, b) => b.megabytes - a.megabytes))
    process.stdout.write(
      `${seconds.toFixed(1).padStart(5)} s (${computed.toFixed(1).padStart(4)} s computed) ${String(megabytes).padStart(4)} MB  ${kind.name}${faults.map((fault) => `\n      FAILED: ${fault}`).join("")}\n`
    );
  const failed = results.filter(({ faults }) => faults.length > 0).length;
  process.stdout.write(`hostile set: ${results.length} kinds, ${failed} failed\n`);
  if (failed > 0 || results.length === 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}

/** One call of the command line with a file and the good book; the answer is null where it printed none. */
function check(file) {
  const started = performance.now();
  const paths = [file, "good.xlsx"].map((name) => path.join(folder, name));
  const args = ["--require", path.join(root, "scripts", "hostile", "measure.cjs"), path.join(root, "dist", "cli", "juten.js")];
  const { stdout, stderr, output } = spawnSync(process.execPath, [...args, "check", ...paths, "--as-of", "2024-11-15", "--json"], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    timeout: LONGEST_MS,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const [kilobytes = Infinity, microseconds = Infinity] = (output?.[3] ?? "").split(" ").filter(Boolean).map(Number);
  let answer = null;
  try {
    answer = JSON.parse(stdout);
  } catch {
    // Told below with what it printed instead.
  }
  const seconds = (performance.now() - started) / 1000;
  return { answer, stderr, seconds, computed: microseconds / 1e6, megabytes: Math.round(kilobytes / 1024) };
}

function judge({ file, sentence }, expected) {
  const { answer, stderr, ...cost } = check(file);
  const faults = [];
  if (cost.computed > SECONDS) faults.push(`computed ${cost.computed.toFixed(1)} s`);
  if (cost.megabytes > MEGABYTES) faults.push(`took ${cost.megabytes} MB`);
  if (answer === null) return { ...cost, faults: [...faults, `no answer: ${stderr.slice(0, 500)}`] };
  const [hostile, good] = answer.files;
  if (sentence === null ? hostile.status === "unreadable" : hostile.status !== "unreadable" || !hostile.message?.includes(sentence))
    faults.push(`${hostile.status}: ${hostile.message}`);
  const same = (key) => isDeepStrictEqual(answer[key], expected[key]);
  if (!isDeepStrictEqual(good, expected.files[1]) || !same("documents") || !same("findings"))
    faults.push("the good book was read or checked differently");
  return { ...cost, faults };
}

function bundle() {
  const loader = { loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } } };
  const options = {
    mode: "development",
    devtool: false,
    target: "node20",
    context: root,
    entry: { write: "./tests/files/make/writeHostileSet.ts" },
    output: { path: built, filename: "[name].js" },
    resolve: { extensions: [".ts", ".js", ".mjs", ".json"] },
    module: { rules: [{ test: /\.ts$/, exclude: /node_modules/, use: loader }] },
  };
  return new Promise((resolve, reject) => {
    webpack(options, (error, stats) =>
      error || stats?.hasErrors() ? reject(error ?? new Error(stats.toString("errors-only"))) : resolve()
    );
  });
}
