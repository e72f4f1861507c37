import type { TargetQuantity } from "../model";
import { minus } from "./exact";

/** How far a quantity is from its target, in its unit: positive where something is still needed. Null without a level. */
export function distance(quantity: TargetQuantity, result: number): number | null {
  if (quantity.value === null) return null;
  return quantity.op === "<=" || quantity.op === "<" ? minus(result, quantity.value) : minus(quantity.value, result);
}
