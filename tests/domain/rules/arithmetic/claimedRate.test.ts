import { testRule } from "../ruleTester";

testRule("KN403", {
  valid: [
    { why: "rounded", rows: [{ initiative: "(1) 研修", target: "(1) 15回", midterm: "(1) 4回（進捗率 27％）" }] },
    {
      why: "a target that is itself a rate",
      rows: [{ initiative: "(1) 受講", target: "(1) 受講率 90%", midterm: "(1) 受講率 45%（達成率 60%）" }],
    },
  ],
  invalid: [
    {
      why: "4 of 15 are not 40 %",
      rows: [{ initiative: "(1) 研修", target: "(1) 15回", midterm: "(1) 4回（進捗率 40％）" }],
      errors: ["differs F8 warning"],
    },
  ],
});
