/**
 * An in-memory workbook that answers the genuine, unmodified office.js. The workbench's page and the tests use this door only.
 *
 * ```ts
 * const model = new WorkbookModel(grids, { name: "ueda.xlsx", onOpenWorkbook: (bytes) => openTab(bytes) });
 * const host = attachWebHost(iframe, model, { paneUrl: "/taskpane.html" });   // sets iframe.src, answers until host.detach()
 * model.observe((change) => { if (change.origin === "addin") redraw(change); }); // the add-in wrote, selected, activated …
 * model.edit("①", [{ row: 7, col: 5, value: "2回実施" }]);                       // a person typed: office.js events fire
 * model.select("①", { top: 7, left: 5, bottom: 7, right: 5 });                  // a person moved
 * model.activate("②"); model.renameSheet("②", "②b"); model.addSheet(grid); model.deleteSheet("③");
 * model.editingCell = true;                                                     // a cell editor is open: Excel answers nothing
 * await host.press("check")                                                     // a ribbon button; resolves when the add-in has completed it
 * gridOf(model.sheets[0])                                                       // back to the domain's Grid (drawing, saving)
 * ```
 * `model.settings` and `model.customXml` hold what the add-in keeps in the workbook; a page that saves files stores them with it.
 * On http://localhost the server must answer `AgaveErrorUX/index.html` beside office.js with the page in scripts/server/trust.
 */
export { WorkbookModel } from "./model/workbookModel";
export type { CellStep, ModelChange, WorkbookOptions } from "./model/workbookModel";
export { SheetModel } from "./model/sheetModel";
export type { SheetFilter } from "./model/sheetModel";
export type { CellInput, CellState, Origin } from "./model/cell";
export { gridOf } from "./model/fromGrid";
export { numberText } from "./model/numberText";
export { attachWebHost } from "./webGlue";
export type { WebHost, WebHostOptions } from "./webGlue";
export { Responder } from "./responder";
export { CommandDesk } from "./commandDesk";
export type { PaneState } from "./objects/services";
export type { Answer, ResponderOptions } from "./responder";
export { excelLimits } from "./limits";
export type { Limits } from "./limits";
export type { Fault } from "./faults";
