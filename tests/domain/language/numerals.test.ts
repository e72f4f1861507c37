import fc from "fast-check";
import { parseTarget, toKanjiNumeral } from "../../../src/domain/language";
import { readNumeral } from "../../../src/domain/language/numerals";
import { toStream } from "../../../src/domain/language/stream";

const read = (text: string): number | null => readNumeral(toStream(text), 0)?.value ?? null;

const amount = fc.oneof(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 9_007_199_254_740_991 }));

describe("numerals", () => {
  test("number → words → number is the identity", () => {
    fc.assert(
      fc.property(amount, (n) => expect(read(toKanjiNumeral(n))).toBe(n)),
      { numRuns: 500 }
    );
  });

  test("grouped figures read like plain ones", () => {
    fc.assert(fc.property(amount, (n) => expect(read(n.toLocaleString("en-US"))).toBe(n)));
  });

  test("figures with 億 and 万 read like plain ones", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 }), (a, b, c) => {
        expect(read(`${a}億${b}万${c}`)).toBe(a * 1e8 + b * 1e4 + c);
      })
    );
  });

  test.each([
    [0, "〇"],
    [10, "十"],
    [25, "二十五"],
    [1000, "千"],
    [10_000, "一万"],
    [10_000_000, "一千万"],
    [120_345, "十二万三百四十五"],
    [100_000_000, "一億"],
  ])("%d is written %s", (n, words) => {
    expect(toKanjiNumeral(n)).toBe(words);
    expect(read(words)).toBe(n);
  });

  test.each([["3,0000"], ["1,23"], ["99999999999999999999"]])("%s is no number", (text) => {
    expect(read(text)).toBeNull();
    expect(parseTarget(`${text}円`)).toEqual([]);
  });
});
