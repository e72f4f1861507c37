/** What a person does in the grid, told to the model: typing, moving, changing sheets. The model then fires office.js events. */
import type { FUniver } from "@univerjs/presets";
import type { CellInput, WorkbookModel } from "../responder";
import { isSame, typedValue } from "./cellData";
import type { GridBook, GridRange } from "./facade";

/** @returns the function that stops it. */
export function followGrid(univerAPI: FUniver, workbook: GridBook, model: WorkbookModel): () => void {
  const { Event } = univerAPI;
  const mine = (other: GridBook): boolean => other.getId() === workbook.getId();
  const listeners = [
    univerAPI.addEvent(Event.SheetValueChanged, ({ effectedRanges }) => {
      for (const range of effectedRanges) if (range.getUnitId() === workbook.getId()) tellCells(range, workbook, model);
    }),
    univerAPI.addEvent(Event.SelectionChanged, ({ workbook: where, worksheet, selections }) => {
      const area = selections[0];
      const sheet = model.sheetById(worksheet.getSheetId());
      if (!mine(where) || area === undefined || sheet === null) return;
      model.select(sheet.name, { top: area.startRow, left: area.startColumn, bottom: area.endRow, right: area.endColumn });
    }),
    univerAPI.addEvent(Event.ActiveSheetChanged, ({ workbook: where, activeSheet }) => {
      const sheet = model.sheetById(activeSheet.getSheetId());
      if (mine(where) && sheet !== null) model.activate(sheet.name);
    }),
    univerAPI.addEvent(Event.SheetNameChanged, ({ workbook: where, worksheet, newName }) => {
      const sheet = model.sheetById(worksheet.getSheetId());
      if (mine(where) && sheet !== null && sheet.name !== newName) model.renameSheet(sheet.name, newName);
    }),
    univerAPI.addEvent(Event.SheetDeleted, ({ workbook: where, sheetId }) => {
      const sheet = model.sheetById(sheetId);
      if (mine(where) && sheet !== null) model.deleteSheet(sheet.name);
    }),
    univerAPI.addEvent(Event.SheetEditStarted, ({ workbook: where }) => {
      if (mine(where)) model.editingCell = true;
    }),
    univerAPI.addEvent(Event.SheetEditEnded, ({ workbook: where }) => {
      if (mine(where)) model.editingCell = false;
    }),
  ];
  return () => {
    for (const listener of listeners) listener.dispose();
  };
}

/** Writes to the model the cells of the range that differ from it; what the model itself has just drawn does not. */
function tellCells(range: GridRange, workbook: GridBook, model: WorkbookModel): void {
  const sheet = model.sheetById(range.getSheetId());
  const worksheet = workbook.getSheetBySheetId(range.getSheetId())?.getSheet();
  if (sheet === null || worksheet === undefined) return;
  const changed: CellInput[] = [];
  const { startRow, startColumn, endRow, endColumn } = range.getRange();
  for (let row = startRow; row <= Math.min(endRow, worksheet.getRowCount() - 1); row++) {
    for (let col = startColumn; col <= Math.min(endColumn, worksheet.getColumnCount() - 1); col++) {
      const typed = typedValue(worksheet.getCellRaw(row, col));
      if (!isSame(sheet, row, col, typed)) changed.push({ row, col, value: typed.value, formula: typed.formula });
    }
  }
  model.edit(sheet.name, changed);
}
