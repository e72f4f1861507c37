import type { Formula } from "../formula";
import { baselineProgress } from "./baselineProgress";
import { cumulative } from "./cumulative";
import { decrease } from "./decrease";
import { decreaseFromBaseline } from "./decreaseFromBaseline";
import { direction } from "./direction";
import { increase } from "./increase";
import { maintain } from "./maintain";
import { perPeriod } from "./perPeriod";
import { sizeOfChange } from "./sizeOfChange";
import { yearOnYear } from "./yearOnYear";
import { yesNo } from "./yesNo";

/** Every formula, in the order of docs/rates.md. */
export const formulas: readonly Formula[] = [
  increase,
  baselineProgress,
  cumulative,
  perPeriod,
  decrease,
  decreaseFromBaseline,
  sizeOfChange,
  maintain,
  yesNo,
  direction,
  yearOnYear,
];

export {
  baselineProgress,
  cumulative,
  decrease,
  decreaseFromBaseline,
  direction,
  increase,
  maintain,
  perPeriod,
  sizeOfChange,
  yearOnYear,
  yesNo,
};
