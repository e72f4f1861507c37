/** LibreOffice as another program that opens a workbook and saves it again. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const hint =
  "LibreOffice is not installed: saving by another program is not tested. Install it (apt-get install libreoffice-calc) or name its soffice in SOFFICE.";

/** The soffice to start; null where there is none (in CI that is an error). */
export function findSoffice(): string | null {
  const candidates = [process.env["SOFFICE"], "soffice", "libreoffice"].filter((one): one is string => Boolean(one));
  const found = candidates.find((soffice) => spawnSync("sh", ["-c", 'command -v "$0"', soffice]).status === 0);
  if (found !== undefined) return found;
  if (process.env["CI"] === "true") throw new Error(hint);
  process.stderr.write(`${hint}\n`);
  return null;
}

/** Opens workbooks and saves them as .xlsx, all in one start with a profile of its own. @returns the saved bytes by name. */
export function savedBySoffice(soffice: string, books: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "juten-soffice-"));
  try {
    const saved = join(folder, "saved");
    mkdirSync(saved);
    const paths = [...books].map(([name, bytes]) => {
      const path = join(folder, `${name}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const profile = pathToFileURL(join(folder, "profile")).href;
    execFileSync(
      soffice,
      [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", saved, ...paths],
      { stdio: "pipe", timeout: 100_000 }
    );
    return new Map([...books.keys()].map((name) => [name, new Uint8Array(readFileSync(join(saved, `${name}.xlsx`)))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
