import { testRule } from "../ruleTester";

testRule("KN513", {
  valid: [
    {
      why: "the same rhythm every year",
      sheets: [
        {
          layout: "ueda-kanri",
          fiscalYear: 2023,
          fields: { goal: "広報" },
          rows: [{ initiative: "広報紙の発行", target: "12回", midterm: "毎月1日に広報紙を発行、計6回発行した" }],
        },
        {
          layout: "ueda-kanri",
          fiscalYear: 2024,
          fields: { goal: "広報" },
          rows: [{ initiative: "広報紙の発行", target: "12回", midterm: "毎月1日に広報紙を発行、計6回発行した" }],
        },
      ],
    },
    {
      why: "small counts are equal by chance",
      sheets: [
        { layout: "ueda-kanri", fields: { goal: "研修の充実" }, rows: [{ initiative: "研修", target: "4回", midterm: "2回実施" }] },
        {
          layout: "ueda-ichiran",
          fields: { goal: "研修の充実" },
          rows: [{ initiative: "① 研修", target: "4回", previousItem: "① 研修", previousResult: "2回実施" }],
        },
      ],
    },
    {
      why: "the target asks for it every year",
      sheets: [
        {
          layout: "ueda-kanri",
          fields: { goal: "平和の推進" },
          rows: [{ initiative: "パネル展", target: "パネル展 10か所", midterm: "パネル展を10か所で開催" }],
        },
        {
          layout: "ueda-ichiran",
          fields: { goal: "平和の推進" },
          rows: [
            { initiative: "① パネル展", target: "パネル展 10か所", previousItem: "① パネル展", previousResult: "パネル展を10か所で開催" },
          ],
        },
      ],
    },
  ],
  invalid: [
    {
      why: "last year's mid-term report was left",
      sheets: [
        {
          layout: "ueda-kanri",
          fiscalYear: 2023,
          fields: { goal: "認知症施策" },
          rows: [{ initiative: "講座の開催", target: "15回", midterm: "講座を6回開催し、198人が受講した" }],
        },
        {
          layout: "ueda-kanri",
          fiscalYear: 2024,
          fields: { goal: "認知症施策" },
          rows: [{ initiative: "講座の開催", target: "15回", midterm: "講座を6回開催し、198人が受講した" }],
        },
      ],
      errors: ["sameReport F8 warning"],
    },
    {
      why: "the same count in half a year",
      sheets: [
        {
          layout: "ueda-kanri",
          fields: { goal: "移住の推進" },
          rows: [{ initiative: "支援金", target: "40件", midterm: "支援金27件を交付" }],
        },
        {
          layout: "ueda-ichiran",
          fields: { goal: "移住の推進" },
          rows: [{ initiative: "① 支援金", target: "40件", previousItem: "① 支援金", previousResult: "支援金27件を交付" }],
        },
      ],
      errors: ["same F8 info"],
    },
  ],
});
