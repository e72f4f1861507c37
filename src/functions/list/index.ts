/** The functions for cells, in the order of their page. */
import type { CellFunction } from "../define";
import { achievementRate } from "./achievementRate";
import { deadline } from "./deadline";
import { era } from "./era";
import { explain } from "./explain";
import { fiscalYear } from "./fiscalYear";
import { forecast } from "./forecast";
import { plannedValue } from "./plannedValue";
import { resultValue } from "./resultValue";
import { targetUnit } from "./targetUnit";
import { targetValue } from "./targetValue";

export const cellFunctions: readonly CellFunction[] = [
  achievementRate,
  forecast,
  explain,
  targetValue,
  targetUnit,
  resultValue,
  plannedValue,
  deadline,
  era,
  fiscalYear,
];
