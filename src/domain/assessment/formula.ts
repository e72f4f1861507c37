/** The shape of a formula: what it computes, where it comes from, when it has no meaning, and examples that the tests run and docs/rates.md prints. */
import type { Operator, RateReason } from "../model";
import type { Language } from "../rules/defineRule";
import type { Fraction } from "./exact";

export type Words = Record<Language, string>;

export interface FormulaInput {
  op: Operator;
  /** The level asked for; the size of the change where the target asks for one; 0 where the target is a mere direction. */
  target: number;
  /** What was reached; the size of the change in the wanted direction where the target asks for one. */
  result: number;
  /** Level at the start; null where it is not known. */
  baseline: number | null;
  /** Periods (months, weeks …) that have ended, for a target by period; 1 otherwise. */
  periods: number;
  /** How far below or above a level to be kept still counts as kept, in the target's unit. */
  tolerance: number;
}

/** Either a rate or the reason why there is none; `met` where the target is judged by yes or no. */
export interface Outcome {
  rate: Fraction | null;
  reason: RateReason | null;
  met: boolean | null;
}

export interface FormulaExample {
  input: Partial<FormulaInput> & Pick<FormulaInput, "target" | "result">;
  /** Rounded to one decimal; null where the formula refuses. */
  rate: number | null;
  met?: boolean;
  reason?: RateReason;
  note: Words;
}

export interface Formula {
  /** Kebab-case, as in the JSON output; never changes meaning. */
  id: string;
  title: Words;
  /** The formula in words. */
  expression: Words;
  /** When it is chosen. */
  when: Words;
  /** What the value can be and where it has no meaning. */
  range: Words;
  /** Where it is used in practice, or which convention it follows. */
  source: Words;
  examples: FormulaExample[];
  compute(input: FormulaInput): Outcome;
}

/** A rate, or "not-computable" where the quotient does not exist. */
export function rated(rate: Fraction | null): Outcome {
  return rate ? { rate, reason: null, met: null } : refused("not-computable");
}

/** No rate, for a reason; `met` where yes or no can still be said. */
export function refused(reason: RateReason, met: boolean | null = null): Outcome {
  return { rate: null, reason, met };
}

/** True where a result satisfies a level under the target's comparing word. */
export function satisfies(op: Operator, result: number, target: number, tolerance = 0): boolean {
  switch (op) {
    case "<=":
      return result <= target + tolerance;
    case "<":
      return result < target + tolerance;
    case ">":
    case "increase":
      return result > target - tolerance;
    case "decrease":
      return result < target + tolerance;
    case "=":
      return Math.abs(result - target) <= tolerance;
    case ">=":
      return result >= target - tolerance;
  }
}

/** Example or partial input → full input, with what a plain 以上 target has. */
export function fullInput(input: FormulaExample["input"]): FormulaInput {
  return { op: ">=", baseline: null, periods: 1, tolerance: 0, ...input };
}
