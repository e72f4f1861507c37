/**
 * One fuzzer in a thread of its own, started by scripts/fuzz/run.mjs. It counts its cases in shared memory, which the runner can read
 * while a case hangs, and tells the counter-example where one fails.
 */
import { parentPort, workerData } from "node:worker_threads";
import fc from "fast-check";
import type { FuzzProperty } from "./target";
import { targets } from "./targets";

interface Order {
  name: string;
  milliseconds: number;
  seed: number;
  /** Cases before this one are not run, to come back to one that was told. */
  from: number;
  /** Only the property of this title; "" for all. */
  property: string;
  /** [place of the property, case] */
  counter: Int32Array;
}

const { name, milliseconds, seed, from, property: only, counter } = workerData as Order;
const target = targets.find((one) => one.name === name);
if (target === undefined) throw new Error(`no fuzzer is called ${name}`);
const properties = Object.entries(target.properties).filter(([title]) => only === "" || title === only);

void run();

async function run(): Promise<void> {
  for (const [place, [title, property]] of properties.entries()) {
    Atomics.store(counter, 0, place);
    Atomics.store(counter, 1, 0);
    const watched = Object.assign(Object.create(property) as FuzzProperty, {
      run: (...all: unknown[]) => {
        if (Atomics.add(counter, 1, 1) + 1 < from) return null;
        return Reflect.apply(property.run, property, all) as ReturnType<FuzzProperty["run"]>;
      },
    });
    const result = await fc.check(watched, {
      numRuns: Number.MAX_SAFE_INTEGER,
      interruptAfterTimeLimit: milliseconds / properties.length,
      seed,
    });
    const failed = result.counterexample !== null;
    const failure = failed ? `${fc.defaultReportMessage(result)}\n${stackOf(result.errorInstance)}` : null;
    parentPort?.postMessage({ title, runs: Atomics.load(counter, 1), failure });
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
