import { testRule } from "../ruleTester";

testRule("KN301", {
  valid: [
    { why: "the due date itself", asOf: "2024-10-31", rows: [{ initiative: "研修", target: "2回" }] },
    { why: "the year-end report is in", asOf: "2025-04-30", rows: [{ initiative: "研修", target: "2回", yearEnd: "2回実施" }] },
    { why: "a later due date of the city", settings: { midterm: { due: "11-29" } }, rows: [{ initiative: "研修", target: "2回" }] },
  ],
  invalid: [
    { why: "the day after the due date", asOf: "2024-11-01", rows: [{ initiative: "研修", target: "2回" }], errors: ["missing F8 error"] },
    {
      why: "each blank indicator keeps its own finding",
      rows: [{ initiative: "(1) 研修\n(2) 相談", target: "(1) 2回\n(2) 3件" }],
      errors: ["missing F8", "missing F8"],
    },
    { why: "a dash", rows: [{ initiative: "研修", target: "2回", midterm: "―" }], errors: ["placeholder F8 warning"] },
  ],
});
