import fc from "fast-check";
import { jsonPieces } from "../../../src/cli/output/json";

describe("JSON in pieces", () => {
  it("is the text that JSON.stringify writes, with a line break behind it", () => {
    const value = fc.jsonValue({ maxDepth: 3 });
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.oneof(value, fc.array(value)), { noNullPrototype: true }), (answer) => {
        expect([...jsonPieces(answer)].join("")).toBe(`${JSON.stringify(answer, null, 1)}\n`);
      })
    );
  });

  it("leaves out fields without a value and gives each item of a list a piece of its own", () => {
    const answer = { asOf: null, hidden: undefined, documents: [{ text: "一行目\n二行目" }, { text: "", items: [] }], findings: [] };
    const pieces = [...jsonPieces(answer)];
    expect(pieces.join("")).toBe(`${JSON.stringify(answer, null, 1)}\n`);
    expect(pieces.filter((piece) => piece.includes('"text"'))).toHaveLength(2);
  });
});
