/** What stands in the cell of a field: its label, its value, or both. */
import type { Field } from "../../model";
import type { FieldPart } from "../layout";
import { CELL_LIMIT } from "../read/source";
import { inkOf, type Canvas, type CellStyle, type Ink } from "./canvas";

/**
 * @param field null where the document lacks it: then the cell stays empty, for a label alone would be read as a blank value. Required labels stand anyway.
 * @param label true for the label's own cell.
 * @param bare true for a value that stands without its label.
 */
export function inkOfPart(part: FieldPart | undefined, field: Field | null, label: boolean, bare = false, code?: string): Ink | InsideInk {
  if (field === null && part?.required !== true) return { text: "" };
  const wording = part?.labels[0] ?? "";
  const numbered = code === undefined || code === "" ? wording : `${wording} ${code}`;
  if (label) return { text: numbered };
  const ink = field ? inkOf(field) : { text: "" };
  if (bare || !isInside(part)) return ink;
  const joint = code === undefined ? (part?.joint ?? "\n") : " ";
  const front = `${numbered}${ink.text === "" ? joint.trim() : joint}`;
  return {
    text: front + ink.text,
    struck: (ink.struck ?? []).map(([a, b]) => [a + front.length, b + front.length] as const),
    front: numbered.length,
    value: front.length,
  };
}

/** Label and value of one cell. */
export interface InsideInk extends Ink {
  /** Characters of the label. */
  readonly front: number;
  /** Where the value begins. */
  readonly value: number;
}

/** Puts a part into its cell; where label and value together are too long for one, the label gets the first column and the value the rest. */
export function putPart(canvas: Canvas, at: readonly [number, number], ink: Ink | InsideInk, style: CellStyle, rows: number): void {
  if (ink.text.length <= CELL_LIMIT || !("value" in ink) || at[1] === at[0]) {
    canvas.put(canvas.row, at, ink, style, rows);
    return;
  }
  const { text, struck, front, value } = ink;
  canvas.put(canvas.row, [at[0], at[0]], { text: text.slice(0, front) }, style, rows);
  canvas.put(
    canvas.row,
    [at[0] + 1, at[1]],
    { text: text.slice(value), struck: (struck ?? []).map(([a, b]) => [a - value, b - value] as const) },
    style,
    rows
  );
}

const isInside = (part: FieldPart | undefined): boolean => part?.value[0] === "inside";
