import fc from "fast-check";
import { pairUp } from "../../../src/domain/consolidation/pairUp";

const closeness = (a: number, b: number) => 1 / (1 + Math.abs(a - b));

describe("pairUp", () => {
  test("best scores pair first, what is left stays alone", () => {
    expect(pairUp([1, 10], [11, 2, 50], closeness, 0.3)).toEqual([
      { before: 10, after: 11 },
      { before: 1, after: 2 },
      { before: null, after: 50 },
    ]);
  });

  test("an old entry without a partner comes last", () => {
    expect(pairUp([1, 100], [1], closeness, 0.5)).toEqual([
      { before: 1, after: 1 },
      { before: 100, after: null },
    ]);
  });

  test("equal scores go by position", () => {
    expect(pairUp(["a", "b"], ["c", "d"], () => 1, 0.5)).toEqual([
      { before: "a", after: "c" },
      { before: "b", after: "d" },
    ]);
  });

  test("every entry of both sides appears exactly once", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), fc.array(fc.nat(20)), (before, after) => {
        const pairs = pairUp(before, after, closeness, 0.2);
        const side = (key: "before" | "after") => pairs.flatMap((pair) => (pair[key] === null ? [] : [pair[key]])).sort((a, b) => a - b);
        expect(side("before")).toEqual([...before].sort((a, b) => a - b));
        expect(side("after")).toEqual([...after].sort((a, b) => a - b));
      })
    );
  });
});
