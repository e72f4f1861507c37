import { testRule } from "../ruleTester";

testRule("KN307", {
  valid: [
    {
      why: "equal numbers cannot be exchanged",
      rows: [{ initiative: "(1) 相談", target: "(1) 偶数月1回、奇数月1回", midterm: "(1) 奇数月1回、偶数月1回" }],
    },
    {
      why: "other numbers are a result, not a slip",
      rows: [{ initiative: "(1) 相談", target: "(1) 平日2回、休日1回", midterm: "(1) 平日3回、休日2回" }],
    },
  ],
  invalid: [
    {
      why: "weekdays and holidays",
      rows: [{ initiative: "(1) 開館", target: "(1) 平日に3回、休日に1回開催", midterm: "(1) 平日に1回、休日に3回開催" }],
      errors: ["swapped F8 warning"],
    },
  ],
});
