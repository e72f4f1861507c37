/** Marks and numbers that move: into the text, into a column of their own before it or behind it. */
import { parseAddress } from "../../../../src/domain/grid/address";
import type { Grid } from "../../../../src/domain/grid/grid";
import { GridIndex, type Box } from "../../../../src/domain/grid/gridIndex";
import type { GoalDocument } from "../../../../src/domain/model";
import { addCell, insertCol, replaceCell, withText } from "./sheet";

const OWN = /^[①-⑳](?:-\d)?$/;
const IN_TEXT = /^([①-⑳](?:-\d)?)\s*(?=\S)/;

/** The cells of the indicators as they were read: those whose marks move. */
function cellsOf(index: GridIndex, document: GoalDocument): Box[] {
  const boxes = document.indicators.map(({ cell }) => parseAddress(cell ?? "")).flatMap((at) => (at ? [index.at(at.row, at.col)] : []));
  return [...new Set(boxes)];
}

/** Marks from a column of their own into the cell beside them. */
function intoText(grid: Grid, document: GoalDocument): Grid {
  const index = new GridIndex(grid);
  let next = grid;
  for (const box of cellsOf(index, document)) {
    const mark = index.leftOf(box, 0);
    if (!mark || !OWN.test(mark.text) || mark.area.top !== box.area.top) continue;
    next = replaceCell(next, { row: box.area.top, col: box.area.left }, (cell) => withText(cell, `${mark.text} ${cell.text}`));
    next = {
      ...next,
      cells: next.cells.filter(({ row, col }) => row !== mark.area.top || col !== mark.area.left),
      merges: next.merges.filter(({ top, left }) => top !== mark.area.top || left !== mark.area.left),
    };
  }
  return next;
}

/** Marks from the text into a new column, right before it or behind it. */
function outOfText(grid: Grid, document: GoalDocument, side: "before" | "behind"): Grid {
  const cells = cellsOf(new GridIndex(grid), document).filter(({ text }) => IN_TEXT.test(text));
  const edge = ({ area }: Box): number => (side === "before" ? area.left : area.right + 1);
  let next = grid;
  for (const col of [...new Set(cells.map(edge))].sort((a, b) => b - a)) {
    next = insertCol(next, col);
    for (const box of cells.filter((one) => edge(one) === col)) {
      const mark = IN_TEXT.exec(box.text)!;
      const text = { row: box.area.top, col: side === "before" ? box.area.left + 1 : box.area.left };
      next = addCell(
        replaceCell(next, text, (cell) => withText(cell, cell.text.slice(mark[0].length))),
        box.area.top,
        col,
        mark[1]!
      );
    }
  }
  return next;
}

/** 「基本施策 1 …」 and 「施策 35」: the number in a column of its own, behind the label. */
function codeApart(grid: Grid, layout: RegExp): Grid {
  const cell = grid.cells.find(({ text }) => layout.test(text));
  const found = cell ? layout.exec(cell.text) : null;
  if (!cell || !found) return grid;
  const { right } = new GridIndex(grid).at(cell.row, cell.col).area;
  const rest = cell.text.slice(found[0].length).trim();
  let next = insertCol(grid, right + 1);
  next = replaceCell(next, cell, (one) => withText(one, found[1]!));
  next = addCell(next, cell.row, right + 1, found[2]!);
  if (rest === "") return next;
  return addCell(insertCol(next, right + 2), cell.row, right + 2, rest);
}

/** A running number beside the first column of every table, with a heading of its own. */
function numberColumn(grid: Grid, document: GoalDocument, side: "before" | "behind"): Grid {
  const index = new GridIndex(grid);
  const boxes = cellsOf(index, document);
  const edge = (box: Box): number => (side === "before" ? box.area.left : box.area.right + 1);
  let next = grid;
  for (const col of [...new Set(boxes.map(edge))].sort((a, b) => b - a)) {
    next = insertCol(next, col);
    const own = boxes.filter((box) => edge(box) === col);
    own.forEach((box, i) => (next = addCell(next, box.area.top, col, String(i + 1))));
    next = addCell(next, Math.min(...own.map(({ area }) => area.top)) - 1, col, "No.");
  }
  return next;
}

const CODE: Readonly<Record<string, RegExp>> = {
  "suzaka-shisaku": /^(施策) (\d+)$/,
  "kadoma-shinchoku": /^(基本施策) (\d+)\s*/,
  "osaka-unei": /^(めざす成果及び戦略) ([\d-]+)$/,
};

/** The ways the marks of a form move; a form whose rows carry no marks has the number of the document, and a column of running numbers. */
export const markMoves: Readonly<Record<string, (grid: Grid, document: GoalDocument) => Grid>> = {
  "marks inside the text": intoText,
  "marks in a column before the text": (grid, document) => outOfText(intoText(grid, document), document, "before"),
  "marks in a column behind the text": (grid, document) => outOfText(intoText(grid, document), document, "behind"),
  "the number in a column of its own": (grid, { layout }) => (CODE[layout] ? codeApart(grid, CODE[layout]) : grid),
  "running numbers before the text": (grid, document) =>
    document.layout === "suzaka-shisaku" ? numberColumn(grid, document, "before") : grid,
  "running numbers behind the text": (grid, document) =>
    document.layout === "suzaka-shisaku" ? numberColumn(grid, document, "behind") : grid,
};
