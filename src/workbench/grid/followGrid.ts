/** What a person does in the grid, told to the model: typing, moving, sheets. The model then fires office.js events. */
import type { FUniver } from "@univerjs/presets";
import { SelectionMoveType, SetSelectionsOperation, type ISetSelectionsOperationParams } from "@univerjs/preset-sheets-core";
import type { CellInput, WorkbookModel } from "../responder";
import { isSame, typedValue } from "./cellData";
import type { GridBook, GridRange } from "./facade";
import type { SheetLinks } from "./sheetLinks";

/** @returns the function that stops it. */
export function followGrid(univerAPI: FUniver, workbook: GridBook, model: WorkbookModel, links: SheetLinks): () => void {
  const { Event } = univerAPI;
  const listeners = [
    univerAPI.addEvent(Event.SheetValueChanged, ({ effectedRanges }) => {
      for (const range of effectedRanges) tellCells(range, workbook, model, links);
    }),
    // The grid's event of a changed selection only begins some seconds after the first drawing and passes over the first change;
    // the operation behind it ends every click and key.
    univerAPI.addEvent(Event.CommandExecuted, ({ id, params }) => {
      if (id === SetSelectionsOperation.id) tellSelection(params as ISetSelectionsOperationParams, workbook, model, links);
    }),
    univerAPI.addEvent(Event.ActiveSheetChanged, ({ activeSheet }) => {
      const sheet = links.modelSheet(activeSheet.getSheetId());
      if (sheet !== null) model.activate(sheet.name);
    }),
    univerAPI.addEvent(Event.SheetCreated, ({ worksheet }) => {
      const id = worksheet.getSheetId();
      if (links.modelSheet(id) !== null) return;
      const empty = { sheet: worksheet.getSheetName(), visible: true, cells: [], merges: [], hiddenRows: [], hiddenCols: [] };
      links.link(id, model.addSheet(empty).id);
    }),
    univerAPI.addEvent(Event.SheetNameChanged, ({ worksheet, newName }) => {
      const sheet = links.modelSheet(worksheet.getSheetId());
      if (sheet !== null && sheet.name !== newName) model.renameSheet(sheet.name, newName);
    }),
    univerAPI.addEvent(Event.SheetDeleted, ({ sheetId }) => {
      const sheet = links.modelSheet(sheetId);
      if (sheet !== null) model.deleteSheet(sheet.name);
    }),
    univerAPI.addEvent(Event.SheetEditStarted, () => {
      model.editingCell = true;
    }),
    univerAPI.addEvent(Event.SheetEditEnded, () => {
      model.editingCell = false;
    }),
  ];
  return () => {
    for (const listener of listeners) listener.dispose();
  };
}

/** Tells the model what is selected on the sheet in front, once the mouse is let go. */
function tellSelection(
  { subUnitId, selections, type }: ISetSelectionsOperationParams,
  workbook: GridBook,
  model: WorkbookModel,
  links: SheetLinks
): void {
  const isUnderWay = type === SelectionMoveType.MOVE_START || type === SelectionMoveType.MOVING;
  const area = selections[0]?.range;
  const sheet = links.modelSheet(subUnitId);
  if (isUnderWay || links.moving || area === undefined || sheet === null || workbook.getActiveSheet().getSheetId() !== subUnitId) return;
  model.select(sheet.name, { top: area.startRow, left: area.startColumn, bottom: area.endRow, right: area.endColumn });
}

/** Writes to the model the cells of the range that differ from it; what the model itself has just drawn does not. */
function tellCells(range: GridRange, workbook: GridBook, model: WorkbookModel, links: SheetLinks): void {
  const sheet = links.modelSheet(range.getSheetId());
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
