/** `node language.js`: phrases read in a second, and the slowest single phrase. */
import { performance } from "node:perf_hooks";
import { parseReport, parseTarget } from "../src/domain/language";
import { fields } from "../tests/domain/language/cases/fields";
import { indicators } from "../tests/domain/language/cases/indicators";
import { reports } from "../tests/domain/language/cases/reports";

const rounds = 20;
const targets = [...fields, ...indicators].flatMap((group) => group.cases.map(([text]) => text));
const reported = reports.flatMap((group) => group.cases.map(([target, text]) => ({ target: parseTarget(target), text })));
/** A cell filled to Excel's limit with what looks most like numbers. */
const longest = "1,1,1,回、".repeat(6000).slice(0, 32767);

function seconds(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

const all = (): void => {
  for (const text of targets) parseTarget(text, { fiscalYear: 2024 });
  for (const { target, text } of reported) parseReport(text, { target, fiscalYear: 2024 });
};
all();
const total = seconds(() => {
  for (let round = 0; round < rounds; round++) all();
});
const single = targets.map((text) => ({ text, ms: seconds(() => parseTarget(text)) * 1000 })).sort((a, b) => b.ms - a.ms)[0];
process.stdout.write(
  JSON.stringify({
    phrases: targets.length + reported.length,
    perSecond: Math.round(((targets.length + reported.length) * rounds) / total),
    worst: single,
    fullCellMs: Math.round(seconds(() => parseTarget(longest)) * 1000),
  })
);
