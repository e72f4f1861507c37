/** What we write is read by a reader that is not ours, and what it wrote is read by us. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { WorkbookPlan } from "../../src/domain/model";
import { patchXlsx } from "../../src/files/xlsx/patchXlsx";
import { readXlsx } from "../../src/files/xlsx/readXlsx";
import { writeXlsx } from "../../src/files/xlsx/writeXlsx";
import { findPython, readWithOpenpyxl, type ReadSheet } from "./support/openpyxl";
import { plans } from "./support/plans";

const python = findPython();
const withPython = python === null ? test.skip : test;
const read = (bytes: Uint8Array): ReturnType<typeof readWithOpenpyxl> => readWithOpenpyxl(python ?? "", bytes);

const full = new Uint8Array(readFileSync(join(__dirname, "fixtures/full.xlsx")));

/** openpyxl 3.0 takes "x005F_" out of texts and undoes no other escape: texts with an escape cannot be compared. */
const comparable = (value: unknown): boolean => typeof value !== "string" || !/_x|\p{Cc}/u.test(value.replace(/[\n\t]/g, ""));

async function ours(bytes: Uint8Array): Promise<Pick<ReadSheet, "name" | "visible" | "cells" | "merges">[]> {
  const { grids } = await readXlsx(bytes);
  return grids.map((grid) => ({
    name: grid.sheet,
    visible: grid.visible,
    cells: grid.cells.map(({ row, col, value }) => [row, col, value]),
    merges: grid.merges.map(({ top, left, bottom, right }) => [top, left, bottom, right] as [number, number, number, number]),
  }));
}

function theirs(bytes: Uint8Array): Pick<ReadSheet, "name" | "visible" | "cells" | "merges">[] {
  return read(bytes).sheets.map(({ name, visible, cells, merges }) => ({
    name,
    visible,
    cells,
    merges: [...merges].sort((a, b) => a[0] - b[0] || a[1] - b[1]),
  }));
}

withPython(
  "openpyxl reads the same values and merges from what we write",
  async () => {
    const samples = fc.sample(plans, { numRuns: 8, seed: 20241115 });
    for (const plan of samples) {
      const bytes = await writeXlsx(plan);
      const mine = await ours(bytes);
      const left = (sheets: typeof mine): unknown =>
        sheets.map((sheet, i) => ({ ...sheet, cells: sheet.cells.filter((_, n) => comparable(mine[i]?.cells[n]?.[2])) }));
      expect(left(theirs(bytes))).toEqual(left(mine));
    }
  },
  60_000
);

withPython(
  "openpyxl finds the print set-up, links, formats and charts",
  async () => {
    const area = { top: 0, left: 1, bottom: 3, right: 1 };
    const plan: WorkbookPlan = {
      title: "集計",
      createdAt: "2024-11-15T00:00:00Z",
      sheets: [
        {
          name: "一覧表(1)",
          cells: [
            { row: 0, col: 0, value: "行く", link: { sheet: "詳細", cell: "B2" }, style: { font: "mincho" } },
            ...[0, 1, 2, 3].map((row) => ({ row, col: 1, value: row })),
          ],
          merges: [],
          colWidths: [10],
          rowHeights: {},
          print: { paper: "A3", landscape: true, fitWidth: 1, titleRows: [0, 1], area: { top: 0, left: 0, bottom: 9, right: 3 } },
          freeze: { rows: 2, cols: 1 },
          filter: { top: 0, left: 0, bottom: 3, right: 1 },
          conditional: [{ area, rule: { kind: "data-bar", color: "#7FA7D9", min: 0, max: 100 } }],
          charts: [
            {
              kind: "column",
              title: "率",
              categories: area,
              values: [{ name: "率", area }],
              anchor: { top: 5, left: 0, bottom: 20, right: 5 },
            },
          ],
        },
        {
          name: "詳細",
          cells: [],
          merges: [],
          colWidths: [],
          rowHeights: {},
          print: { paper: "A4", landscape: false, fitWidth: 1 },
          hidden: true,
        },
      ],
    };
    const { title, sheets } = read(await writeXlsx(plan));
    expect(title).toBe("集計");
    expect(sheets[0]).toMatchObject({
      paper: 8,
      orientation: "landscape",
      area: ["$A$1:$D$10"],
      titles: "$1:$2",
      freeze: "B3",
      filter: "A1:B4",
      links: { A1: "'詳細'!B2" },
      charts: 1,
      conditional: 1,
      font: "ＭＳ 明朝",
    });
    expect(sheets[1]?.visible).toBe(false);
  },
  30_000
);

withPython(
  "we read openpyxl's book as it does",
  async () => {
    const mine = await ours(full);
    const formulas = (sheets: ReturnType<typeof theirs>): unknown =>
      sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.filter(([row, col]) => sheet.name !== "重点目標1" || row !== 5 || col !== 1),
      }));
    expect(formulas(mine)).toEqual(formulas(theirs(full)));
  },
  30_000
);

withPython(
  "openpyxl still finds everything in a book whose cells were changed",
  async () => {
    const { bytes } = await patchXlsx(full, [
      { sheet: "重点目標1", cell: "C3", value: "6回実施" },
      { sheet: "保護", cell: "B1", value: 5 },
    ]);
    const before = read(full).sheets;
    const after = read(bytes).sheets;
    const shape = (sheets: ReadSheet[]): unknown =>
      sheets.map(({ charts, images, comments, validations, conditional, protected: isProtected, merges }) => ({
        charts,
        images,
        comments,
        validations,
        conditional,
        isProtected,
        merges,
      }));
    expect(shape(after)).toEqual(shape(before));
    expect(shape(after)).toMatchObject([{ charts: 1, images: 1, comments: 1, validations: 1, conditional: 2 }, { isProtected: true }, {}]);
    expect(after[0]?.cells).toContainEqual([2, 2, "6回実施"]);
    expect(after[0]?.cells).toContainEqual([5, 1, "=SUM(B3:B5)"]);
    expect(after[1]?.cells).toContainEqual([0, 1, 5]);
  },
  30_000
);
