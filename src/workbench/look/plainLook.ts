/** The look of sheets whose file says nothing about it: thin lines around what is filled or merged, texts wrapped. */
import type { Grid } from "../../domain/grid/grid";
import type { BookLook, CellLook, Edge, SheetLook } from "./cellLook";

const line: Edge = { style: "thin", color: "#8a8886" };
/** A merge beyond this size is a mistake or an attack, not a box of a form. */
const LARGEST_BOX = 5_000;
const boxed: CellLook = { top: line, right: line, bottom: line, left: line, wrap: true, vertical: "center" };

export function plainLook(grids: readonly Grid[]): BookLook {
  return { looks: [boxed], sheets: grids.map(sheetLook) };
}

function sheetLook(grid: Grid): SheetLook {
  const boxes = new Set(grid.cells.map((cell) => `${cell.row},${cell.col}`));
  for (const merge of grid.merges) {
    if ((merge.bottom - merge.top + 1) * (merge.right - merge.left + 1) > LARGEST_BOX) continue;
    for (let row = merge.top; row <= merge.bottom; row++) for (let col = merge.left; col <= merge.right; col++) boxes.add(`${row},${col}`);
  }
  return {
    sheet: grid.sheet,
    cells: [...boxes].map((at) => {
      const [row = 0, col = 0] = at.split(",").map(Number);
      return { row, col, look: 0 };
    }),
    colWidths: grid.colWidths ?? {},
    rowHeights: grid.rowHeights ?? {},
    gridLines: true,
    frozenRows: 0,
    frozenCols: 0,
  };
}
