/** Values that a sheet holds as dates and numbers: a reader takes them as they are shown. */
import type { Cell, Grid } from "../../../../src/domain/grid/grid";
import { parseAddress } from "../../../../src/domain/grid/address";
import type { Field, GoalDocument, Indicator } from "../../../../src/domain/model";
import { replaceCell } from "./sheet";

/** A value, its number format and how Excel shows it. */
export const shownValues: Readonly<Record<string, Pick<Cell, "value" | "format" | "text">>> = {
  "a date of the era": { value: 45930, format: 'ggge"年"m"月"d"日"', text: "令和7年9月30日" },
  "a date with strokes": { value: 45930, format: "yyyy/m/d", text: "2025/9/30" },
  "a date written as text": { value: "2025/09/30", text: "2025/09/30" },
  "a share": { value: 0.865, format: "0.0%", text: "86.5%" },
  "a number with its unit": { value: 5, format: '0"回以上"', text: "5回以上" },
  "a number with thousands": { value: 42000, format: "#,##0", text: "42,000" },
  "a negative number": { value: -3.5, format: '0.0;"△"0.0', text: "△3.5" },
};

/** Numbers, amounts of money and remarks of change are only taken where they look like one. */
const SHAPED = ["number", "sectionNumber"];

/** The fields of a document that have a cell of their own, each named by its cell. */
export function ownCells(grid: Grid, document: GoalDocument): { cell: string; at: { row: number; col: number } }[] {
  const fields = [
    ...Object.entries(document.fields).flatMap(([key, field]) => (SHAPED.includes(key) ? [] : [field])),
    ...document.indicators.flatMap((indicator) =>
      fieldsOf(indicator).filter((field) => field !== indicator.budget && field !== indicator.narrative["badge"])
    ),
  ];
  const texts = new Map(grid.cells.map((cell) => [`${cell.row},${cell.col}`, cell.text]));
  const places = fields.flatMap(({ text, cell }) => {
    const at = parseAddress(cell ?? "");
    return at && cell !== null && text !== "" && texts.get(`${at.row},${at.col}`) === text ? [{ cell, at }] : [];
  });
  return places.filter(({ cell }, i) => places.findIndex((other) => other.cell === cell) === i);
}

export const fieldsOf = (indicator: Indicator): Field[] =>
  [
    indicator.deadline,
    indicator.target,
    indicator.baseline,
    indicator.midterm,
    indicator.yearEnd,
    indicator.evaluation,
    indicator.policy,
    indicator.budget,
    ...Object.values(indicator.narrative),
  ].filter((field) => field !== null);

export const withValue = (grid: Grid, at: { row: number; col: number }, shown: Pick<Cell, "value" | "format" | "text">): Grid =>
  replaceCell(grid, at, ({ row, col }) => ({ row, col, ...shown }));

/** The texts of a document in order: fields, then each indicator's, with those of one cell in other words. */
export const textsOf = ({ fields, indicators }: GoalDocument, cell: string | null, other: string): string[][] => [
  Object.entries(fields).map(([key, field]) => `${key} ${field.cell === cell ? other : field.text}`),
  ...indicators.map((indicator) => [indicator.id, ...fieldsOf(indicator).map((field) => (field.cell === cell ? other : field.text))]),
];
