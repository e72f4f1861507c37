/** Tells Excel which code stands behind each function of the metadata. */
import { callFunction } from "./call";
import type { World } from "./define";
import { FunctionFailure } from "./failure";
import { cellFunctions } from "./list";
import type { FunctionsRuntime } from "./runtime";

/**
 * Call it once, when office.js is there. Each call of a cell waits for `world` (the pane reads the workbook's settings first).
 * A failure becomes #VALUE! with its message.
 */
export function registerFunctions(runtime: FunctionsRuntime, world: () => World | Promise<World>): void {
  for (const definition of cellFunctions) {
    runtime.associate(definition.id, async (...args) => {
      try {
        return callFunction(definition, args, await world());
      } catch (thrown) {
        if (thrown instanceof FunctionFailure) throw new runtime.Error(runtime.ErrorCode.invalidValue, thrown.message);
        throw thrown;
      }
    });
  }
}
