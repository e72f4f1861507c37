import { testRule } from "../ruleTester";

testRule("KN603", {
  valid: [
    { why: "a state of the work", rows: [{ initiative: "(1) 協議", target: "(1) 1件", midterm: "(1) 県に確認中であり、1月に決定予定" }] },
    { why: "a star as a bullet", rows: [{ initiative: "★ 研修", target: "(1) 4回" }] },
    { why: "a whole cell of ○○ is a placeholder of the form", rows: [{ initiative: "研修", target: "2回", midterm: "○○" }] },
    { why: "確認する in a sentence", rows: [{ initiative: "修正内容の確認", target: "2回" }] },
  ],
  invalid: [
    {
      why: "a note to the person in charge",
      rows: [{ initiative: "(1) 研修", target: "(1) 4回", midterm: "(1) 担当者に確認中★" }],
      errors: ["note F8"],
    },
    {
      why: "a template's instruction",
      rows: [{ initiative: "(1) 研修", target: "(1) 4回", midterm: "(1) ここに記入" }],
      errors: ["note F8"],
    },
    { why: "a star at the end of a line", rows: [{ initiative: "(1) 研修", target: "(1) 4回★" }], errors: ["note E8"] },
    {
      why: "a mark spelt out",
      fields: { goal: "安全", background: "親しみやすい・（ポツ）のない名前に改める。" },
      rows: [{ initiative: "研修", target: "2回" }],
      errors: ["note B3 warning"],
    },
    { why: "to be filled in", rows: [{ initiative: "研修", target: "△△地区で2回" }], errors: ["blankMark E8"] },
  ],
});
