/** Tells of edits that people make and of sheets that come, go or are renamed. */
import { has } from "./capabilities";
import { runExcel, type Patience } from "./excelRun";
import type { WorkbookChange } from "./workbookPort";

/** `triggerSource` of our own writes (ExcelApi 1.14); before that set, switching events off during a write must do. */
const ownWrite = "ThisLocalAddin";

/**
 * Registers on the collection of sheets, so that later sheets count too. ExcelApi 1.9; names of sheets where the host tells them.
 * @returns the function that takes the handlers off again.
 */
export async function watch(listener: (change: WorkbookChange) => void, patience: Patience): Promise<() => Promise<void>> {
  const names = new Map<string, string>();

  const changed = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (event.triggerSource === ownWrite) return;
    const sheet = names.get(event.worksheetId) ?? (await learnNames(names, patience)).get(event.worksheetId);
    // The sheet was deleted between the edit and now: its deletion is told by itself.
    if (sheet !== undefined) listener({ kind: "cells", sheet, address: event.address, remote: event.source === "Remote" });
  };
  const sheetsChanged = async (): Promise<void> => {
    await learnNames(names, patience);
    listener({ kind: "sheets" });
  };

  const handlers = await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const added: OfficeExtension.EventHandlerResult<unknown>[] = [
      worksheets.onChanged.add(changed),
      worksheets.onAdded.add(sheetsChanged),
      worksheets.onDeleted.add(sheetsChanged),
    ];
    context.runtime.enableEvents = true;
    if (has("nameChanged")) added.push(worksheets.onNameChanged.add(sheetsChanged));
    await context.sync();
    return added;
  }, patience);
  await learnNames(names, patience);

  return async () => {
    const context = handlers[0]?.context;
    for (const handler of handlers) handler.remove();
    await context?.sync();
  };
}

async function learnNames(names: Map<string, string>, patience: Patience): Promise<ReadonlyMap<string, string>> {
  const sheets = await runExcel(async (context) => {
    const loaded = context.workbook.worksheets.load("items/id,items/name");
    await context.sync();
    return loaded.items.map(({ id, name }) => [id, name] as const);
  }, patience);
  names.clear();
  for (const [id, name] of sheets) names.set(id, name);
  return names;
}
