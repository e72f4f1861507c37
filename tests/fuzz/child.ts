/**
 * One fuzzer in a process of its own, started by scripts/fuzz/run.mjs: it says when a case begins, so that its parent sees a hang, and
 * ends with the counter-example where a case fails.
 */
import fc from "fast-check";
import type { FuzzProperty } from "./target";
import { targets } from "./targets";

const [name = "", milliseconds = "0", seed = "0"] = process.argv.slice(2);
const target = targets.find((one) => one.name === name);
if (target === undefined) throw new Error(`no fuzzer is called ${name}`);

void run();

async function run(): Promise<void> {
  const properties = Object.entries(target?.properties ?? {});
  for (const [title, property] of properties) {
    let runs = 0;
    const watched = Object.assign(Object.create(property) as FuzzProperty, {
      run: (...all: unknown[]) => {
        runs++;
        process.send?.({ title, runs });
        return Reflect.apply(property.run, property, all) as ReturnType<FuzzProperty["run"]>;
      },
    });
    const result = await fc.check(watched, {
      numRuns: Number.MAX_SAFE_INTEGER,
      interruptAfterTimeLimit: Number(milliseconds) / properties.length,
      seed: Number(seed),
    });
    const failed = result.counterexample !== null;
    const failure = failed ? `${fc.defaultReportMessage(result)}\n${stackOf(result.errorInstance)}` : null;
    await new Promise<unknown>((resolve) => process.send?.({ title, runs, done: true, failure }, resolve));
    if (failed) process.exitCode = 1;
  }
  process.disconnect?.();
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
