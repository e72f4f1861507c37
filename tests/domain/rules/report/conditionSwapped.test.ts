import { testRule } from "../ruleTester";

testRule("KN307", {
  valid: [
    { why: "months as aimed at", rows: [{ initiative: "(1) 配信", target: "(1) 偶数月に配信", midterm: "(1) 4月、6月、8月に配信" }] },
    {
      why: "a day of the count is no month of the work",
      rows: [{ initiative: "(1) 配信", target: "(1) 偶数月に配信", midterm: "(1) 9月末現在3回配信" }],
    },
    { why: "both are told", rows: [{ initiative: "(1) 相談", target: "(1) 平日に4回", midterm: "(1) 平日に2回、休日にも1回実施" }] },
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
      why: "weekdays aimed at, days off reported",
      rows: [{ initiative: "(1) 相談", target: "(1) 平日に4回", midterm: "(1) 休日に2回実施" }],
      errors: ["other F8 warning"],
    },
    {
      why: "months of the other kind",
      rows: [{ initiative: "(1) 配信", target: "(1) 偶数月に配信", midterm: "(1) 5月、7月、9月に配信" }],
      errors: ["other F8 warning"],
    },
    {
      why: "weekdays and holidays",
      rows: [{ initiative: "(1) 開館", target: "(1) 平日に3回、休日に1回開催", midterm: "(1) 平日に1回、休日に3回開催" }],
      errors: ["swapped F8 warning"],
    },
  ],
});
