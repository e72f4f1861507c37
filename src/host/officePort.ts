/** The WorkbookPort over Office.js: each command waits for its turn, runs in Excel, and throws a HostFailure when it cannot. */
import { applyEdits, freezeFunctionCells, undoEdits } from "./editWorkbook";
import { defaultPatience, Gate, runExcel, type Patience } from "./excelRun";
import { findFunctionCells } from "./functionCells";
import { toHostFailure } from "./hostErrors";
import { openWorkbook } from "./openWorkbook";
import { readBook } from "./readGrids";
import { selectedCell } from "./selectedCell";
import { SheetMemory } from "./sheetMemory";
import { showCell } from "./showCell";
import { loadStored, saveStored } from "./stored";
import { journalStore, UndoJournal, type JournalStore } from "./undoJournal";
import { setRowHeights } from "./rowHeights";
import { putTableWithCharts } from "./tableSheet";
import { watch } from "./watch";
import type { BookReading, EditOutcome, ReadOptions, WorkbookPort } from "./workbookPort";

export interface OfficePortOptions {
  /** How long to wait while a cell is being edited. */
  patience?: Patience;
  /** Where the undo journal is kept; the browser's localStorage by default. */
  journal?: JournalStore;
}

/** The port of the workbook that this add-in sits in. Call after Office.onReady said Excel. */
export function createOfficePort(options: OfficePortOptions = {}): WorkbookPort {
  const patience = options.patience ?? defaultPatience;
  const gate = new Gate();
  const journal = new UndoJournal(
    options.journal ?? journalStore(),
    () => `juten-undo:${Office.context.partitionKey ?? ""}:${Office.context.document.url ?? ""}`
  );
  const inExcel = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> => gate.enter(() => runExcel(work, patience));
  const memory = new SheetMemory();
  const read = (readOptions: ReadOptions = {}): Promise<BookReading> => inExcel((context) => readBook(context, readOptions, memory));
  /** Our own writes raise no events; what they touched is noted here. */
  const written = async <T extends EditOutcome>(edit: () => Promise<T>): Promise<T> => {
    try {
      const outcome = await gate.enter(edit);
      memory.touch(...outcome.applied.map(({ sheet }) => sheet), ...outcome.refused.map(({ edit: { sheet } }) => sheet));
      return outcome;
    } catch (thrown) {
      memory.forget();
      throw thrown;
    }
  };
  return {
    info: () =>
      inExcel(async (context) => {
        const workbook = context.workbook.load("name,readOnly");
        await context.sync();
        return { name: workbook.name, readOnly: workbook.readOnly };
      }),
    readBook: read,
    readGrids: async (readOptions) => (await read(readOptions)).grids,
    showCell: (sheet, cell) => inExcel((context) => showCell(context, sheet, cell)),
    selectedCell: () => inExcel(selectedCell),
    applyEdits: (edits) => written(() => applyEdits(edits, { journal, patience })),
    setRowHeights: (edits) => written(() => setRowHeights(edits, { journal, patience })),
    findFunctionCells: (scope) => inExcel((context) => findFunctionCells(context, scope)),
    freezeFunctionCells: (cells) => written(() => freezeFunctionCells(cells, { journal, patience })),
    putTableWithCharts: (table) => gate.enter(() => putTableWithCharts(table, { journal, patience })),
    undoEdits: (token) => written(() => undoEdits(token, { journal, patience })),
    unfinishedEdits: () => {
      const record = journal.unfinished();
      const cells = record?.sheet?.rows.flat().length ?? record?.rows?.length ?? record?.cells.length ?? 0;
      return Promise.resolve(record === null ? null : { token: record.token, cells });
    },
    watch: (listener) => gate.enter(() => watch(listener, memory, patience)),
    openWorkbook: (bytes, name) =>
      gate.enter(() =>
        openWorkbook(bytes, name).catch((thrown: unknown) => {
          throw toHostFailure(thrown);
        })
      ),
    loadStored: (key) => inExcel((context) => loadStored(context, key)),
    saveStored: (key, json) => inExcel((context) => saveStored(context, key, json)),
  };
}
