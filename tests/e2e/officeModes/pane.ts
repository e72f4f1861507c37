/** A pane without a face: offers every command of the port to the test. */
import { createOfficePort } from "../../../src/host";
import type { WorkbookChange } from "../../../src/host/workbookPort";

declare global {
  interface Window {
    commands: () => Promise<unknown>;
    heard: WorkbookChange[];
  }
}

window.heard = [];

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
