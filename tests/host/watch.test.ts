import type { WorkbookChange } from "../../src/host/workbookPort";
import { WorkbookModel } from "../../src/workbench/responder";
import { cell, grid } from "./helpers/grids";
import { startOffice } from "./helpers/startOffice";

const model = (): WorkbookModel => new WorkbookModel([grid("①", [cell("A1", "一")]), grid("②", [cell("A1", "二")])]);

/** Lets the library hand its messages on. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe("watch", () => {
  test("tells of people's edits with sheet, address and whether they come from elsewhere", async () => {
    const book = model();
    const { port } = await startOffice(book);
    const heard: WorkbookChange[] = [];
    const stop = await port.watch((change) => heard.push(change));
    book.edit("②", [{ row: 7, col: 1, value: "手で" }]);
    book.edit("①", [
      { row: 0, col: 0, value: "貼付" },
      { row: 2, col: 3, value: "貼付" },
    ]);
    book.edit("①", [{ row: 4, col: 0, value: "同僚" }], "remote");
    await settled();
    expect(heard).toEqual([
      { kind: "cells", sheet: "②", address: "B8", remote: false },
      { kind: "cells", sheet: "①", address: "A1:D3", remote: false },
      { kind: "cells", sheet: "①", address: "A5", remote: true },
    ]);
    await stop();
  });

  test("an edit on a sheet that was renamed or added since goes by its present name", async () => {
    const book = model();
    const { port } = await startOffice(book, { requirements: { excelapi: "1.17" } });
    const heard: WorkbookChange[] = [];
    const stop = await port.watch((change) => heard.push(change));
    book.renameSheet("①", "①改");
    book.addSheet(grid("③", []));
    book.deleteSheet("②");
    await settled();
    expect(heard).toEqual([{ kind: "sheets" }, { kind: "sheets" }, { kind: "sheets" }]);
    book.edit("①改", [{ row: 0, col: 0, value: "x" }]);
    book.edit("③", [{ row: 1, col: 0, value: "y" }]);
    await settled();
    expect(heard.slice(3)).toEqual([
      { kind: "cells", sheet: "①改", address: "A1", remote: false },
      { kind: "cells", sheet: "③", address: "A2", remote: false },
    ]);
    await stop();
  });

  test("events that a lost write left off are on again when the pane starts to watch", async () => {
    const book = model();
    book.eventsEnabled = false;
    const { port } = await startOffice(book);
    const heard: WorkbookChange[] = [];
    const stop = await port.watch((change) => heard.push(change));
    book.edit("①", [{ row: 0, col: 0, value: "x" }]);
    await settled();
    expect(heard).toHaveLength(1);
    await stop();
  });

  test("our own writes are not told, also where events were on", async () => {
    const book = model();
    const { port } = await startOffice(book);
    const heard: WorkbookChange[] = [];
    const stop = await port.watch((change) => heard.push(change));
    await port.applyEdits([{ sheet: "①", cell: "A1", before: "一", value: "壱" }]);
    book.edit("①", [{ row: 0, col: 1, value: "x" }], "addin");
    await settled();
    expect(heard).toEqual([]);
    await stop();
  });

  test("an older Excel has no event for new names: the others still work", async () => {
    const book = model();
    const { port } = await startOffice(book, { requirements: { excelapi: "1.13" }, gated: true });
    const heard: WorkbookChange[] = [];
    const stop = await port.watch((change) => heard.push(change));
    book.addSheet(grid("③", []));
    await settled();
    expect(heard).toEqual([{ kind: "sheets" }]);
    await stop();
  });

  test("where Excel does not tell new names, they are noticed when a sheet is brought to the front", async () => {
    const book = model();
    const { port } = await startOffice(book);
    const heard: WorkbookChange[] = [];
    const stop = await port.watch((change) => heard.push(change));
    book.activate("②");
    await settled();
    expect(heard).toEqual([]);
    book.renameSheet("①", "①改");
    book.activate("①改");
    await settled();
    expect(heard).toEqual([{ kind: "sheets" }]);
    await stop();
  });

  test("a strike-through and hidden rows are edits too", async () => {
    const book = model();
    const { port } = await startOffice(book);
    const heard: WorkbookChange[] = [];
    const stop = await port.watch((change) => heard.push(change));
    book.setFormats("①", { top: 0, left: 0, bottom: 0, right: 0 }, [["@"]]);
    book.hideRows("②", [2, 3]);
    await settled();
    expect(heard).toEqual([
      { kind: "cells", sheet: "①", address: "A1", remote: false },
      { kind: "cells", sheet: "②", address: "A3:A4", remote: false },
    ]);
    await stop();
  });

  test("a pane that was closed and opened again hears edits once", async () => {
    const book = model();
    const { port, reopen } = await startOffice(book);
    const heard: string[] = [];
    await (
      await port.watch(() => heard.push("closed"))
    )();
    const stop = await reopen().watch(() => heard.push("opened"));
    book.edit("①", [{ row: 0, col: 0, value: "x" }]);
    await settled();
    expect(heard).toEqual(["opened"]);
    await stop();
  });

  test("after stop nothing is told and Excel keeps no handler; watching again works", async () => {
    const book = model();
    const { port, responder } = await startOffice(book);
    const heard: WorkbookChange[] = [];
    const stop = await port.watch((change) => heard.push(change));
    expect(responder.events.count).toBe(7);
    await stop();
    expect(responder.events.count).toBe(0);
    book.edit("①", [{ row: 0, col: 0, value: "x" }]);
    await settled();
    expect(heard).toEqual([]);
    const again = await port.watch((change) => heard.push(change));
    book.edit("①", [{ row: 0, col: 0, value: "y" }]);
    await settled();
    expect(heard).toHaveLength(1);
    await again();
  });
});
