import { testRule } from "../ruleTester";

testRule("KN201", {
  valid: [
    { why: "a rhythm can be counted", rows: [{ initiative: "(1) 巡回", target: "(1) 毎週水・金曜日" }] },
    { why: "a blank target is another rule's", rows: [{ initiative: "研修", target: "" }] },
  ],
  invalid: [
    { why: "as needed", rows: [{ initiative: "(1) 巡回", target: "(1) 随時実施" }], errors: ["vague E8 warning"] },
    {
      why: "to look into something is a remark",
      rows: [{ initiative: "(1) 手法の検討", target: "(1) 市に適した手法を検討" }],
      errors: ["vague E8 info"],
    },
    {
      why: "ordinals and years are no amount",
      rows: [{ initiative: "(1) 計画", target: "(1) 第3次計画と令和7年度予算の周知を推進" }],
      errors: ["vague E8 warning"],
    },
    { why: "a state to be reached is a remark", rows: [{ initiative: "(1) 条例", target: "(1) 条例の制定" }], errors: ["state E8 info"] },
  ],
});
