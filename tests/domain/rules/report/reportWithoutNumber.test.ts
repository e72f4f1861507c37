import { testRule } from "../ruleTester";

testRule("KN304", {
  valid: [
    {
      why: "a qualitative target asks for no number",
      rows: [{ initiative: "(1) 条例", target: "(1) 条例の制定", midterm: "(1) 素案を作成" }],
    },
    { why: "a blank report is another rule's", rows: [{ initiative: "(1) 研修", target: "(1) 4回", midterm: "" }] },
  ],
  invalid: [
    {
      why: "two targets without any number are one finding",
      rows: [{ initiative: "(1) 交流", target: "(1) 交流会2回、講座3回", midterm: "(1) 地域住民との交流の場を設けた" }],
      errors: ["none F8 warning"],
    },
    {
      why: "one of two targets",
      rows: [{ initiative: "(1) 交流", target: "(1) 交流会2回、参加者120人", midterm: "(1) 交流会を1回開催" }],
      errors: ["partly F8 info"],
    },
  ],
});
