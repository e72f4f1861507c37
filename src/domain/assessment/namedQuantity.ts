import type { Indicator, TargetQuantity } from "../model";

/** A quantity under its indicator's name where its own text has none: 移住者数の累計 | 336 asks for a running total, too. */
export function namedQuantity(quantity: TargetQuantity, { labels }: Pick<Indicator, "labels">): TargetQuantity {
  const label = quantity.label === "" ? (labels.at(-1) ?? "") : quantity.label;
  return { ...quantity, label, cumulative: quantity.cumulative || /累計|累積|通算/.test(label) };
}
