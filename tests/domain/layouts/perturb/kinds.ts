/** Changes that alter no content, by name: each gives the altered sheet of a form as it was read. */
import type { Grid } from "../../../../src/domain/grid/grid";
import type { Layout } from "../../../../src/domain/layouts";
import type { GoalDocument } from "../../../../src/domain/model";
import { halfWidth, relabelled } from "./labels";
import { markMoves } from "./marks";
import {
  addCell,
  deleteCols,
  idleCols,
  insertCol,
  insertRow,
  lastCol,
  lastRow,
  seams,
  tallerRow,
  unmerged,
  widerColumn,
  widerEdge,
} from "./sheet";

/** A written form with what the reader made of it, cells included. */
export interface Form {
  readonly grid: Grid;
  readonly layout: Layout;
  readonly document: GoalDocument;
}

/** @param n any number: says which row, column or wording it is. */
type Change = (form: Form, n: number) => Grid;

const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];
const onLabels =
  (change: (label: string) => string): Change =>
  ({ grid, layout }) =>
    relabelled(grid, layout, change);

export const perturbations: Readonly<Record<string, Change>> = {
  "a blank leading column": ({ grid }) => insertCol(grid, 0),
  "three blank leading rows": ({ grid }) => insertRow(insertRow(insertRow(grid, 0), 0), 0),
  "a row inserted": ({ grid }, n) => insertRow(grid, pick(seams(grid), n) ?? 0),
  "a column inserted": ({ grid }, n) => insertCol(grid, n % (lastCol(grid) + 1)),
  "a column deleted from the merges": ({ grid }, n) =>
    deleteCols(
      grid,
      idleCols(grid).filter((_, i, all) => i === n % Math.max(1, all.length))
    ),
  "merges widened over a new column": ({ grid }, n) => widerColumn(grid, n % (lastCol(grid) + 1)),
  "merges widened over a new row": ({ grid }, n) => tallerRow(grid, n % (lastRow(grid) + 1)),
  "merges widened at the edge": ({ grid }, n) => widerEdge(grid, 1 + (n % 3)),
  "merges split": ({ grid }) => unmerged(grid),
  "merges of some rows split": ({ grid }, n) => ({ ...grid, merges: grid.merges.filter(({ top }) => (top + n) % 3 !== 0) }),
  "labels in other words": ({ grid, layout }, n) =>
    relabelled(
      grid,
      layout,
      (label, wordings) =>
        pick(
          wordings.filter((wording) => !wording.includes("*") && !/[（(]/.test(wording)),
          n
        ) ?? label
    ),
  "full-width spaces in labels": onLabels((label) => [...label].join("　")),
  "line breaks in labels": onLabels((label) => `${label.slice(0, 2)}\n${label.slice(2)}`),
  "half-width kana in labels": onLabels(halfWidth),
  "full-width letters in labels": onLabels((label) => label.replace(/[!-~]/g, (ch) => String.fromCharCode(ch.charCodeAt(0) + 0xfee0))),
  "half-width brackets in labels": onLabels((label) => label.replace(/（/g, "(").replace(/）/g, ")")),
  "bullets before labels": onLabels((label) => (/^[○■◆【《]/.test(label) ? label : `■${label}`)),
  "an extra header line": ({ grid }) => addCell(insertRow(grid, 0), 0, 0, "※提出時はこの行を消さないでください"),
  "a date and a receipt stamp over the form": ({ grid }) =>
    addCell(addCell(insertRow(insertRow(grid, 0), 0), 0, lastCol(grid), "令和6年10月15日"), 1, 0, "（提出用）"),
  "a hidden row": ({ grid }, n) => ({ ...grid, hiddenRows: [n % (lastRow(grid) + 1)] }),
  "a hidden column": ({ grid }, n) => ({ ...grid, hiddenCols: [n % (lastCol(grid) + 1)] }),
  "a remark beside the form": ({ grid }) => addCell(grid, 0, 40, "要確認"),
  "a remark far below": ({ grid }) => addCell(grid, lastRow(grid) + 12, 30, "印刷はＡ３"),
  ...Object.fromEntries(
    Object.entries(markMoves).map(([name, move]): [string, Change] => [name, ({ grid, document }) => move(grid, document)])
  ),
};
