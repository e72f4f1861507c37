/** A workbook port without a workbook: answers from what the test put in, and keeps what was asked of it. */
import type { Grid } from "../../../src/domain/grid/grid";
import type {
  CellEdit,
  EditOutcome,
  FunctionCell,
  RowHeightEdit,
  TableSheet,
  WorkbookChange,
  WorkbookPort,
} from "../../../src/host/workbookPort";

export interface FakePort extends WorkbookPort {
  shown: string[];
  /** What the user has selected. */
  selected: { sheet: string; cell: string };
  opened: { name: string; bytes: Uint8Array }[];
  stored: Map<string, string>;
  edits: CellEdit[];
  rowHeights: RowHeightEdit[];
  tables: TableSheet[];
  functionCells: FunctionCell[];
  change(change: WorkbookChange): void;
  /** Thrown by the next call of the named method. */
  failNext(method: keyof WorkbookPort, error: Error): void;
}

export function fakePort({
  grids = [grid("重点目標1", "令和6年度 重点目標管理シート")],
  name = "見本.xlsx",
  readOnly = false,
} = {}): FakePort {
  const failures = new Map<keyof WorkbookPort, Error>();
  const listeners = new Set<(change: WorkbookChange) => void>();
  const check = async (method: keyof WorkbookPort) => {
    const error = failures.get(method);
    failures.delete(method);
    await Promise.resolve();
    if (error) throw error;
  };
  const port: FakePort = {
    shown: [],
    selected: { sheet: grids[0]?.sheet ?? "", cell: "A1" },
    opened: [],
    stored: new Map(),
    edits: [],
    rowHeights: [],
    tables: [],
    functionCells: [],
    failNext: (method, error) => void failures.set(method, error),
    change: (change) => listeners.forEach((listener) => listener(change)),
    async info() {
      await check("info");
      return { name, readOnly };
    },
    async readBook(options) {
      await check("readBook");
      return { name, readOnly, grids: await port.readGrids(options) };
    },
    async readGrids({ signal, onProgress } = {}) {
      await check("readGrids");
      signal?.throwIfAborted();
      onProgress?.(grids.length, grids.length);
      return grids;
    },
    async showCell(sheet, cell) {
      await check("showCell");
      port.shown.push(`${sheet}!${cell}`);
    },
    async selectedCell() {
      await check("selectedCell");
      return port.selected;
    },
    async applyEdits(edits): Promise<EditOutcome> {
      await check("applyEdits");
      port.edits.push(...edits);
      return { applied: [...edits], refused: [], undo: `undo-${port.edits.length}` };
    },
    async setRowHeights(rows): Promise<EditOutcome> {
      await check("setRowHeights");
      port.rowHeights.push(...rows);
      return {
        applied: rows.map(({ sheet, cell, before, after }) => ({ sheet, cell, before: String(before), value: after })),
        refused: [],
        undo: "rows",
      };
    },
    async putTableWithCharts(table) {
      await check("putTableWithCharts");
      port.tables.push(table);
      return { sheet: table.name, undo: `sheet-${port.tables.length}` };
    },
    async findFunctionCells() {
      await check("findFunctionCells");
      return port.functionCells;
    },
    async freezeFunctionCells(cells): Promise<EditOutcome> {
      await check("freezeFunctionCells");
      const applied = cells.map(({ sheet, cell, text, value }) => ({ sheet, cell, before: text, value }));
      port.functionCells = port.functionCells.filter(({ cell }) => !cells.some((one) => one.cell === cell));
      return { applied, refused: [], undo: "frozen" };
    },
    async undoEdits(token): Promise<EditOutcome> {
      await check("undoEdits");
      const applied = port.edits.splice(0);
      return { applied, refused: [], undo: `re${token}` };
    },
    unfinishedEdits: () => Promise.resolve(null),
    async watch(listener) {
      await check("watch");
      listeners.add(listener);
      return () => Promise.resolve(void listeners.delete(listener));
    },
    async openWorkbook(bytes, opened) {
      await check("openWorkbook");
      port.opened.push({ name: opened, bytes });
    },
    async loadStored(key) {
      await check("loadStored");
      return port.stored.get(key) ?? null;
    },
    async saveStored(key, json) {
      await check("saveStored");
      port.stored.set(key, json);
    },
  };
  return port;
}

/** A sheet with one text in A1. */
export function grid(sheet: string, text: string): Grid {
  return { sheet, visible: true, cells: [{ row: 0, col: 0, value: text, text }], merges: [], hiddenRows: [], hiddenCols: [] };
}
