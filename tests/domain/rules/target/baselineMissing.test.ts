import { testRule } from "../ruleTester";

testRule("KN205", {
  valid: [
    {
      why: "last year's value stands in brackets",
      rows: [{ initiative: "(1) 寄附", target: "(1) 対前年比 寄附額の増加（実績見込 18,495件）" }],
    },
    { why: "an absolute target needs no baseline", rows: [{ initiative: "(1) 研修", target: "(1) 4回以上" }] },
  ],
  invalid: [
    {
      why: "the series lacks last year",
      fiscalYear: 2026,
      rows: [{ initiative: "(1) 婚姻", target: "(1) 婚姻数の増加\nR4:603件\nR5:561件\nR6:616件" }],
      errors: ["stale E8 warning"],
    },
    { why: "no value at all", rows: [{ initiative: "(1) 経費", target: "(1) 経費を前年度比1割削減" }], errors: ["missing E8 info"] },
    {
      why: "a dash for the present value",
      rows: [{ initiative: "開催数", baseline: "―（2020）", target: "15回" }],
      errors: ["blankColumn J8 warning"],
    },
  ],
});
