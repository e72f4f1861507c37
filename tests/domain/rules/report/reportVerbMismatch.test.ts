import { testRule } from "../ruleTester";

testRule("KN306", {
  valid: [{ why: "no act in the target", rows: [{ initiative: "(1) 研修", target: "(1) 4回", midterm: "(1) 1回実施" }] }],
  invalid: [
    {
      why: "attend and hold",
      rows: [{ initiative: "(1) 研修", target: "(1) 研修会等に3回出席", midterm: "(1) 研修会を1回開催" }],
      errors: ["differs F8 warning"],
    },
    {
      why: "grants and applications",
      rows: [{ initiative: "(1) 補助", target: "(1) 交付 50件", midterm: "(1) 申込30件" }],
      errors: ["stage F8 info"],
    },
  ],
});
