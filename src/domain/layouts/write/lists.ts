/** Drawing lists of indicators and initiatives side by side. */
import type { Box } from "../../grid/gridIndex";
import type { GoalDocument, Indicator } from "../../model";
import type { BlocksPart, DrawnRow, ListPart } from "../layout";
import { fits } from "../read/fields";
import { entriesOf } from "../read/lists";
import { CELL_LIMIT, Source } from "../read/source";
import { inkOf, type Canvas, type Ink } from "./canvas";
import { fieldOfColumn } from "./compose";
import { ownIndicators } from "./rowsTable";

type SpanOf = readonly [number, number];

/** Label and one row for each indicator. */
export function drawList(canvas: Canvas, drawn: DrawnRow, part: ListPart, document: GoalDocument): void {
  canvas.put(canvas.row, drawn.labelAt ?? [0, 0], { text: part.labels[0] ?? "" }, "heading");
  canvas.row++;
  const indicators = ownIndicators(part, document);
  if (indicators.length === 0) canvas.row++;
  for (const indicator of indicators) drawEntry(canvas, drawn.at ?? [0, 0], drawn.badge ?? 1, part, indicator);
}

function drawEntry(canvas: Canvas, at: SpanOf, badgeColumns: number, part: ListPart, indicator: Indicator): void {
  const badge = indicator.narrative["badge"];
  const text: SpanOf = badge && at[1] - at[0] >= badgeColumns ? [at[0], at[1] - badgeColumns] : at;
  if (badge) canvas.put(canvas.row, [text[1] + 1, Math.max(text[1] + 1, at[1])], inkOf(badge), "value");
  for (const ink of entryInks(part, indicator)) {
    canvas.put(canvas.row, text, ink, "value");
    canvas.row++;
  }
}

/** 「①指標名：目標」 in one cell; name and target in two where the one cell would be read otherwise. */
function entryInks(part: ListPart, indicator: Indicator): Ink[] {
  const name = indicator.labels.at(-1) ?? "";
  const number = indicator.path.at(-1) ?? "";
  // 「②-1」 in front of a figure would be another number.
  const mark = /^\s*[0-9０-９]/.test(name) ? `${number} ` : number;
  const target = indicator.target ? inkOf(indicator.target) : { text: "" };
  const front = `${mark}${part.split === "colon" && name !== "" ? `${name}：` : ""}`;
  const one = shifted(front, target);
  const apart = [{ text: `${mark}${name}：` }, ...(target.text === "" ? [] : [target])];
  if (one.text.length > CELL_LIMIT) return apart;
  const box: Box = {
    area: { top: 0, left: 0, bottom: 0, right: 0 },
    cell: { row: 0, col: 0, value: one.text, text: one.text },
    text: one.text,
  };
  const [entry, ...more] = entriesOf(new Source([{ box }], null), part, 0);
  const same =
    entry !== undefined &&
    more.length === 0 &&
    entry.mark === number &&
    entry.name === name &&
    entry.target.text === target.text &&
    target.text !== "";
  return same ? [one] : apart;
}

const shifted = (front: string, ink: Ink): Ink => ({
  text: front + ink.text,
  struck: (ink.struck ?? []).map(([a, b]) => [a + front.length, b + front.length] as const),
});

interface Initiative {
  readonly code: string;
  readonly title: string;
  readonly indicators: Indicator[];
}

/** Initiatives side by side, in equal parts of the columns. */
export function drawAcross(canvas: Canvas, drawn: DrawnRow, part: BlocksPart, document: GoalDocument): void {
  const list = part.lists?.[0];
  const initiatives = initiativesOf(ownIndicators({ kind: list?.kind }, document));
  const at = drawn.at ?? [1, 12];
  const width = Math.max(1, Math.floor((at[1] - at[0] + 1) / Math.max(1, initiatives.length)));
  const spans = initiatives.map((_, i): SpanOf => [
    at[0] + i * width,
    i === initiatives.length - 1 ? Math.max(at[1], at[0] + (i + 1) * width - 1) : at[0] + (i + 1) * width - 1,
  ]);
  band(canvas, drawn, part.start[0] ?? "", () => {
    initiatives.forEach(({ code }, i) => canvas.put(canvas.row, spans[i]!, { text: code }, "center"));
    initiatives.forEach(({ title }, i) => canvas.put(canvas.row + 1, spans[i]!, { text: title }, "center"));
    return initiatives.length > 0 ? 2 : 1;
  });
  if (list) {
    band(canvas, drawn, list.labels[0] ?? "", () => {
      const top = canvas.row;
      const ends: number[] = [];
      initiatives.forEach(({ indicators }, i) => {
        canvas.row = top;
        for (const indicator of indicators.filter(({ path }) => path.length > 2))
          drawEntry(canvas, spans[i]!, drawn.badge ?? 1, list, indicator);
        ends.push(canvas.row);
      });
      const bottom = Math.max(top + 1, ...ends);
      // A shorter initiative keeps its frame.
      ends.forEach((end, i) => {
        if (end < bottom) canvas.put(end, spans[i]!, { text: "" }, "value", bottom - end);
      });
      canvas.row = top;
      return bottom - top;
    });
  }
  const budget = part.fields.find(({ pattern }) => pattern !== undefined);
  for (const field of part.fields.filter(({ pattern }) => pattern === undefined)) {
    if (
      initiatives.every(({ indicators }) =>
        indicators.every(
          (indicator) => fieldOfColumn(indicator, field.key) === null && (!budget || fieldOfColumn(indicator, budget.key) === null)
        )
      )
    )
      continue;
    band(canvas, drawn, field.labels[0] ?? "", () => {
      initiatives.forEach(({ indicators }, i) => {
        const value = indicators[0] ? fieldOfColumn(indicators[0], field.key) : null;
        if (value) canvas.put(canvas.row, spans[i]!, inkOf(value), "value");
        const amount = budget && indicators[0] ? fieldOfColumn(indicators[0], budget.key) : null;
        if (!budget || !amount) return;
        const plain = fits(amount.text, budget.pattern);
        canvas.put(canvas.row + 1, spans[i]!, plain ? inkOf(amount) : shifted(`${budget.labels[0] ?? ""}：`, inkOf(amount)), "value");
      });
      return 2;
    });
  }
}

/** A label over the rows that `body` draws. */
function band(canvas: Canvas, drawn: DrawnRow, label: string, body: () => number): void {
  const rows = body();
  canvas.put(canvas.row, drawn.labelAt ?? [0, 0], { text: label }, "label", rows);
  canvas.row += rows;
}

function initiativesOf(indicators: readonly Indicator[]): Initiative[] {
  const found: Initiative[] = [];
  for (const indicator of indicators) {
    const code = indicator.path[1] ?? "";
    const title = indicator.labels[1] ?? "";
    const last = found.at(-1);
    if (last && last.code === code && last.title === title) last.indicators.push(indicator);
    else found.push({ code, title, indicators: [indicator] });
  }
  return found;
}
