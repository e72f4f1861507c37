import { testRule } from "../ruleTester";

testRule("KN511", {
  valid: [
    {
      why: "other things are not compared",
      sheets: [
        { layout: "ueda-kanri", fields: { goal: "縁づくり" }, rows: [{ initiative: "縁づくり", target: "交流会4回" }] },
        {
          layout: "ueda-ichiran",
          fields: { goal: "縁づくり" },
          rows: [{ initiative: "① 縁づくり", target: "交流会4回", previousItem: "① 縁づくり", previousResult: "個別相談10回" }],
        },
      ],
    },
  ],
  invalid: [
    {
      why: "a little lower is a remark",
      sheets: [
        { layout: "ueda-kanri", fields: { goal: "研修" }, rows: [{ initiative: "研修", target: "研修会8回" }] },
        {
          layout: "ueda-ichiran",
          fields: { goal: "研修" },
          rows: [{ initiative: "① 研修", target: "研修会8回", previousItem: "① 研修", previousResult: "研修会9回" }],
        },
      ],
      errors: ["lower E8 info"],
    },
    {
      why: "two sheets of successive years",
      sheets: [
        {
          layout: "ueda-kanri",
          fiscalYear: 2023,
          fields: { goal: "縁づくりの推進" },
          rows: [{ initiative: "縁づくり", target: "婚活セミナー6回", yearEnd: "婚活セミナー10回" }],
        },
        {
          layout: "ueda-kanri",
          fiscalYear: 2024,
          fields: { goal: "縁づくりの推進" },
          rows: [{ initiative: "縁づくり", target: "婚活セミナー4回" }],
        },
      ],
      errors: ["lower E8 warning"],
    },
  ],
});
