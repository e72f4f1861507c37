import type { PageFault } from "../../../../src/domain/model";
import { testRule } from "../ruleTester";

const sheet = (...page: PageFault[]) => [{ layout: "ueda-kanri" as const, rows: [{ initiative: "研修", target: "2回" }], facts: { page } }];

testRule("KN702", {
  valid: [
    { why: "set up as the form", sheets: sheet() },
    { why: "nothing is known of the page", rows: [{ initiative: "研修", target: "2回" }] },
  ],
  invalid: [
    { why: "no set-up at all", sheets: sheet({ kind: "unset" }), errors: ["unset null info"] },
    {
      why: "upright, on several pages",
      sheets: sheet({ kind: "orientation", landscape: false }, { kind: "wide", pages: 2 }),
      errors: ["portrait null", "wide null"],
    },
    {
      why: "an entry outside the print area is shown by its cell",
      sheets: sheet({ kind: "outside", cell: "A18", area: "A1:L16" }),
      errors: ["outside A18"],
    },
  ],
});
