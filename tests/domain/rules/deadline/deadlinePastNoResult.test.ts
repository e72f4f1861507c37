import { testRule } from "../ruleTester";

testRule("KN215", {
  valid: [
    { why: "the deadline's own day", asOf: "2024-09-30", rows: [{ initiative: "研修", deadline: "9月30日", target: "2回" }] },
    { why: "reported", rows: [{ initiative: "研修", deadline: "9月", target: "2回", midterm: "2回実施" }] },
  ],
  invalid: [
    {
      why: "the day after",
      asOf: "2024-10-01",
      rows: [{ initiative: "研修", deadline: "9月30日", target: "2回" }],
      errors: ["noResult F8 error"],
    },
    {
      why: "a placeholder is no result",
      rows: [{ initiative: "研修", deadline: "9月", target: "2回", midterm: "未定" }],
      errors: ["planOnly F8"],
    },
  ],
});
