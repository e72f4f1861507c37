import { testRule } from "../ruleTester";

testRule("KN211", {
  valid: [
    { why: "通年 has an end", rows: [{ initiative: "(1) 研修", deadline: "(1) 通年", target: "(1) 2回" }] },
    { why: "a form whose deadlines are all blank", rows: [{ initiative: "研修", target: "2回" }] },
  ],
  invalid: [
    {
      why: "the second row is blank",
      rows: [
        { initiative: "研修", deadline: "年度末まで", target: "2回" },
        { initiative: "広報", deadline: "", target: "3回" },
      ],
      errors: ["missing D9 warning"],
    },
    { why: "as soon as possible", rows: [{ initiative: "研修", deadline: "速やかに", target: "2回" }], errors: ["uninformative D8 info"] },
  ],
});
