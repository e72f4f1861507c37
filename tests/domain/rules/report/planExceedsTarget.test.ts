import { testRule } from "../ruleTester";

testRule("KN312", {
  valid: [
    {
      why: "reached, not exceeded",
      rows: [{ initiative: "(1) 講座", target: "(1) 講座6回", midterm: "(1) 講座2回、下半期に講座4回開催予定" }],
    },
  ],
  invalid: [
    {
      why: "14 for 4",
      rows: [{ initiative: "(1) セミナー", target: "(1) セミナー4回", midterm: "(1) セミナー4回開催、下半期にセミナー10回開催予定" }],
      errors: ["exceeds F8 warning"],
    },
    {
      why: "4 for 1 is a remark",
      rows: [{ initiative: "(1) セミナー", target: "(1) セミナー1回", midterm: "(1) セミナー1回開催、下半期にセミナー3回開催予定" }],
      errors: ["exceeds F8 info"],
    },
  ],
});
