/** What stands in the cell of a field: its label, its value, or both. */
import type { Field } from "../../model";
import type { FieldPart } from "../layout";
import { inkOf, type Ink } from "./canvas";

/**
 * @param field null where the document lacks it: then the cell stays empty, for a label alone would be read as a blank value. Required labels stand anyway.
 * @param label true for the label's own cell.
 * @param bare true for a value that stands without its label.
 */
export function inkOfPart(part: FieldPart | undefined, field: Field | null, label: boolean, bare = false, code?: string): Ink {
  if (field === null && part?.required !== true) return { text: "" };
  const wording = part?.labels[0] ?? "";
  const numbered = code === undefined || code === "" ? wording : `${wording} ${code}`;
  if (label) return { text: numbered };
  const ink = field ? inkOf(field) : { text: "" };
  if (bare || !isInside(part)) return ink;
  const joint = code === undefined ? (part?.joint ?? "\n") : " ";
  const front = `${numbered}${ink.text === "" ? joint.trim() : joint}`;
  return { text: front + ink.text, struck: (ink.struck ?? []).map(([a, b]) => [a + front.length, b + front.length] as const) };
}

const isInside = (part: FieldPart | undefined): boolean => part?.value[0] === "inside";
