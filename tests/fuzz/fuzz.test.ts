/** A short run of every fuzzer; `npm run fuzz -- --minutes 10` runs them long. */
import fc from "fast-check";
import { targets } from "./targets";

const runs = 60;

describe.each(targets.map((target) => [target.name, target] as const))("%s", (_name, { properties }) => {
  test.each(Object.entries(properties))("%s", async (_title, property) => {
    await fc.assert(property, { numRuns: runs });
  });
});
