/** The shape of a function for cells: what Excel is told about it, what its page says, and the pure work itself. */
import type { Bilingual, Language } from "../domain/rules/defineRule";
import type { Settings } from "../domain/settings/settings";

/** What a cell hands over: Excel gives "" or null for an empty cell, and null or undefined for an argument left out. */
export type Argument = string | number | boolean | null | undefined;

export interface Parameter {
  name: Bilingual;
  help: Bilingual;
  /** May be left out; only at the end. */
  optional?: true;
}

/** What the functions know beside their arguments. */
export interface World {
  /** The city's settings: rounding, formulas, first month of the year. */
  settings: Settings;
  lang: Language;
}

/** A row of the function's page; the tests run it. */
export interface FunctionExample {
  args: readonly Argument[];
  /** What the cell shows; null where it shows an error. */
  gives: string | number | null;
  note: Bilingual;
}

export interface CellFunction {
  /** Letters A–Z only: it is stored in workbooks and never changes. */
  id: string;
  /** As typed after "JUTEN."; letters of any script, three or more. */
  name: Bilingual;
  help: Bilingual;
  parameters: readonly Parameter[];
  result: "number" | "string";
  examples: readonly FunctionExample[];
  /** @throws FunctionFailure with a message for the user. */
  run: (args: readonly Argument[], world: World) => string | number;
}

/** The prefix that a user types: =JUTEN.達成率(E8, F8). */
export { functionNamespace as NAMESPACE } from "../domain/model/cellFunctions";

export function defineFunction(definition: CellFunction): CellFunction {
  return definition;
}
