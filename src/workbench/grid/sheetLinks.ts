import type { SheetModel, WorkbookModel } from "../responder";
import type { GridBook, GridSheet } from "./facade";

/** The grid selects the first cell of a sheet that it shows for the first time, a moment after it was asked to show it. */
const SETTLING_MS = 60;

/** Which sheet of the grid is which of the model. They share their ids, but for sheets that a person adds in the grid. */
export class SheetLinks {
  /** True while the grid is being moved for the add-in: what it selects by itself on the way is nobody's choice. */
  moving = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly toModel = new Map<string, string>();

  constructor(
    private readonly workbook: GridBook,
    private readonly model: WorkbookModel
  ) {}

  /** Takes the grid's selections for its own until it has settled; then `after` runs, once. */
  settle(after: () => void = () => undefined): void {
    this.moving = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      after();
      this.moving = false;
    }, SETTLING_MS);
  }

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
