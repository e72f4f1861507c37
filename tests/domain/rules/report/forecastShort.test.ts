import { testRule } from "../ruleTester";

testRule("KN311", {
  valid: [
    { why: "nothing planned: another rule looks at the pace", rows: [{ initiative: "(1) 講座", target: "(1) 15回", midterm: "(1) 4回" }] },
    { why: "two dates for two", rows: [{ initiative: "(1) 協議会", target: "(1) 2回", midterm: "(1) 未開催（12月と2月に開催予定）" }] },
  ],
  invalid: [
    {
      why: "7 and 3 planned for 30",
      rows: [{ initiative: "(1) 相談会", target: "(1) 30回以上開催", midterm: "(1) 相談会7回開催、下半期に相談会3回開催予定" }],
      errors: ["short F8 error"],
    },
    {
      why: "one month for two meetings",
      rows: [{ initiative: "(1) 協議会", target: "(1) 協議会2回", midterm: "(1) 未実施（3月に実施予定）" }],
      errors: ["oneDate F8 error"],
    },
  ],
});
