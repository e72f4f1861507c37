import { testRule } from "../ruleTester";

testRule("KN313", {
  valid: [
    { why: "to come", rows: [{ initiative: "(1) 研修", target: "(1) 10回", midterm: "(1) 4回実施、目標を達成できる見込み" }] },
    {
      why: "the rate of achievement is no claim",
      rows: [{ initiative: "(1) 研修", target: "(1) 10回", midterm: "(1) 4回実施（達成率40%）" }],
    },
  ],
  invalid: [
    {
      why: "8 is not 10",
      rows: [{ initiative: "(1) 研修", target: "(1) 10回以上", midterm: "(1) 8回実施し、目標を達成した" }],
      errors: ["notMet F8 error"],
    },
    {
      why: "9.2 is within 10",
      rows: [{ initiative: "(1) 開示", target: "(1) 平均日数 10日以内", midterm: "(1) 平均 9.2日であり、目標は達成できなかった" }],
      errors: ["met F8 error"],
    },
  ],
});
