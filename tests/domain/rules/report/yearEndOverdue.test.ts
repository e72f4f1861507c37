import { testRule } from "../ruleTester";

testRule("KN302", {
  valid: [
    { why: "the due date itself", asOf: "2025-04-15", rows: [{ initiative: "研修", target: "2回" }] },
    { why: "nothing is overdue in September", asOf: "2024-09-01", rows: [{ initiative: "研修", target: "2回" }] },
  ],
  invalid: [
    {
      why: "the day after",
      asOf: "2025-04-16",
      rows: [{ initiative: "研修", target: "2回", midterm: "1回" }],
      errors: ["missing G8 error"],
    },
  ],
});
