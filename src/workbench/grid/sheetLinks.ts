import type { SheetModel, WorkbookModel } from "../responder";
import type { GridBook, GridSheet } from "./facade";

/** Which sheet of the grid is which of the model. They share their ids, but for sheets that a person adds in the grid. */
export class SheetLinks {
  private readonly toModel = new Map<string, string>();

  constructor(
    private readonly workbook: GridBook,
    private readonly model: WorkbookModel
  ) {}

  link(gridId: string, modelId: string): void {
    this.toModel.set(gridId, modelId);
  }

  modelSheet(gridId: string): SheetModel | null {
    return this.model.sheetById(this.toModel.get(gridId) ?? gridId);
  }

  gridSheet(modelId: string): GridSheet | null {
    const linked = [...this.toModel].find(([, id]) => id === modelId)?.[0];
    return this.workbook.getSheetBySheetId(linked ?? modelId);
  }
}
