/** The last line of .ci/run: `summary.mjs JEST-RESULT.json FAILED-STEPS`. Exit code 0 only where tests and steps all passed. */
import { readFileSync } from "node:fs";

const [file = "", steps = "0"] = process.argv.slice(2);

function results() {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    process.stdout.write("the tests left no result\n");
    return { numPassedTests: 0, numFailedTests: 1, numRuntimeErrorTestSuites: 0, success: false };
  }
}

const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, success } = results();
// A suite that could not start has no tests to count; it is one failure.
const failed = numFailedTests + numRuntimeErrorTestSuites;
if (Number(steps) > 0) process.stdout.write(`${steps} step(s) failed\n`);
process.stdout.write(`${numPassedTests} passed, ${failed} failed\n`);
process.exitCode = success && Number(steps) === 0 ? 0 : 1;
