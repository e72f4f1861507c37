/** 管理シート as departments alter them, read from books that an independent program draws (tests/layouts-openpyxl/goalBooks.py). */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkbook } from "../../../src/domain/layouts";
import type { Field } from "../../../src/domain/model";
import { readXlsx } from "../../../src/files/xlsx/readXlsx";

interface Wanted {
  sheet: string;
  layout: string;
  fields: Record<string, Field>;
  indicators: { id: string; labels: string[]; deadline: Field; target: Field; midterm: Field }[];
}

const python = ["python3", "/usr/bin/python3"].find((command) => spawnSync(command, ["-c", "import openpyxl"]).status === 0);
const names = [
  "own",
  "own-shifted",
  "own-fine",
  "own-rows",
  "own-rows-fine",
  "own-split",
  "text",
  "text-wide",
  "text-rows",
  "text-rows-wide",
  "none",
  "none-fine",
  "none-rows",
  "none-rows-wide",
  "gap",
  "gap-rows",
];

describe("管理シート drawn with openpyxl", () => {
  if (python === undefined) {
    it("need python3 with openpyxl, which continuous integration must have", () => {
      expect(process.env["CI"]).not.toBe("true");
    });
    return;
  }
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "goals-"));
    execFileSync(python, ["-B", join(__dirname, "../../layouts-openpyxl/goalBooks.py"), folder]);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(names)("%s is read completely, and nothing from the memo beside it", async (name) => {
    const { grids } = await readXlsx(new Uint8Array(readFileSync(join(folder, `${name}.xlsx`))));
    const wanted = JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as Wanted[];
    const place = (field: Field | null | undefined): unknown => field && { text: field.text, cell: field.cell };
    const got = readWorkbook(grids, { file: 0 }).documents.map(({ sheet, layout, fields, indicators }, k) => ({
      sheet,
      layout,
      fields: Object.fromEntries(Object.keys(wanted[k]?.fields ?? {}).map((key) => [key, place(fields[key])])),
      indicators: indicators.map(({ id, labels, deadline, target, midterm }) => ({
        id,
        labels,
        deadline: place(deadline),
        target: place(target),
        midterm: place(midterm),
      })),
    }));
    expect(got).toEqual(wanted);
  });
});
