/** Reads every sheet in three syncs, however many there are: which sheets, how big and how even they are, what they hold. */
import type { Area, Cell, Grid } from "../domain/grid/grid";
import { cellCount, cellsPart, hiddenColsPart, hiddenRowsPart, mergesPart, struckPart, type SheetDraft } from "./areaParts";
import { HostFailure } from "./hostErrors";
import { readParts, type Part } from "./parts";
import { evenTexts, mergedLooks, printParts } from "./printParts";
import type { SheetMemory } from "./sheetMemory";
import type { BookReading, ReadOptions } from "./workbookPort";

/** Excel refuses more cells in one answer, on every platform; a goal sheet has some hundreds. */
const cellsOfSheet = 5_000_000;
/** Cells asked for in one part: below every limit, so that only real answers are divided. */
const cellsOfPart = 200_000;

/** Place and size of a sheet's values. `height` and `width` tell changed rows and columns, for which Excel has no event; ExcelApi 1.10. */
const extent = "rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden,height,width";

/**
 * ExcelApi 1.13 (merged areas); used range with values only 1.4.
 * @param memory with `onlyTouched`, sheets that it knows and that nobody has touched are not read again.
 */
export async function readBook(
  context: Excel.RequestContext,
  { signal, onProgress, onlyTouched = false }: ReadOptions,
  memory: SheetMemory
): Promise<BookReading> {
  const due = memory.begin();
  try {
    return await read(context, { signal, onProgress }, onlyTouched ? (id, mark) => memory.recall(id, mark, due) : () => null, memory);
  } catch (thrown) {
    memory.abandon(due);
    throw thrown;
  }
}

async function read(
  context: Excel.RequestContext,
  { signal, onProgress }: { signal: AbortSignal | undefined; onProgress: ReadOptions["onProgress"] },
  recall: (id: string, mark: string) => Grid | null,
  memory: SheetMemory
): Promise<BookReading> {
  const workbook = context.workbook.load("name,readOnly");
  const sheets = workbook.worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  signal?.throwIfAborted();

  const drafts = sheets.items.map(draftOf);
  const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(`${extent},format/font/strikethrough,${evenTexts}`));
  await context.sync();
  signal?.throwIfAborted();

  const marks = used.map(markOf);
  const known = drafts.map(({ id }, index) => recall(id, marks[index] ?? ""));
  const plans = drafts.map((draft, index) => (known[index] ? [] : partsOf(draft, used[index] as Excel.Range)));
  onProgress?.(0, drafts.length);
  const open = new Set(plans.flat().filter(({ optional }) => optional !== true));
  await readParts(
    context,
    plans.flat().map((part) => counted(part, open)),
    () => {
      signal?.throwIfAborted();
      onProgress?.(plans.filter((parts) => !parts.some((part) => open.has(part))).length, drafts.length);
    }
  );
  const grids = drafts.map((draft, index) => {
    const grid = known[index];
    return grid ? { ...grid, sheet: draft.name, visible: draft.visible } : gridOf(draft);
  });
  memory.keep(drafts.map(({ id }, index) => ({ id, grid: grids[index] as Grid, mark: marks[index] ?? "" })));
  return { name: workbook.name, readOnly: workbook.readOnly, grids };
}

/** Extent and evenness of a sheet in one text. */
function markOf(used: Excel.Range): string {
  if (used.isNullObject) return "";
  const { rowIndex, columnIndex, rowCount, columnCount, rowHidden, columnHidden, height, width } = used;
  const struck = used.format.font.strikethrough ?? null;
  return JSON.stringify([rowIndex, columnIndex, rowCount, columnCount, rowHidden, columnHidden, height, width, struck]);
}

function draftOf(sheet: Excel.Worksheet): SheetDraft {
  return {
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visibility === "Visible",
    cells: [],
    merges: new Map(),
    hiddenRows: [],
    hiddenCols: [],
    struck: new Map(),
    looks: new Map(),
    rowHeights: null,
    colWidths: null,
    page: null,
  };
}

/** A mixed property of the whole used range comes as null: only then are its cells, rows or columns asked one by one. */
function partsOf(draft: SheetDraft, used: Excel.Range): Part[] {
  if (used.isNullObject) return [];
  const area = {
    top: used.rowIndex,
    left: used.columnIndex,
    bottom: used.rowIndex + used.rowCount - 1,
    right: used.columnIndex + used.columnCount - 1,
  };
  if (cellCount(area) > cellsOfSheet) throw new HostFailure("too-large", { code: "", sheet: draft.name });
  const parts: Part[] = [
    ...bands(area).map((band) => cellsPart(draft, band)),
    mergesPart(draft, { ...area, top: 0, left: 0 }, mergedLooks(draft, area, used)),
  ];

  const struck = used.format.font.strikethrough as boolean | null | undefined;
  if (struck === null || struck === undefined) parts.push(...bands(area).map((band) => struckPart(draft, band)));
  else if (struck) draft.struck.set("all", "all");

  if (used.rowHidden === true) draft.hiddenRows.push(...lines(area.top, area.bottom));
  else if (used.rowHidden !== false) parts.push(hiddenRowsPart(draft, area));
  if (used.columnHidden === true) draft.hiddenCols.push(...lines(area.left, area.right));
  else if (used.columnHidden !== false) parts.push(hiddenColsPart(draft, area));
  return [...parts, ...printParts(draft, area, used)];
}

/** Bands of rows with at most `cellsOfPart` cells. */
function bands(area: Area): Area[] {
  const rows = Math.max(1, Math.floor(cellsOfPart / (area.right - area.left + 1)));
  return lines(0, Math.floor((area.bottom - area.top) / rows)).map((index) => ({
    ...area,
    top: area.top + index * rows,
    bottom: Math.min(area.bottom, area.top + (index + 1) * rows - 1),
  }));
}

function lines(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_line, index) => from + index);
}

/** The same part, taken off `open` when it came whole (also as the sum of its pieces). */
function counted(part: Part, open: Set<Part>): Part {
  const wrap = (piece: Part, done: () => void): Part => ({
    optional: piece.optional === true,
    ask: (context) => {
      const collect = piece.ask(context);
      return () => {
        const whole = collect();
        if (whole) done();
        return whole;
      };
    },
    divide: () => {
      const pieces = piece.divide();
      if (pieces === null) return null;
      let left = pieces.length;
      return pieces.map((one) => wrap(one, () => --left === 0 && done()));
    },
  });
  return wrap(part, () => open.delete(part));
}

function gridOf(draft: SheetDraft): Grid {
  return {
    sheet: draft.name,
    visible: draft.visible,
    cells: draft.cells.map((cell) => withLook(withStruck(cell, draft.struck), draft.looks)).sort((a, b) => a.row - b.row || a.col - b.col),
    merges: [...draft.merges.values()].sort((a, b) => a.top - b.top || a.left - b.left),
    hiddenRows: draft.hiddenRows.sort((a, b) => a - b),
    hiddenCols: draft.hiddenCols.sort((a, b) => a - b),
    ...(draft.rowHeights && { rowHeights: draft.rowHeights }),
    ...(draft.colWidths && { colWidths: draft.colWidths }),
    ...(draft.page && { page: draft.page }),
  };
}

function withLook(cell: Cell, looks: SheetDraft["looks"]): Cell {
  const look = looks.get("all") ?? looks.get(`${cell.row},${cell.col}`);
  return look ? { ...cell, look } : cell;
}

function withStruck(cell: Cell, struck: SheetDraft["struck"]): Cell {
  const kind = struck.get("all") ?? struck.get(`${cell.row},${cell.col}`);
  if (kind === undefined) return cell;
  return { ...cell, struck: kind === "all" ? [[0, cell.text.length]] : "unknown" };
}
