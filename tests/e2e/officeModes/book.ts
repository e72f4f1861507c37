/** The workbook of the two-mode test; the page that holds it keeps what happened in `window.seen`. */
import type { Grid } from "../../../src/domain/grid/grid";
import { gridOf, WorkbookModel } from "../../../src/workbench/responder";

const sheet = (name: string): Grid => ({
  sheet: name,
  visible: true,
  cells: [
    { row: 1, col: 1, value: "重点目標", text: "重点目標" },
    { row: 2, col: 1, value: "2回実施", text: "2回実施" },
    { row: 2, col: 3, value: 0.8, text: "80%", format: "0%" },
  ],
  merges: [{ top: 1, left: 1, bottom: 1, right: 4 }],
  hiddenRows: [],
  hiddenCols: [],
});

export interface Seen {
  opened: number;
  grids: () => Grid[];
  active: () => string;
  /** What the add-in asked of its pane. */
  pane: string[];
  /** Presses a ribbon button. */
  press: (command: string) => Promise<boolean>;
  /** Charts of the sheet in front. */
  charts: () => string[];
  /** A person types into B10 of the second sheet. */
  type: () => void;
}

declare global {
  interface Window {
    seen: Seen;
  }
}

export function makeBook(): WorkbookModel {
  const model = new WorkbookModel([sheet("①"), sheet("②")], {
    name: "両方式.xlsx",
    evaluate: () => 0.85,
    onOpenWorkbook: (bytes) => void (window.seen.opened = bytes.length),
  });
  model.edit("②", [{ row: 4, col: 1, value: 0.85, formula: "=JUTEN.達成率(B3)" }]);
  window.seen = {
    opened: 0,
    grids: () => model.sheets.map(gridOf),
    active: () => model.activeSheet.name,
    pane: [],
    press: () => Promise.resolve(false),
    charts: () => model.activeSheet.charts.map(({ type, title }) => `${type} ${title}`),
    type: () => model.edit("②", [{ row: 9, col: 1, value: "手で入力" }]),
  };
  return model;
}
