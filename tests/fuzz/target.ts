/** A part of the product that takes what others made, and what must hold of whatever comes in. */
import type fc from "fast-check";

/** fast-check's properties differ in their values, which the runner does not look at. */
export type FuzzProperty = Pick<fc.IRawProperty<unknown>, keyof fc.IRawProperty<unknown>>;

export interface FuzzTarget {
  /** As `npm run fuzz -- --only NAME` has it. */
  name: string;
  /** Each fails by throwing; a case that takes longer than the runner's patience is a hang. */
  properties: Readonly<Record<string, FuzzProperty>>;
}
