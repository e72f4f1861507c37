/** One call as the sheet makes it. */
import type { Argument, CellFunction, World } from "./define";
import { FunctionFailure } from "./failure";

/** Runs a function on what the cells hold. @throws FunctionFailure always with a message for the user, also for a mistake of our own. */
export function callFunction({ parameters, run }: CellFunction, args: readonly unknown[], world: World): string | number {
  try {
    return run(args.slice(0, parameters.length).map(toArgument), world);
  } catch (thrown) {
    if (thrown instanceof FunctionFailure) throw thrown;
    throw new FunctionFailure(world.lang, "failed", { detail: thrown instanceof Error ? thrown.message : String(thrown) });
  }
}

/** A value of one cell; of a range of cells the first one, as a formula without arrays takes it. */
function toArgument(value: unknown): Argument {
  if (Array.isArray(value)) return toArgument((value as unknown[])[0]);
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}
