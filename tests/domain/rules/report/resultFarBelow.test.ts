import { testRule } from "../ruleTester";

testRule("KN309", {
  valid: [
    { why: "a level is no count", rows: [{ initiative: "(1) 受講率", target: "(1) 受講率 90%", midterm: "(1) 受講率 20%" }] },
    { why: "less is better", rows: [{ initiative: "(1) 事故", target: "(1) 500件以下", midterm: "(1) 40件" }] },
    { why: "in May nothing is late", asOf: "2024-05-20", rows: [{ initiative: "(1) 相談", target: "(1) 100件", midterm: "(1) 15件" }] },
  ],
  invalid: [
    { why: "45 of 500", rows: [{ initiative: "(1) 補助", target: "(1) 500件", midterm: "(1) 45件" }], errors: ["farBelow F8 warning"] },
    { why: "4 of 15", rows: [{ initiative: "(1) 講座", target: "(1) 15回", midterm: "(1) 4回" }], errors: ["behind F8 warning"] },
    {
      why: "a little short at the end is a remark",
      asOf: "2025-05-01",
      rows: [{ initiative: "(1) 講座", target: "(1) 15回", yearEnd: "(1) 14回" }],
      errors: ["missed G8 info"],
    },
  ],
});
