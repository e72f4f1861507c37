import { testRule } from "../ruleTester";

testRule("KN603", {
  valid: [
    { why: "a whole cell of ○○ is a placeholder of the form", rows: [{ initiative: "研修", target: "2回", midterm: "○○" }] },
    { why: "確認する in a sentence", rows: [{ initiative: "修正内容の確認", target: "2回" }] },
  ],
  invalid: [
    {
      why: "a mark spelt out",
      fields: { goal: "安全", background: "親しみやすい・（ポツ）のない名前に改める。" },
      rows: [{ initiative: "研修", target: "2回" }],
      errors: ["note B3 warning"],
    },
    { why: "to be filled in", rows: [{ initiative: "研修", target: "△△地区で2回" }], errors: ["blankMark E8"] },
  ],
});
