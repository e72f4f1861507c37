/**
 * `npm run bench [-- --books N]`: ratios against named peers on the same work in the same run. Seconds depend on the machine and on what
 * else it does; the ratios are what counts. Peers are installed into bench/ (never into the product).
 */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { measure } from "./measure.mjs";
import { benchPane } from "./pane.mjs";

const { values } = parseArgs({ options: { books: { type: "string", default: "200" } } });
const cache = ".cache/bench";
const folder = path.join(cache, `books-${values.books}`);
const line = (text) => process.stdout.write(`${text}\n`);
const npm = (...args) => execFileSync("npm", args, { stdio: ["ignore", "ignore", "inherit"] });

if (!existsSync("bench/node_modules")) npm("ci", "--prefix", "bench");
npm("run", "--silent", "build:cli");
execFileSync("npx", ["webpack", "--config", "webpack/bench.js"], { stdio: ["ignore", "ignore", "inherit"] });

line("## Language");
const language = JSON.parse((await measure([path.join(cache, "language.js")])).out);
line(
  `${language.phrases} phrases, ${language.perSecond} a second; slowest ${language.worst.ms.toFixed(2)} ms 「${language.worst.text}」; a cell of 32,767 characters ${language.fullCellMs} ms`
);

line(`\n## ${values.books} departments' books, seven sheets each`);
if (!existsSync(folder) || readdirSync(folder).length !== Number(values.books))
  await measure([path.join(cache, "books.js"), values.books, folder]);
const books = readdirSync(folder).map((name) => path.join(folder, name));
const out = path.join(cache, "out.xlsx");
const peers = {};
for (const library of ["hucre", "read-excel-file"]) peers[library] = await measure(["bench/peer.mjs", library, "read", ...books]);
const check = await measure(["dist/cli/juten.js", "check", ...books, "--as-of", "2024-11-15", "--format", "csv"]);
const whole = await measure([
  "dist/cli/juten.js",
  "consolidate",
  ...books,
  "-o",
  out,
  "--as-of",
  "2024-11-15",
  "--csv",
  path.join(cache, "out.csv"),
]);
const fastest = Math.min(...Object.values(peers).map((peer) => peer.seconds));
for (const [library, peer] of Object.entries(peers)) line(`${library}, loading only: ${peer.seconds.toFixed(1)} s, ${peer.megabytes} MB`);
line(
  `juten check: ${check.seconds.toFixed(1)} s, ${check.megabytes} MB → ${(check.seconds / fastest).toFixed(2)} × the fastest reader that only loads`
);
line(`juten consolidate: ${whole.seconds.toFixed(1)} s, ${whole.megabytes} MB → ${(whole.seconds / fastest).toFixed(2)} ×`);

line("\n## Writing the consolidated workbook");
const plan = path.join(cache, "plan.json");
const writer = path.join(cache, "write.js");
await measure([writer, "plan", plan, "2024-11-15", ...books]);
const own = JSON.parse((await measure([writer, "write", plan, out])).out);
const exceljs = JSON.parse((await measure(["bench/peer.mjs", "exceljs", "write", plan, path.join(cache, "exceljs.xlsx")])).out);
line(`exceljs, the same ${exceljs.cells} cells: ${exceljs.seconds.toFixed(1)} s of a processor`);
line(`the write step of consolidate: ${own.seconds.toFixed(1)} s → ${(own.seconds / exceljs.seconds).toFixed(2)} × exceljs`);

line("\n## The pane");
npm("run", "--silent", "build:web");
execFileSync("npx", ["webpack", "--config", "webpack/benchPages.js"], { stdio: ["ignore", "ignore", "inherit"] });
for (const text of await benchPane()) line(text);

line("\n## Sizes");
line(execFileSync("node", ["scripts/build/sizes.mjs"], { encoding: "utf8" }).trim());

line("\n## Office.js: round trips and bytes");
line(
  execFileSync("npx", ["jest", "--selectProjects=bench"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  }).trim()
);
