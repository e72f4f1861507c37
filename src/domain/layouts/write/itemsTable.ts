/** Drawing a table of items. */
import type { GoalDocument } from "../../model";
import type { DrawnRow, TablePart } from "../layout";
import { INITIATIVE } from "../read/divide";
import type { Canvas } from "./canvas";
import { composeItems, fieldOfColumn } from "./compose";

type SpanOf = readonly [number, number];

/** Columns that are drawn: those that some indicator has, and the ones the form cannot do without. */
export function drawnColumns(table: TablePart, documents: readonly GoalDocument[]): string[] {
  return table.columns
    .filter(
      ({ key, required }) =>
        required === true ||
        documents.some(
          (document) =>
            document.indicators.some((indicator) => fieldOfColumn(indicator, key) !== null) ||
            document.items.some((item) => item.columns[key] !== undefined)
        )
    )
    .map(({ key }) => key);
}

/** Heading row and one block of rows for each item. */
export function drawItems(canvas: Canvas, drawn: DrawnRow, table: TablePart, document: GoalDocument, keys: readonly string[]): void {
  const spans = drawn.spans ?? {};
  const items = composeItems(document, keys);
  const initiative = spans[INITIATIVE] ?? [0, 0];
  const ownColumn = drawn.marks !== undefined || items.some(({ rows }) => rows.length > 1);
  const marks: SpanOf | null = drawn.marks ?? (ownColumn && initiative[1] > initiative[0] ? [initiative[0], initiative[0]] : null);
  const textSpan: SpanOf = drawn.marks === undefined && marks ? [initiative[0] + 1, initiative[1]] : initiative;
  const at = (key: string): SpanOf => (key === INITIATIVE ? textSpan : (spans[key] ?? [0, 0]));
  const top = canvas.row;
  if (drawn.marks) canvas.put(top, drawn.marks, { text: "" }, "label");
  for (const column of table.columns) {
    if (keys.includes(column.key)) canvas.put(top, spans[column.key] ?? [0, 0], { text: column.labels[0] ?? "" }, "label");
  }
  canvas.row++;
  for (const item of items) {
    const height = item.rows.length;
    if (marks) canvas.put(canvas.row, marks, { text: item.mark }, "center", height);
    for (const [key, ink] of item.shared) canvas.put(canvas.row, at(key), ink, "value", height);
    item.rows.forEach((row, i) => {
      for (const key of keys) {
        if (item.shared.has(key)) continue;
        const ink = row.get(key) ?? { text: "" };
        const own = key === INITIATIVE && !marks && i === 0 && item.mark !== "";
        const shift = own ? item.mark.length + 1 : 0;
        canvas.put(
          canvas.row,
          at(key),
          own ? { text: `${item.mark} ${ink.text}`, struck: (ink.struck ?? []).map(([a, b]) => [a + shift, b + shift] as const) } : ink,
          "value"
        );
      }
      canvas.row++;
    });
  }
}
