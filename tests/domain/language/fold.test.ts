import fc from "fast-check";
import { fold, sourceSpan } from "../../../src/domain/language";

describe("fold", () => {
  test.each([
    ["１２３％", "123%"],
    ["（ＡＢＣ）", "(ABC)"],
    ["ｶﾞｲﾄﾞ", "ガイド"],
    ["か\u3099", "が"],
    ["㎡", "m2"],
    ["10m²", "10m2"],
    ["x²", "x²"],
    ["㍻㋿", "平成令和"],
    ["㌫", "パーセント"],
    ["①②⑴", "①②(1)"],
    ["½", "½"],
    ["〜～", "〜~"],
  ])("%s → %s", (text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  test("offsets rise, stay inside the text and lead back to what was folded", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
        const folded = fold(text);
        expect(folded.map).toHaveLength(folded.text.length + 1);
        expect(folded.map.at(-1)).toBe(text.length);
        folded.map.forEach((at, i) => expect(at).toBeGreaterThanOrEqual(folded.map[i - 1] ?? 0));
        for (let i = 0; i < folded.text.length; i++) {
          const [from, to] = sourceSpan(folded, i, i + 1);
          expect(from).toBeLessThan(to);
          expect(fold(text.slice(from, to)).text).toContain(folded.text.charAt(i));
        }
      })
    );
  });

  test("a folded text folds to itself", () => {
    fc.assert(fc.property(fc.string({ maxLength: 40 }), (text) => expect(fold(fold(text).text).text).toBe(fold(text).text)));
  });
});
