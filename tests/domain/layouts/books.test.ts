/** The three forms without sample books, read from books that an independent program draws (tests/layouts-openpyxl/books.py). */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { planDocuments, readWorkbook } from "../../../src/domain/layouts";
import type { Field, GoalDocument } from "../../../src/domain/model";
import { readXlsx } from "../../../src/files/xlsx/readXlsx";
import { asContract, gridsOfPlan, placeless } from "./support";

interface WantedIndicator {
  kind: string | null;
  name?: string;
  initiative?: string | null;
  labels?: string[];
  content?: string;
  budget?: string;
  target?: Field;
  baseline?: Field;
  policy?: Field;
  evaluation?: Field;
  department?: string;
  narrative?: Record<string, Field>;
}
interface Wanted {
  sheet: string;
  layout: string;
  fields: Record<string, Field>;
  /** Texts by key, wherever they stand. */
  texts?: Record<string, string>;
  indicators: WantedIndicator[];
}

const python = ["python3", "/usr/bin/python3"].find((command) => spawnSync(command, ["-c", "import openpyxl"]).status === 0);
const variants: Readonly<Record<string, readonly string[]>> = {
  osaka: [
    "plain",
    "one",
    "two-shifted",
    "stacked",
    "two-columns",
    "unmerged-labels",
    "words",
    "note",
    "no-budget",
    "two-plans",
    "mark-column",
    "one-no-budget",
  ],
  suzaka: ["plain", "shifted", "page-break", "no-kinds", "two-measures", "words", "order", "deadline", "department-line", "front"],
  kadoma: [
    "plain",
    "labelled",
    "separate",
    "two-pages",
    "shared-item",
    "words",
    "department-header",
    "department-row",
    "continued",
    "swapped",
  ],
};
const names = Object.entries(variants).flatMap(([form, list]) => list.map((name) => `${form}-${name}`));
const script = join(__dirname, "../../layouts-openpyxl/books.py");

const squeezed = (text: string | undefined): string | undefined => text?.normalize("NFKC").replace(/\s+/g, "");
const place = (field: Field | null | undefined): unknown => (field ? { text: squeezed(field.text), cell: field.cell } : null);

describe("books drawn with openpyxl", () => {
  if (python === undefined) {
    it("need python3 with openpyxl, which continuous integration must have", () => {
      expect(process.env["CI"]).not.toBe("true");
    });
    return;
  }
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "forms-"));
    execFileSync(python, [script, folder]);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const read = async (name: string): Promise<GoalDocument[]> => {
    const { grids } = await readXlsx(new Uint8Array(readFileSync(join(folder, `${name}.xlsx`))));
    return readWorkbook(grids, { file: 0 }).documents;
  };

  it.each(names)("%s is read completely", async (name) => {
    const wanted = JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as Wanted[];
    const documents = await read(name);
    expect(documents.map(({ layout, sheet }) => ({ layout, sheet }))).toEqual(wanted.map(({ layout, sheet }) => ({ layout, sheet })));
    wanted.forEach((want, k) => {
      const document = documents[k]!;
      for (const [key, field] of Object.entries(want.fields)) expect([key, place(document.fields[key])]).toEqual([key, place(field)]);
      for (const [key, text] of Object.entries(want.texts ?? {}))
        expect([key, squeezed(document.fields[key]?.text)]).toEqual([key, squeezed(text)]);
      expect(document.indicators).toHaveLength(want.indicators.length);
      want.indicators.forEach((indicator, i) => {
        const got = document.indicators[i]!;
        expect(got.kind).toBe(indicator.kind);
        if (indicator.name !== undefined) expect(squeezed(got.labels.at(-1))).toBe(squeezed(indicator.name));
        if (indicator.labels) expect(got.labels.map(squeezed)).toEqual(indicator.labels.map(squeezed));
        if (indicator.initiative !== undefined && indicator.initiative !== null)
          expect(squeezed(got.labels.at(-2))).toBe(squeezed(indicator.initiative));
        if (indicator.budget !== undefined) expect(got.budget?.text).toBe(indicator.budget);
        if (indicator.content !== undefined) expect(squeezed(got.narrative["content"]?.text)).toBe(squeezed(indicator.content));
        if (indicator.department !== undefined) expect(got.narrative["department"]?.text).toBe(indicator.department);
        for (const key of ["target", "baseline", "policy", "evaluation"] as const)
          if (indicator[key]) expect([key, place(got[key])]).toEqual([key, place(indicator[key])]);
        for (const [key, field] of Object.entries(indicator.narrative ?? {}))
          expect([key, place(got.narrative[key])]).toEqual([key, place(field)]);
      });
    });
  });

  it.each(names)("%s comes back after writing", async (name) => {
    const documents = await read(name);
    const layout = documents[0]!.layout;
    const again = readWorkbook(gridsOfPlan(planDocuments(asContract(documents), layout, { createdAt: "2024-04-01T00:00:00Z" })), {
      file: 0,
    });
    expect(placeless(again.documents)).toEqual(placeless(documents));
  });
});
