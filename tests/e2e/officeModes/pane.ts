/** A pane without a face: offers every command of the port to the test. */
import { createOfficePort } from "../../../src/host";
import { registerCommands, type CommandName } from "../../../src/commands/commands";
import type { WorkbookChange } from "../../../src/host/workbookPort";

declare global {
  interface Window {
    commands: () => Promise<unknown>;
    /** Sheets, charts and functions: what each gave, in order. */
    sheets: () => Promise<unknown>;
    pressed: string[];
    heard: WorkbookChange[];
  }
}

window.heard = [];
window.pressed = [];

void Office.onReady(() => {
  const note = (name: CommandName) => () => window.pressed.push(name);
  const actions = {
    check: note("check"),
    list: note("list"),
    report: () => Promise.reject(new Error("no report")),
    settings: note("settings"),
  };
  registerCommands(actions, (thrown) => window.pressed.push(String(thrown)));
});

window.sheets = async () => {
  const port = createOfficePort();
  const stop = await port.watch(() => undefined);
  await port.readBook();
  const put = await port.putTableWithCharts({
    name: "集計",
    rows: [
      ["目標", "達成率"],
      ["(1)", 0.8],
    ],
    charts: [{ kind: "bar", title: "達成率", labels: 0, values: [1] }],
  });
  const { grids } = await port.readBook({ onlyTouched: true });
  const undone = await port.undoEdits(put.undo);
  const found = await port.findFunctionCells("book");
  const frozen = await port.freezeFunctionCells(found);
  const left = await port.findFunctionCells("book");
  const restored = await port.undoEdits(frozen.undo ?? "");
  const again = await port.findFunctionCells("book");
  await stop();
  return {
    put: put.sheet,
    sheets: grids.map(({ sheet }) => sheet),
    undone: undone.refused,
    found,
    left,
    restored: restored.refused,
    again,
  };
};

/** What each command gave, in order. */
window.commands = async () => {
  const { host, platform } = await Office.onReady();
  const port = createOfficePort();
  await port.watch((change) => window.heard.push(change));
  const info = await port.info();
  const grids = await port.readGrids();
  const written = await port.applyEdits([
    { sheet: "①", cell: "B3", before: "2回実施", value: "(1) 3回実施" },
    { sheet: "①", cell: "C2", before: "", value: "結合の中" },
  ]);
  await port.undoEdits(written.undo ?? "");
  const again = await port.applyEdits([{ sheet: "②", cell: "D3", before: "80%", value: 0.9 }]);
  await port.showCell("②", "B2");
  await port.saveStored("settings", '{"lang":"ja"}');
  await port.openWorkbook(new Uint8Array([0x50, 0x4b, 3, 4, 5]), "集計.xlsx");
  const hidden = await port.showCell("無い", "A1").catch((thrown: { code?: string }) => thrown.code);
  return {
    host,
    platform: String(platform),
    info,
    grids,
    refused: written.refused.map(({ reason }) => reason),
    again: again.applied.length,
    stored: await port.loadStored("settings"),
    hidden,
  };
};
