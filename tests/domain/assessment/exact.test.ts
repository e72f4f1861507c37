import fc from "fast-check";
import { mean, minus, percent, plus, ratio, times } from "../../../src/domain/assessment/exact";

function rate(a: number, b: number, places = 1): number | null {
  const fraction = ratio(a, b);
  return fraction && percent(fraction, places);
}

describe("half-up rounding", () => {
  test.each([
    [37, 41, 90.2],
    [1295, 2000, 64.8],
    [31, 15, 206.7],
    [1, 3, 33.3],
    [2, 3, 66.7],
    [1.005, 100, 1],
    [1.0005, 1, 100.1],
    [0.15, 100, 0.2],
    [0.145, 100, 0.1],
    [8.345, 100, 8.3],
    [1, 2000, 0.1],
    [-1, 2000, -0.1],
    [1, 2001, 0],
    [-1, 2001, 0],
    [1e21, 1e21, 100],
    [1e-7, 1e-7, 100],
  ])("%p of %p is %p", (a, b, wanted) => {
    expect(rate(a, b)).toBe(wanted);
  });

  test("integers as a setting", () => {
    expect(rate(37, 41, 0)).toBe(90);
    expect(rate(36, 38, 0)).toBe(95);
    expect(rate(32, 34, 0)).toBe(94);
    expect(rate(1, 200, 0)).toBe(1);
  });

  test("is never further than half a step from the quotient", () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: 1, max: 100_000 }), (a, b) => {
        expect(Math.abs((rate(a, b) ?? NaN) - (a / b) * 100)).toBeLessThanOrEqual(0.05 + 1e-9);
      })
    );
  });
});

test("no slips of binary fractions", () => {
  expect(minus(72.7, 70.3)).toBe(2.4);
  expect(plus(0.1, 0.2)).toBe(0.3);
  expect(times(1.1, 3)).toBe(3.3);
  expect(minus(5, 8)).toBe(-3);
});

test("mean of rounded rates", () => {
  expect(mean([100, 33.3, 0], 1)).toBe(44.4);
  expect(mean([0.1, 0.2], 1)).toBe(0.2);
  expect(mean([98.3], 1)).toBe(98.3);
  expect(mean([], 1)).toBeNull();
});

test("nothing is divided by 0", () => {
  expect(ratio(1, 0)).toBeNull();
});
