/** What every Excel object of the responder shares: the workbook, the limits and the way to a sheet. */
import type { Limits } from "../limits";
import type { SheetModel } from "../model/sheetModel";
import type { WorkbookModel } from "../model/workbookModel";
import { ExcelRefusal } from "../protocol";
import type { EventDesk } from "../events";

export interface World {
  readonly model: WorkbookModel;
  readonly limits: Limits;
  readonly events: EventDesk;
}

/** The sheet by id, as it is now. Refuses with ItemNotFound after it was deleted. */
export function liveSheet(world: World, id: string): SheetModel {
  const sheet = world.model.sheetById(id);
  if (sheet === null) throw new ExcelRefusal("ItemNotFound", "the sheet is gone");
  return sheet;
}
