/** Sheets that people have changed, and forms that cities define: reading, checking and writing never fail on them. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { checkGrids } from "../../src/domain/check";
import type { Area, Cell, Grid } from "../../src/domain/grid/grid";
import { builtInLayouts, LayoutError, parseLayout, planDocuments, readWorkbook } from "../../src/domain/layouts";
import { defaultSettings } from "../../src/domain/settings/settings";
import { createdAt, forms, sampleGrids } from "./books";
import { jsonMutations, mutateJson, type Json } from "./json";
import type { FuzzTarget } from "./target";

/** One thing that a person does to a sheet. Places are fractions of the cells or merges that are there. */
type SheetChange =
  | { kind: "text"; at: number; text: string }
  | { kind: "drop"; at: number }
  | { kind: "unmerge"; at: number }
  | { kind: "swap"; at: number; to: number }
  | { kind: "copy"; at: number; to: number }
  | { kind: "shift"; at: number; rows: number; cols: number }
  | { kind: "merge"; at: number; rows: number; cols: number }
  | { kind: "hide"; at: number };

const place = fc.double({ min: 0, max: 0.9999, noNaN: true });
const texts = fc.oneof(
  fc.constantFrom(
    "",
    "①",
    "(1)",
    "①②③",
    "重点目標",
    "令和99年度",
    "番号",
    "達成率",
    "6回以上",
    "年度末まで",
    "計",
    "=1/0",
    "__proto__",
    "達成目標\n（数値目標）",
    "\ud800",
    "あ".repeat(5000),
    "(1) 6回\n(1) 7回\n(1) 8回"
  ),
  fc.string({ unit: "binary", maxLength: 10 })
);
const distance = fc.integer({ min: -3, max: 4 });
const changes: fc.Arbitrary<SheetChange[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant("text" as const), at: place, text: texts }),
    fc.record({ kind: fc.constant("drop" as const), at: place }),
    fc.record({ kind: fc.constant("unmerge" as const), at: place }),
    fc.record({ kind: fc.constant("swap" as const), at: place, to: place }),
    fc.record({ kind: fc.constant("copy" as const), at: place, to: place }),
    fc.record({ kind: fc.constant("shift" as const), at: place, rows: distance, cols: distance }),
    fc.record({ kind: fc.constant("merge" as const), at: place, rows: distance, cols: distance }),
    fc.record({ kind: fc.constant("hide" as const), at: place })
  ),
  { minLength: 1, maxLength: 8 }
);

/** A sheet after the changes; cells that fall on each other or off the sheet are gone, merges do not overlap, as in any file. */
function changed(grid: Grid, list: readonly SheetChange[]): Grid {
  let cells = [...grid.cells];
  let merges = [...grid.merges];
  const hidden = new Set(grid.hiddenRows);
  for (const change of list) {
    const index = Math.floor(change.at * cells.length);
    const cell = cells[index];
    if (cell === undefined) break;
    if (change.kind === "text") cells[index] = { ...cell, value: change.text, text: change.text };
    else if (change.kind === "drop") cells.splice(index, 1);
    else if (change.kind === "unmerge") merges.splice(Math.floor(change.at * merges.length), 1);
    else if (change.kind === "hide") hidden.add(cell.row);
    else if (change.kind === "merge")
      merges.push({ top: cell.row, left: cell.col, bottom: cell.row + Math.abs(change.rows), right: cell.col + Math.abs(change.cols) });
    else if (change.kind === "shift") {
      const move = <P extends Pick<Cell, "row" | "col">>(one: P): P => ({
        ...one,
        row: one.row >= cell.row ? one.row + change.rows : one.row,
        col: one.col >= cell.col ? one.col + change.cols : one.col,
      });
      cells = cells.map(move);
      merges = merges.map((area) => {
        const from = move({ row: area.top, col: area.left });
        const to = move({ row: area.bottom, col: area.right });
        return { top: from.row, left: from.col, bottom: to.row, right: to.col };
      });
    } else {
      const other = cells[Math.floor(change.to * cells.length)] ?? cell;
      const { row, col } = other;
      cells.push({ ...cell, row, col });
      if (change.kind === "swap") cells.push({ ...other, row: cell.row, col: cell.col });
    }
  }
  return tidy({ ...grid, cells, merges, hiddenRows: [...hidden].sort((a, b) => a - b) });
}

function tidy(grid: Grid): Grid {
  const kept: Area[] = [];
  for (const area of grid.merges) {
    const inSheet =
      area.top >= 0 &&
      area.left >= 0 &&
      area.top <= area.bottom &&
      area.left <= area.right &&
      (area.top < area.bottom || area.left < area.right);
    if (
      inSheet &&
      kept.every((other) => area.bottom < other.top || other.bottom < area.top || area.right < other.left || other.right < area.left)
    )
      kept.push(area);
  }
  const covered = ({ row, col }: Cell) =>
    kept.some(
      (area) => area.top <= row && row <= area.bottom && area.left <= col && col <= area.right && (row !== area.top || col !== area.left)
    );
  const byPlace = new Map(
    grid.cells
      .filter((cell) => cell.row >= 0 && cell.col >= 0 && !covered(cell) && cell.text !== "")
      .map((cell) => [cell.row * 16_384 + cell.col, cell])
  );
  return { ...grid, cells: [...byPlace].sort(([a], [b]) => a - b).map(([, cell]) => cell), merges: kept };
}

function check(grids: readonly Grid[]): void {
  const { documents, findings, files } = checkGrids([{ path: "a.xlsx", grids }], { asOf: "2026-11-01", settings: defaultSettings });
  assert.equal(files[0]?.sheets.length, grids.length);
  // Findings and documents travel between threads and into JSON.
  assert.doesNotThrow(() => structuredClone(findings));
  assert.doesNotThrow(() => JSON.stringify(documents));
}

const definitions = builtInLayouts.map((layout) => JSON.parse(JSON.stringify(layout)) as Json);

export const layouts: FuzzTarget = {
  name: "layouts",
  properties: {
    "a sheet that people have changed": fc.property(fc.constantFrom(...forms), changes, (form, list) =>
      check(sampleGrids(form).map((grid) => changed(grid, list)))
    ),
    "what was read of it can be written": fc.property(fc.constantFrom(...forms), fc.constantFrom(...forms), changes, (form, to, list) => {
      const { documents } = readWorkbook(
        sampleGrids(form).map((grid) => changed(grid, list)),
        { file: 0 }
      );
      assert(planDocuments(documents, to, { createdAt }).sheets.length >= 0);
    }),
    "a definition that was changed": fc.property(
      fc.nat({ max: definitions.length - 1 }),
      jsonMutations,
      fc.constantFrom(...forms),
      (which, list, form) => {
        let layout;
        try {
          layout = parseLayout(mutateJson(definitions[which] ?? null, list));
        } catch (error) {
          if (!(error instanceof LayoutError)) throw error;
          return;
        }
        const own = { ...layout, id: "own-form" };
        const { documents } = readWorkbook(sampleGrids(form), { file: 0, layouts: [own] });
        planDocuments(documents, "own-form", { createdAt, layouts: [own] });
      }
    ),
    "any JSON as a definition": fc.property(fc.jsonValue(), (value) => {
      assert.throws(() => parseLayout(value), LayoutError);
    }),
  },
};
