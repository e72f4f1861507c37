/** Small sheets for host tests. */
import type { Area, Cell, CellValue, Grid } from "../../../src/domain/grid/grid";
import { parseAddress } from "../../../src/domain/grid/address";
import { parseArea } from "../../../src/workbench/responder/model/areas";

/** A cell at "B8": text as it is, other values with the text given. */
export function cell(at: string, value: CellValue, more: Partial<Omit<Cell, "row" | "col" | "value">> = {}): Cell {
  const place = parseAddress(at);
  if (place === null) throw new RangeError(at);
  return { ...place, value, text: String(value ?? ""), ...more };
}

export function area(at: string): Area {
  const found = parseArea(at);
  if (found === null) throw new RangeError(at);
  return found;
}

export function grid(sheet: string, cells: readonly Cell[], more: Partial<Omit<Grid, "sheet" | "cells">> = {}): Grid {
  return { sheet, visible: true, merges: [], hiddenRows: [], hiddenCols: [], ...more, cells };
}

/** What people typed and arranged: without sizes, looks and page, which every sheet of an open workbook has. */
export function contentOf(grids: readonly Grid[]): Grid[] {
  return grids.map(({ sheet, visible, cells, merges, hiddenRows, hiddenCols }) => ({
    sheet,
    visible,
    merges,
    hiddenRows,
    hiddenCols,
    cells: cells.map((one) => {
      const content = { ...one };
      Reflect.deleteProperty(content, "look");
      return content;
    }),
  }));
}
