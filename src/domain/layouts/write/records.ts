/** Drawing records under each other. */
import type { Field, GoalDocument, Indicator } from "../../model";
import type { BlocksPart, DrawnRow } from "../layout";
import type { Canvas } from "./canvas";
import { fieldOfColumn } from "./compose";
import { inkOfPart, putPart } from "./parts";

/** The block's rows once for each indicator. */
export function drawRecords(canvas: Canvas, drawn: DrawnRow, part: BlocksPart, document: GoalDocument): void {
  for (const indicator of document.indicators) {
    for (const row of drawn.draw ?? []) {
      let height = 1;
      for (const cell of row.cells ?? []) {
        const key = cell.label ?? cell.field ?? "";
        const field = valueOf(part, indicator, key);
        const own = part.fields.find((one) => one.key === key);
        const unlabelled = key === part.beside;
        const ink = cell.text !== undefined ? { text: cell.text } : inkOfPart(own, field, cell.label !== undefined, unlabelled);
        putPart(canvas, cell.at, ink, cell.style ?? "value", cell.rows ?? 1);
        height = Math.max(height, cell.rows ?? 1);
      }
      canvas.row += height;
    }
  }
}

function valueOf(part: BlocksPart, indicator: Indicator, key: string): Field | null {
  const heading = part.headings?.indexOf(key) ?? -1;
  if (heading >= 0) return { text: indicator.labels[indicator.labels.length - (part.headings?.length ?? 0) + heading] ?? "", cell: null };
  return fieldOfColumn(indicator, key);
}
