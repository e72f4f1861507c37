/** Runs before office.js in the delivered pane: the `window.external` of an Excel for Windows that has a workbook open. */
import type { Grid } from "../../../src/domain/grid/grid";
import { desktopExcel, type CellResult } from "../../functions/desktopExcel";

/** What the test puts before this script. */
export interface DesktopStart {
  grids: Grid[];
  name: string;
  old: boolean;
}

declare global {
  interface Window {
    desktopStart: DesktopStart;
    desktop: {
      /** Bytes of the workbooks that the add-in opened. */
      opened: number[];
      activeSheet: () => string;
      calculate: (id: string, args: readonly unknown[]) => Promise<CellResult>;
    };
  }
}

const opened: number[] = [];
const { grids, name, old } = window.desktopStart;
const { external, model, calculate } = desktopExcel(grids, { name, old, onOpenWorkbook: (bytes) => void opened.push(bytes.length) });
window.desktop = { opened, activeSheet: () => model.activeSheet.name, calculate };
Object.defineProperty(window, "external", { value: external, configurable: true });
