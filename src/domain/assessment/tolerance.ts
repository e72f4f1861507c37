import type { TargetQuantity } from "../model";
import type { Settings } from "../settings/settings";
import { times } from "./exact";
import { unitKey } from "./units";

/** How far a level to be kept (維持) may move and still count as kept: points for percentages, else a share of the level. */
export function toleranceOf(quantity: TargetQuantity, { tolerance }: Pick<Settings, "tolerance">): number {
  if (quantity.op !== "=" || quantity.value === null || quantity.value === 0) return 0;
  return unitKey(quantity.unit) === "%" ? tolerance.points : times(Math.abs(quantity.value), tolerance.percent / 100);
}
