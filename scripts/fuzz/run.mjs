/**
 * `npm run fuzz -- --minutes 10 [--only NAME] [--seed N]`: each fuzzer of tests/fuzz for that long, in a process of its own with 512 MB.
 * A case that takes longer than half a minute is a hang, also on a machine that has other work. Ends with 1 where anything failed.
 */
import { fork } from "node:child_process";
import path from "node:path";
import { clearInterval, setInterval } from "node:timers";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import webpack from "webpack";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");
const folder = path.join(root, ".cache", "fuzz");
const NAMES = ["xlsx", "texts", "layouts", "settings", "protocol"];
const HANG_MS = 30_000;
/** Until the first case; loading takes a second on an idle machine. */
const START_MS = 120_000;
const LONGEST_REPORT = 6000;
const MEGABYTES = 512;

const { values } = parseArgs({
  options: { minutes: { type: "string", default: "1" }, only: { type: "string" }, seed: { type: "string" } },
});
const minutes = Number(values.minutes);
const names = values.only === undefined ? NAMES : NAMES.filter((name) => name === values.only);
if (!(minutes > 0) || names.length === 0) {
  process.stderr.write(`usage: npm run fuzz -- --minutes 10 [--only ${NAMES.join("|")}] [--seed N]\n`);
  process.exit(2);
}
const seed = Number(values.seed ?? Date.now() % 2 ** 31) | 0;

await bundle();
for (const name of names) if (!(await fuzz(name))) process.exitCode = 1;

function bundle() {
  const loader = { loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022" } } };
  const options = {
    mode: "development",
    devtool: "source-map",
    target: "node20",
    context: root,
    entry: { child: "./tests/fuzz/child.ts" },
    output: { path: folder, filename: "[name].js" },
    resolve: { extensions: [".ts", ".tsx", ".js", ".mjs", ".json"] },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: loader }] },
  };
  return new Promise((resolve, reject) => {
    webpack(options, (error, stats) =>
      error || stats?.hasErrors() ? reject(error ?? new Error(stats.toString("errors-only"))) : resolve()
    );
  });
}

/** True where nothing was found. */
function fuzz(name) {
  return new Promise((resolve) => {
    let last = { title: "(start)", runs: 0, at: Date.now() };
    let found = false;
    const tell = (line) => process.stdout.write(`${name}: ${line}\n`);
    const child = fork(path.join(folder, "child.js"), [name, String(minutes * 60_000), String(seed)], {
      cwd: root,
      execArgv: ["--enable-source-maps", `--max-old-space-size=${MEGABYTES}`],
    });
    child.on("message", ({ title, runs, done, failure }) => {
      last = { title, runs, at: Date.now() };
      if (!done) return;
      if (failure !== null) found = true;
      tell(`${title}: ${runs} cases, ${failure === null ? "nothing found" : `FAILED\n${failure.slice(0, LONGEST_REPORT)}`}`);
    });
    const watch = setInterval(() => {
      if (Date.now() - last.at < (last.runs === 0 ? START_MS : HANG_MS)) return;
      found = true;
      clearInterval(watch);
      tell(`${last.title}: case ${last.runs} HANGS (--seed ${seed})`);
      child.kill("SIGKILL");
    }, 500);
    child.once("close", (code) => {
      clearInterval(watch);
      if (code !== 0 && !found) tell(`${last.title}: ended with ${code} at case ${last.runs} (--seed ${seed})`);
      resolve(code === 0 && !found);
    });
  });
}
