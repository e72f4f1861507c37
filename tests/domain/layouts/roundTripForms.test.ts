/** write → read gives the same document, for the forms beside the 管理シート. */
import fc from "fast-check";
import { planDocuments, readWorkbook } from "../../../src/domain/layouts";
import { ichiranDocument, kadomaDocument, osakaDocument, suzakaDocument } from "./formArbitraries";
import { asContract, gridsOfPlan, longest, placeless } from "./support";

const forms = {
  "ueda-ichiran": ichiranDocument,
  "osaka-unei": osakaDocument,
  "suzaka-shisaku": suzakaDocument,
  "kadoma-shinchoku": kadomaDocument,
};

it.each(Object.entries(forms))("%s comes back as it was written", (layout, documents) => {
  fc.assert(
    fc.property(documents, (document) => {
      const plan = planDocuments(asContract([document]), layout, { createdAt: "2024-04-01T00:00:00Z" });
      expect(longest(plan)).toBeLessThanOrEqual(32767);
      expect(placeless(readWorkbook(gridsOfPlan(plan), { file: 0 }).documents)).toEqual(placeless([document]));
    }),
    { numRuns: 40 }
  );
});
