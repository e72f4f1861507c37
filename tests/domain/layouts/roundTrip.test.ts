/** write → read gives the same document: the form alone carries the content. */
import fc from "fast-check";
import { planDocuments, readWorkbook } from "../../../src/domain/layouts";
import { kanriDocument } from "./arbitraries";
import { asContract, gridsOfPlan, longest, placeless } from "./support";

const CREATED = { createdAt: "2024-04-01T00:00:00Z" };

describe("管理シート", () => {
  it("comes back as it was written, with nested, doubled and missing numbers, blanks, long and struck texts", () => {
    fc.assert(
      fc.property(kanriDocument, (document) => {
        const plan = planDocuments(asContract([document]), "ueda-kanri", CREATED);
        expect(longest(plan)).toBeLessThanOrEqual(32767);
        const { documents } = readWorkbook(gridsOfPlan(plan), { file: 0 });
        expect(placeless(documents)).toEqual(placeless([document]));
      }),
      { numRuns: 80 }
    );
  });
});
