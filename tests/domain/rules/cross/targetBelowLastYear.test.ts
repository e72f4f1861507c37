import { testRule } from "../ruleTester";

testRule("KN511", {
  valid: [
    {
      why: "raised",
      sheets: [
        {
          layout: "ueda-kanri",
          fiscalYear: 2023,
          fields: { goal: "見守り" },
          rows: [{ initiative: "装置の貸与", target: "110台", yearEnd: "114台" }],
        },
        { layout: "ueda-kanri", fiscalYear: 2024, fields: { goal: "見守り" }, rows: [{ initiative: "装置の貸与", target: "120台" }] },
      ],
    },
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
      why: "lowered although last year's was missed by little",
      sheets: [
        {
          layout: "ueda-kanri",
          fiscalYear: 2023,
          fields: { goal: "見守り" },
          rows: [{ initiative: "装置の貸与", target: "120台", yearEnd: "114台" }],
        },
        { layout: "ueda-kanri", fiscalYear: 2024, fields: { goal: "見守り" }, rows: [{ initiative: "装置の貸与", target: "110台" }] },
      ],
      errors: ["lowered E8 warning"],
    },
    {
      why: "an easier limit",
      sheets: [
        {
          layout: "ueda-kanri",
          fiscalYear: 2023,
          fields: { goal: "見守り" },
          rows: [{ initiative: "時間外勤務", target: "月平均12時間以下", yearEnd: "14時間" }],
        },
        {
          layout: "ueda-kanri",
          fiscalYear: 2024,
          fields: { goal: "見守り" },
          rows: [{ initiative: "時間外勤務", target: "月平均13時間以下" }],
        },
      ],
      errors: ["lowered E8 info"],
    },
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
      errors: ["lowered E8 warning"],
    },
  ],
});
