import { WorkbookModel } from "../../src/workbench/responder";
import { area, cell, grid } from "./helpers/grids";
import { startOffice } from "./helpers/startOffice";

test("the selected cell is told with its sheet, also of a sheet whose name needs quotes, in one sync", async () => {
  const model = new WorkbookModel([grid("①", [cell("A1", "一")]), grid("R6 'A!B'", [cell("C3", "三")], { merges: [area("C3:E4")] })]);
  const { port, syncCount } = await startOffice(model, { retries: 0 });
  const at = async (sheet: string, place: string) => {
    model.select(sheet, area(place));
    return port.selectedCell();
  };
  expect(await at("①", "B2:D9")).toEqual({ sheet: "①", cell: "B2" });
  expect(syncCount()).toBe(1);
  expect(await at("R6 'A!B'", "C3:E4")).toEqual({ sheet: "R6 'A!B'", cell: "C3" });
});
