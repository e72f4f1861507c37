/**
 * `npm run fuzz -- --minutes 10 [--only NAME] [--seed N [--property TITLE --from CASE]]`: each fuzzer of tests/fuzz for that long, in a thread of its own with 512 MB.
 * A case that takes longer than half a minute is a hang, also on a machine that has other work. Ends with 1 where anything failed.
 */
import path from "node:path";
import { clearInterval, setInterval } from "node:timers";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import webpack from "webpack";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");
const folder = path.join(root, ".cache", "fuzz");
const NAMES = ["xlsx", "texts", "layouts", "settings", "protocol"];
const HANG_MS = 30_000;
/** Until the first case: a busy machine takes its time to load. */
const START_MS = 180_000;
const LONGEST_REPORT = 6000;
const MEGABYTES = 512;

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "1" },
    only: { type: "string" },
    seed: { type: "string" },
    from: { type: "string", default: "0" },
    property: { type: "string", default: "" },
  },
});
const minutes = Number(values.minutes);
const names = values.only === undefined ? NAMES : NAMES.filter((name) => name === values.only);
if (!(minutes > 0) || names.length === 0) {
  process.stderr.write(`usage: npm run fuzz -- --minutes 10 [--only ${NAMES.join("|")}] [--seed N [--property TITLE --from CASE]]\n`);
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
    entry: { worker: "./tests/fuzz/worker.ts" },
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
    let found = false;
    const tell = (line) => process.stdout.write(`${name}: ${line}\n`);
    const counter = new Int32Array(new SharedArrayBuffer(8));
    const place = () => `property ${Atomics.load(counter, 0) + 1}, case ${Atomics.load(counter, 1)} (--seed ${seed})`;
    const order = { name, milliseconds: minutes * 60_000, seed, from: Number(values.from), property: values.property, counter };
    const worker = new Worker(path.join(folder, "worker.js"), { workerData: order, resourceLimits: { maxOldGenerationSizeMb: MEGABYTES } });
    worker.on("message", ({ title, runs, failure }) => {
      if (failure !== null) found = true;
      tell(`${title}: ${runs} cases, ${failure === null ? "nothing found" : `FAILED\n${failure.slice(0, LONGEST_REPORT)}`}`);
    });
    // Also a rejection that nobody handled, and memory above the limit.
    worker.once("error", (error) => {
      found = true;
      tell(`${place()}: ${error.stack ?? error}`);
    });
    let last = { place: "", at: Date.now() };
    const watch = setInterval(() => {
      if (place() !== last.place) last = { place: place(), at: Date.now() };
      else if (Date.now() - last.at > (Atomics.load(counter, 1) === 0 ? START_MS : HANG_MS)) {
        found = true;
        clearInterval(watch);
        tell(`HANGS at ${place()}`);
        void worker.terminate();
      }
    }, 500);
    worker.once("exit", () => {
      clearInterval(watch);
      resolve(!found);
    });
  });
}
