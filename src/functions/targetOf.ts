/** The number of a target that 目標値 and 目標単位 speak of. */
import { parseTarget } from "../domain/language";
import type { TargetQuantity } from "../domain/model";
import type { Argument, World } from "./define";
import * as parameters from "./parameters";
import { choose } from "./rateOf";
import { readIndex, readText, readYear } from "./read";

export const targetParameters = [parameters.target, parameters.index, parameters.year] as const;

/** @throws FunctionFailure where the target has no number, or several and no index. */
export function targetOf([target, index, year]: readonly Argument[], world: World): { text: string; quantity: TargetQuantity } {
  const text = readText(target, parameters.target.name, world);
  const quantities = parseTarget(text, { fiscalYear: readYear(year, world) });
  return { text, quantity: choose(quantities, readIndex(index, parameters.index.name, world), text, world) };
}
