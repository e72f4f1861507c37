/** What the add-in does to the model, drawn in the grid: values, selection, sheets. */
import type { Area } from "../../domain/grid/grid";
import type { ModelChange, SheetModel, WorkbookModel } from "../responder";
import { gridCell } from "./cellData";
import type { GridBook, GridSheet } from "./facade";
import type { SheetLinks } from "./sheetLinks";
import { rowPixels } from "./sizes";

/** @returns the function that stops it. */
export function followModel(workbook: GridBook, model: WorkbookModel, links: SheetLinks): () => void {
  return model.observe((change) => {
    if (change.origin !== "user") draw(workbook, model, links, change);
  });
}

function draw(workbook: GridBook, model: WorkbookModel, links: SheetLinks, change: ModelChange): void {
  const sheet = links.gridSheet(change.sheetId);
  switch (change.kind) {
    case "cells":
      if (sheet !== null) drawCells(sheet, model.sheetById(change.sheetId), change.area);
      break;
    case "selected":
      if (sheet !== null) reveal(workbook, sheet, change.area, links);
      break;
    case "activated":
      if (sheet !== null) show(workbook, sheet, links);
      break;
    case "sheet-renamed":
      sheet?.setName(change.sheet);
      break;
    case "sheet-deleted":
      if (sheet !== null) workbook.deleteSheet(sheet);
      break;
    case "sheet-added":
      workbook.insertSheet(change.sheet, { sheet: { id: change.sheetId } });
      break;
    case "row-height":
      sheet?.setRowHeightsForced(
        change.area.top,
        change.area.bottom - change.area.top + 1,
        rowPixels(model.sheetById(change.sheetId)?.heightOf(change.area.top) ?? 0)
      );
      break;
    case "format":
    case "calculated":
    case "rows-hidden":
      break;
  }
}

function drawCells(sheet: GridSheet, state: SheetModel | null, area: Area): void {
  if (state === null) return;
  const values = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line = [];
    for (let col = area.left; col <= area.right; col++) line.push(gridCell(state, row, col));
    values.push(line);
  }
  sheet.getRange(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1).setValues(values);
}

/** Shows a sheet without taking the selection that the grid makes there for the add-in's. */
function show(workbook: GridBook, sheet: GridSheet, links: SheetLinks): void {
  links.settle();
  workbook.setActiveSheet(sheet);
}

/** Selects the area; where it is out of sight it is brought into view, with some of what stands above and to the left. */
function reveal(workbook: GridBook, sheet: GridSheet, area: Area, links: SheetLinks): void {
  const isFront = workbook.getActiveSheet().getSheetId() === sheet.getSheetId() && !links.moving;
  const inSight = isFront && isVisible(sheet, area);
  const move = (): void => {
    sheet.getRange(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1).activate();
    if (!inSight) sheet.scrollToCell(Math.max(area.top - 2, 0), Math.max(area.left - 1, 0));
  };
  links.settle(move);
  workbook.setActiveSheet(sheet);
  move();
}

/** The last visible row and column are usually cut off: they count as out of sight. */
function isVisible(sheet: GridSheet, area: Area): boolean {
  const visible = sheet.getVisibleRange();
  return (
    visible !== null &&
    area.top >= visible.startRow &&
    area.bottom < visible.endRow &&
    area.left >= visible.startColumn &&
    area.right < visible.endColumn
  );
}
