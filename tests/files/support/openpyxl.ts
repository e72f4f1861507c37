/** openpyxl, the independent reader: an own process with Debian's python3-openpyxl. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const hint =
  "python3-openpyxl is not installed: the independent reading of workbooks is not tested. Install it (apt-get install python3-openpyxl) or name a Python that has it in PYTHON.";

/** A Python with openpyxl; null where there is none (in CI that is an error). */
export function findPython(): string | null {
  const candidates = [process.env["PYTHON"], "python3", "/usr/bin/python3"].filter((one): one is string => Boolean(one));
  const found = candidates.find((python) => spawnSync(python, ["-c", "import openpyxl"]).status === 0);
  if (found !== undefined) return found;
  if (process.env["CI"] === "true") throw new Error(hint);
  process.stderr.write(`${hint}\n`);
  return null;
}

export interface ReadSheet {
  name: string;
  visible: boolean;
  cells: [row: number, col: number, value: unknown][];
  merges: [number, number, number, number][];
  [more: string]: unknown;
}

export function readWithOpenpyxl(python: string, bytes: Uint8Array): { title: string; sheets: ReadSheet[] } {
  const folder = mkdtempSync(join(tmpdir(), "juten-openpyxl-"));
  try {
    const path = join(folder, "book.xlsx");
    writeFileSync(path, bytes);
    const output = execFileSync(python, [join(__dirname, "../make/read_book.py"), path], {
      encoding: "utf8",
      env: { ...process.env, PYTHONIOENCODING: "utf-8" },
      maxBuffer: 64 * 1024 * 1024,
    });
    return JSON.parse(output) as { title: string; sheets: ReadSheet[] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
