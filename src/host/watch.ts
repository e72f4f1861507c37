/** Tells of edits that people make and of sheets that come, go or are renamed; notes which sheets must be read again. */
import { has } from "./capabilities";
import { runExcel, type Patience } from "./excelRun";
import type { SheetMemory } from "./sheetMemory";
import type { WorkbookChange } from "./workbookPort";

/** `triggerSource` of our own writes (ExcelApi 1.14); before that set, switching events off during a write must do. */
const ownWrite = "ThisLocalAddin";

interface Edited {
  readonly worksheetId: string;
  readonly address: string;
  readonly source: string;
}

/**
 * Registers on the collection of sheets, so that later sheets count too. ExcelApi 1.11 (rows hidden); names of sheets where the host
 * tells them, else they are compared when a sheet is brought to the front.
 * @returns the function that takes the handlers off again.
 */
export async function watch(
  listener: (change: WorkbookChange) => void,
  memory: SheetMemory,
  patience: Patience
): Promise<() => Promise<void>> {
  let names: ReadonlyMap<string, string> = new Map();

  const edited = async ({ worksheetId, address, source }: Edited): Promise<void> => {
    memory.touch(worksheetId);
    if (!names.has(worksheetId)) names = await sheetNames(patience);
    const sheet = names.get(worksheetId);
    // The sheet was deleted between the edit and now: its deletion is told by itself.
    if (sheet !== undefined) listener({ kind: "cells", sheet, address, remote: source === "Remote" });
  };
  const changed = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (event.triggerSource !== ownWrite) await edited(event);
  };
  // A result that changes comes after an edit somewhere, which is told by itself.
  const calculated = (event: Excel.WorksheetCalculatedEventArgs): Promise<void> => Promise.resolve(memory.touch(event.worksheetId));
  const sheetsChanged = async (): Promise<void> => {
    names = await sheetNames(patience);
    listener({ kind: "sheets" });
  };
  const activated = async (): Promise<void> => {
    const before = JSON.stringify([...names]);
    names = await sheetNames(patience);
    if (JSON.stringify([...names]) !== before) listener({ kind: "sheets" });
  };

  const handlers = await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const added: OfficeExtension.EventHandlerResult<unknown>[] = [
      worksheets.onChanged.add(changed),
      worksheets.onFormatChanged.add(edited),
      worksheets.onRowHiddenChanged.add(edited),
      worksheets.onCalculated.add(calculated),
      worksheets.onAdded.add(sheetsChanged),
      worksheets.onDeleted.add(sheetsChanged),
      has("nameChanged") ? worksheets.onNameChanged.add(sheetsChanged) : worksheets.onActivated.add(activated),
    ];
    context.runtime.enableEvents = true;
    await context.sync();
    return added;
  }, patience);
  names = await sheetNames(patience);
  memory.watch(true);

  return async () => {
    memory.watch(false);
    const context = handlers[0]?.context;
    for (const handler of handlers) handler.remove();
    await context?.sync();
  };
}

/** Names by id, in the order of the sheets. */
function sheetNames(patience: Patience): Promise<ReadonlyMap<string, string>> {
  return runExcel(async (context) => {
    const loaded = context.workbook.worksheets.load("items/id,items/name");
    await context.sync();
    return new Map(loaded.items.map(({ id, name }) => [id, name]));
  }, patience);
}
