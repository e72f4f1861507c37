import fc from "fast-check";
import { splitMarks } from "../../../src/domain/language";
import { marks } from "./cases/marks";

describe.each(marks)("marks: $reason", ({ cases }) => {
  test.each(cases)("%s", (text, expected) => {
    const shown = splitMarks(text.replaceAll("⏎", "\n")).map(
      ({ mark, level, text: body }) => `${mark || "-"}${level}:${body.replaceAll("\n", "⏎")}`
    );
    expect(shown.join(" | ")).toBe(expected);
  });
});

describe("any text", () => {
  const text = fc
    .array(fc.constantFrom("(1)", "(2)", "①", "②", "・", "○", "ア ", "1. ", "\n", " ", "研修", "及び", "10回", "の", "※", "("), {
      maxLength: 30,
    })
    .map((parts) => parts.join(""));

  test("pieces stand in order, do not overlap, and leave out white space only", () => {
    fc.assert(
      fc.property(text, (cell) => {
        let at = 0;
        for (const piece of splitMarks(cell)) {
          expect(cell.slice(at, piece.span[0]).trim()).toBe("");
          expect(piece.body[0]).toBeGreaterThanOrEqual(piece.span[0]);
          expect(piece.body[1]).toBeLessThanOrEqual(piece.span[1]);
          expect(cell.slice(piece.body[0], piece.body[1])).toBe(piece.text);
          at = piece.span[1];
        }
        expect(cell.slice(at).trim()).toBe("");
      }),
      { numRuns: 300 }
    );
  });
});
