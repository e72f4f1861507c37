/** Runs the command line in this process and keeps what it prints. */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import { seedPlan, seedSchema } from "../../src/cli/seeds/seedBook";
import { writeXlsx } from "../../src/files";

export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** One call of `juten`. */
export async function juten(...args: string[]): Promise<Ran> {
  const printed = { out: "", err: "" };
  const keep = (stream: "out" | "err") => (chunk: unknown) => {
    printed[stream] += String(chunk);
    return true;
  };
  const spies = [
    jest.spyOn(process.stdout, "write").mockImplementation(keep("out")),
    jest.spyOn(process.stderr, "write").mockImplementation(keep("err")),
  ];
  try {
    return { code: await run(args), ...printed };
  } finally {
    spies.forEach((spy) => spy.mockRestore());
  }
}

/** A folder of its own for each test file. */
export function scratch(): string {
  return mkdtempSync(join(tmpdir(), "juten-"));
}

/** Writes a sample department as a workbook into a folder; gives its path. */
export async function sampleBook(folder: string, seed: string, name = `${seed}.xlsx`, fiscalYear = 2024): Promise<string> {
  const book = seedSchema.parse(JSON.parse(readFileSync(join(__dirname, "../../seeds", `${seed}.json`), "utf8")));
  const path = join(folder, name);
  writeFileSync(path, await writeXlsx(seedPlan(book, fiscalYear)));
  return path;
}
