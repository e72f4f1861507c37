import fc from "fast-check";
import { formulas } from "../../../src/domain/assessment";
import { percent } from "../../../src/domain/assessment/exact";
import { fullInput } from "../../../src/domain/assessment/formula";

describe.each(formulas)("$id", (formula) => {
  test.each(formula.examples)("$note.ja", ({ input, rate, reason, met }) => {
    const outcome = formula.compute(fullInput(input));
    expect(outcome.rate && percent(outcome.rate, 1)).toBe(rate);
    expect(outcome.reason).toBe(reason ?? null);
    expect(outcome.met).toBe(met ?? null);
  });

  test("gives a rate exactly when it gives no reason", () => {
    const number = fc.oneof(
      fc.integer({ min: -100, max: 1000 }),
      fc.constant(0),
      fc.integer({ min: -1000, max: 50_000 }).map((n) => n / 1000)
    );
    const input = fc.record({
      op: fc.constantFrom(">=", ">", "<=", "<", "=", "increase", "decrease"),
      target: number,
      result: number,
      baseline: fc.option(number),
      periods: fc.integer({ min: 0, max: 52 }),
      tolerance: fc.constantFrom(0, 3),
    } as const);
    fc.assert(
      fc.property(input, (given) => {
        const { rate, reason, met } = formula.compute(given);
        expect(rate === null).toBe(reason !== null);
        if (rate) expect(Number.isFinite(percent(rate, 1))).toBe(true);
        if (met !== null) expect(rate).toBeNull();
      })
    );
  });

  test("never falls when the result gets better", () => {
    const down = formula.id.startsWith("decrease");
    const level = fc.integer({ min: 1, max: 10_000 }).map((n) => n / 10);
    fc.assert(
      fc.property(level, level, level, level, fc.integer({ min: 1, max: 12 }), (target, a, b, baseline, periods) => {
        const value = (result: number) => {
          const { rate } = formula.compute(fullInput({ op: down ? "<=" : ">=", target, result, baseline, periods }));
          return rate && percent(rate, 1);
        };
        const [worse, better] = down === a < b ? [value(b), value(a)] : [value(a), value(b)];
        expect(worse === null).toBe(better === null);
        if (worse !== null && better !== null) expect(worse).toBeLessThanOrEqual(better);
      })
    );
  });

  test("tells its expression, use, range and source in both languages", () => {
    for (const words of [formula.title, formula.expression, formula.when, formula.range, formula.source]) {
      expect(words.ja).toMatch(/[ぁ-ん一-龠]/);
      expect(words.en).toMatch(/^[^ぁ-ん]*[a-z]/i);
    }
    expect(formula.examples.length).toBeGreaterThanOrEqual(2);
  });
});
