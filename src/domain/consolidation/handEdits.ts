/** What people wrote into a consolidated workbook by hand: found by making the workbook anew and comparing, then carried over. */
import { address } from "../grid/address";
import type { Cell, CellValue, Grid } from "../grid/grid";
import type { PlanCell, SheetPlan, WorkbookPlan } from "../model";

/** Columns that tell a row of a sheet from the others, from 0. Sheets not named here are told by the place of their cells. */
const keyColumns: Readonly<Record<string, readonly number[]>> = {
  一覧表: [1, 2, 3, 4, 14],
  集計: [0, 1],
  検査結果: [1, 2, 3, 4, 6, 9],
  督促一覧: [0, 1, 2, 3],
  督促文: [0],
  取込結果: [0],
};

/** One cell that holds something else than the program wrote. */
export interface HandEdit {
  sheet: string;
  /** The row by the texts of its key columns; null where it stands in no row of the program's. */
  key: string | null;
  row: number;
  col: number;
  /** What the program had written; null where the cell was empty. */
  was: CellValue;
  now: CellValue;
}

/** What became of an edit in the new workbook. */
export interface CarriedEdit extends HandEdit {
  /** `kept`: it stands in the new workbook. `listed`: its row or place is no longer there. */
  outcome: "kept" | "listed";
  /** Its cell in the new workbook; null where it stands nowhere. */
  cell: string | null;
  /** What the program would have written there now. */
  wouldBe: CellValue;
}

/**
 * The cells of `grids` that differ from the workbook as the program had written it. Rows are found by their keys, so that a sheet that
 * was sorted holds no edits. Sheets that the program did not write are left to the caller.
 */
export function findHandEdits(written: WorkbookPlan, grids: readonly Grid[], bodyRow: number): HandEdit[] {
  return written.sheets.flatMap((plan) => {
    const grid = grids.find(({ sheet }) => sheet === plan.name);
    return grid ? editsOf(plan, grid, bodyRow) : [];
  });
}

function editsOf(plan: SheetPlan, grid: Grid, bodyRow: number): HandEdit[] {
  const [before, after] = [rowsOf(plan.cells), rowsOf(grid.cells)];
  const [keysBefore, keysAfter] = [keysOf(plan.name, before, bodyRow), keysOf(plan.name, after, bodyRow)];
  const rowOfKey = new Map([...keysBefore].map(([row, key]) => [key, row]));
  const present = new Set(keysAfter.values());
  const edits: HandEdit[] = [];
  for (const [row, cells] of after) {
    const own = keysAfter.get(row);
    const sameKey = own === undefined ? undefined : rowOfKey.get(own);
    const samePlace = keysBefore.get(row);
    // A row whose key itself was edited keeps its place; a row between the others was put in by hand.
    const source = sameKey ?? (samePlace === undefined || !present.has(samePlace) ? row : null);
    const written = source === null ? undefined : before.get(source);
    const key = source === null ? null : (keysBefore.get(source) ?? null);
    for (const col of new Set([...cells.keys(), ...(written?.keys() ?? [])])) {
      const [was, now] = [written?.get(col) ?? null, cells.get(col) ?? null];
      if (textOf(was) !== textOf(now)) edits.push({ sheet: plan.name, key, row, col, was, now });
    }
  }
  return edits;
}

/** Puts the edits into the new workbook. An edit is never overwritten: what the program would have written there is told beside it. */
export function carryOver(plan: WorkbookPlan, edits: readonly HandEdit[], bodyRow: number): { plan: WorkbookPlan; carried: CarriedEdit[] } {
  const bySheet = new Map<string, HandEdit[]>();
  for (const edit of edits) bySheet.set(edit.sheet, [...(bySheet.get(edit.sheet) ?? []), edit]);
  const carried: CarriedEdit[] = [];
  const sheets = plan.sheets.map((sheet) => {
    const own = bySheet.get(sheet.name);
    if (!own) return sheet;
    const cells = new Map(sheet.cells.map((cell) => [`${cell.row},${cell.col}`, cell]));
    const rows = rowsOf(sheet.cells);
    const rowOfKey = new Map([...keysOf(sheet.name, rows, bodyRow)].map(([row, key]) => [key, row]));
    const last = Math.max(0, ...rows.keys());
    for (const edit of own) {
      const row = placeOf(edit, rowOfKey, last, bodyRow);
      const there = row === null ? undefined : cells.get(`${row},${edit.col}`);
      // A cell of its own in a place that the program now fills: both cannot stand there.
      const taken = row === null || (edit.key === null && textOf(there?.value ?? null) !== textOf(edit.was));
      if (taken) carried.push({ ...edit, outcome: "listed", cell: null, wouldBe: there?.value ?? null });
      else {
        cells.set(`${row},${edit.col}`, { ...plain(there), row, col: edit.col, value: edit.now });
        carried.push({ ...edit, outcome: "kept", cell: address(row, edit.col), wouldBe: there?.value ?? null });
      }
    }
    return { ...sheet, cells: [...cells.values()].sort((a, b) => a.row - b.row || a.col - b.col) };
  });
  for (const [name, own] of bySheet) {
    if (!plan.sheets.some((sheet) => sheet.name === name))
      carried.push(...own.map((edit) => ({ ...edit, outcome: "listed" as const, cell: null, wouldBe: null })));
  }
  return { plan: { ...plan, sheets }, carried };
}

/** The row of an edit in the new sheet; null where there is none. Headings and free places keep their own row. */
function placeOf({ key, row }: HandEdit, rowOfKey: ReadonlyMap<string, number>, last: number, bodyRow: number): number | null {
  if (key !== null) return rowOfKey.get(key) ?? null;
  return row < bodyRow || row > last ? row : null;
}

/** A link's text was edited: it must not lead to where the old text led. */
function plain(cell: PlanCell | undefined): Partial<PlanCell> {
  if (!cell) return { style: { font: "gothic", size: 10, vertical: "top", wrap: true } };
  return cell.style ? { style: cell.style } : {};
}

function rowsOf(cells: readonly (Cell | PlanCell)[]): Map<number, Map<number, CellValue>> {
  const rows = new Map<number, Map<number, CellValue>>();
  for (const { row, col, value } of cells) {
    if (value === null || value === "") continue;
    const line = rows.get(row) ?? new Map<number, CellValue>();
    rows.set(row, line);
    line.set(col, value);
  }
  return rows;
}

/** Each body row's key; rows that share their key columns are numbered. */
function keysOf(sheet: string, rows: ReadonlyMap<number, ReadonlyMap<number, CellValue>>, bodyRow: number): Map<number, string> {
  const columns = Object.hasOwn(keyColumns, sheet) ? keyColumns[sheet] : undefined;
  const keys = new Map<number, string>();
  if (!columns) {
    for (const row of rows.keys()) keys.set(row, String(row));
    return keys;
  }
  const seen = new Map<string, number>();
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    if (row < bodyRow) continue;
    const base = JSON.stringify(columns.map((col) => textOf(rows.get(row)?.get(col) ?? null)));
    const times = seen.get(base) ?? 0;
    seen.set(base, times + 1);
    keys.set(row, times === 0 ? base : `${base}|${times}`);
  }
  return keys;
}

function textOf(value: CellValue): string {
  return value === null ? "" : String(value).replace(/\r\n?/g, "\n");
}
