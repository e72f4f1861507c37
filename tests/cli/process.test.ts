/** The command as a process of its own: killed in the middle of writing, and with one reading thread or two. */
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { closeSync, constants, existsSync, mkdirSync, openSync, readFileSync, readdirSync, readSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expandFolders } from "../../src/cli/input";
import { seedPlan, seedSchema } from "../../src/cli/seeds/seedBook";
import { readXlsx, writeXlsx } from "../../src/files";
import { scratch } from "./helpers";
import { buildCli } from "./support/build";

const folder = scratch();
const books = join(folder, "各部局");
const fixed = ["--as-of", "2024-11-20", "--fixed-time", "2024-11-20T00:00:00Z"];
let juten = "";

beforeAll(async () => {
  const seed = seedSchema.parse(JSON.parse(readFileSync(join(__dirname, "../../seeds/minatono-kensetsu.json"), "utf8")));
  mkdirSync(books);
  // More than eight: fewer are read in one thread whatever was asked for.
  for (let number = 1; number <= 9; number++) {
    const department = `第${number}部`;
    writeFileSync(
      join(books, `${department}.xlsx`),
      await writeXlsx(seedPlan({ ...seed, goals: seed.goals.slice(0, 2), department }, 2024))
    );
  }
  juten = await buildCli(join(folder, "cli"));
});

const run = (...args: string[]) =>
  execFileSync(process.execPath, [juten, "consolidate", books, ...fixed, ...args], { stdio: ["ignore", "pipe", "pipe"] });

async function until(what: string, holds: () => boolean): Promise<void> {
  for (const end = Date.now() + 30_000; !holds(); await new Promise((resolve) => setTimeout(resolve, 10))) {
    if (Date.now() > end) throw new Error(`never came: ${what}`);
  }
}

interface Halted {
  child: ChildProcess;
  out: string;
  ended: Promise<NodeJS.Signals | number | null>;
  /** Lets the write that is held up fail. */
  release: () => void;
}

/**
 * Starts a run that stands still in the middle of writing: the workbook is written beside its goal, and the JSON after it goes into a pipe
 * that nobody empties. A shell tells the process's number first, because the names of what is being written carry it.
 */
async function halted(name: string): Promise<Halted> {
  const at = join(folder, name);
  const out = join(at, "集計.xlsx");
  mkdirSync(at);
  writeFileSync(out, "先月の集計");
  const args = [juten, "consolidate", books, ...fixed, "-o", out, "--json-out", join(at, "細目.json")];
  const child = spawn("sh", ["-c", 'read go; exec "$@"', "sh", process.execPath, ...args], { stdio: ["pipe", "ignore", "ignore"] });
  const ended = new Promise<NodeJS.Signals | number | null>((resolve) => child.once("exit", (code, signal) => resolve(signal ?? code)));
  const pipe = join(at, `細目.json.${child.pid}.part`);
  execFileSync("mkfifo", [pipe]);
  const reader = openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK);
  child.stdin.end("go\n");
  await until("the JSON began", () => anyByte(reader));
  expect(readFileSync(`${out}.${child.pid}.part`).length).toBeGreaterThan(10_000);
  return { child, out, ended, release: () => closeSync(reader) };
}

function anyByte(reader: number): boolean {
  try {
    return readSync(reader, Buffer.alloc(1)) > 0;
  } catch (error) {
    // Nothing there yet. Node's errors are of another realm than the test, so instanceof does not know them.
    if (typeof error === "object" && error !== null && "code" in error && error.code === "EAGAIN") return false;
    throw error;
  }
}

const partials = (out: string) => readdirSync(join(out, "..")).filter((name) => name.endsWith(".part"));

test("killed without a word (SIGKILL): what stood there before stays, and the next run takes no notice of what was left", async () => {
  const { child, out, ended, release } = await halted("kill");
  child.kill("SIGKILL");
  release();
  expect(await ended).toBe("SIGKILL");
  expect(readFileSync(out, "utf8")).toBe("先月の集計");
  expect(existsSync(join(out, "..", "細目.json"))).toBe(false);
  const left = partials(out);
  expect(left.length).toBeGreaterThan(0);

  run("-o", out);
  const { grids } = await readXlsx(readFileSync(out));
  expect(grids.map(({ sheet }) => sheet)).toContain("取込結果");
  // Named as an input, the folder gives the new workbook and nothing half-written.
  expect(expandFolders([join(out, "..")])).toEqual([out]);
});

test.each([
  ["SIGTERM", 143],
  ["SIGINT", 130],
] as const)("asked to end (%s): what stood there before stays, and nothing is left", async (signal, code) => {
  const { child, out, ended, release } = await halted(signal);
  child.kill(signal);
  await until("what was half-written is gone", () => partials(out).length === 0);
  release();
  expect(await ended).toBe(code);
  expect(readFileSync(out, "utf8")).toBe("先月の集計");
  expect(readdirSync(join(out, ".."))).toEqual(["集計.xlsx"]);
});

test("one reading thread or two: the same bytes", () => {
  const made = (jobs: string) => {
    const names = ["集計.xlsx", "細目.csv", "検査.json", "検査.html"].map((name) => join(folder, `${jobs}-${name}`));
    const [book = "", csv = "", json = "", html = ""] = names;
    run("--jobs", jobs, "-o", book, "--csv", csv, "--json-out", json, "--html", html);
    return names.map((name) => readFileSync(name));
  };
  const [one, two] = [made("1"), made("2")];
  expect(one.map((bytes, index) => two[index]?.equals(bytes))).toEqual([true, true, true, true]);
});
