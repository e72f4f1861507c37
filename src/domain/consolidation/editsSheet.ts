import { address } from "../grid/address";
import type { Grid } from "../grid/grid";
import { consolidationMessages } from "../messages/consolidation";
import { say } from "../messages/catalog";
import type { SheetPlan } from "../model";
import type { Language } from "../rules/defineRule";
import type { CarriedEdit } from "./handEdits";
import { tableSheet, type TableCell } from "./tableSheet";

export const editsSheetName = "手直し";

/** 手直し: every cell that was edited by hand, whether it could be kept, and what the program would have written there. */
export function editsSheet(carried: readonly CarriedEdit[], lang: Language): SheetPlan {
  const head = (key: "sheet" | "cell" | "result" | "editNow" | "editWas" | "editWouldBe") => say(consolidationMessages, lang, key);
  return tableSheet({
    name: editsSheetName,
    title: say(consolidationMessages, lang, "titleEdits"),
    subtitle: say(consolidationMessages, lang, "subtitleEdits", { count: carried.length }),
    columns: [
      { heading: head("result"), width: 22 },
      { heading: head("sheet"), width: 14 },
      { heading: head("cell"), width: 8, style: { horizontal: "center" } },
      { heading: head("editNow"), width: 50 },
      { heading: head("editWas"), width: 50 },
      { heading: head("editWouldBe"), width: 50 },
    ],
    rows: carried.map((edit) => [
      say(consolidationMessages, lang, edit.outcome === "kept" ? "editKept" : "editListed"),
      edit.sheet,
      place(edit),
      edit.now,
      edit.was,
      edit.wouldBe,
    ]),
  });
}

function place({ sheet, cell, row, col }: CarriedEdit): TableCell {
  if (cell === null) return address(row, col);
  return { value: cell, link: { sheet, cell }, style: { color: "#0B57D0", horizontal: "center" } };
}

/** A sheet that was added by hand: its values, widths and merges come along; its formats do not. */
export function addedSheet(grid: Grid): SheetPlan {
  const widths = Object.entries(grid.colWidths ?? {}).map(([col, width]) => [Number(col), width] as const);
  return {
    name: grid.sheet,
    cells: grid.cells.map(({ row, col, value, format }) => ({
      row,
      col,
      value,
      style: { font: "gothic", size: 10, wrap: true, vertical: "top", ...(format === undefined ? {} : { format }) },
    })),
    merges: [...grid.merges],
    colWidths: Array.from(
      { length: Math.min(256, Math.max(0, ...widths.map(([col]) => col + 1))) },
      (_, col) => widths.find(([one]) => one === col)?.[1] ?? 10
    ),
    rowHeights: { ...grid.rowHeights },
    print: { paper: "A4", landscape: true, fitWidth: 1 },
  };
}
