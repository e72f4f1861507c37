import { testRule } from "../ruleTester";

testRule("KN512", {
  valid: [
    {
      why: "only particles changed",
      sheets: [
        {
          layout: "ueda-ichiran",
          rows: [{ initiative: "① 証明書の交付率の向上", target: "33%", previousItem: "① 証明書交付率の向上", previousResult: "30%" }],
        },
      ],
    },
    { why: "nothing known of last year", sheets: [{ layout: "ueda-ichiran", rows: [{ initiative: "① 導入の検討", target: "1件" }] }] },
  ],
  invalid: [
    {
      why: "a row of last year's sheet is gone",
      sheets: [
        {
          layout: "ueda-kanri",
          fiscalYear: 2023,
          fields: { goal: "子育ての支援" },
          rows: [
            { initiative: "産後ケアの充実", target: "80人" },
            { initiative: "保育の質の向上", target: "6回" },
          ],
        },
        {
          layout: "ueda-kanri",
          fiscalYear: 2024,
          fields: { goal: "子育ての支援" },
          rows: [{ initiative: "産後ケアの充実", target: "90人" }],
        },
      ],
      errors: ["dropped C8 info"],
    },
    {
      why: "a goal of last year's book is gone, the others go on",
      sheets: [
        {
          layout: "ueda-kanri",
          fiscalYear: 2023,
          fields: { goal: "子育ての支援" },
          rows: [{ initiative: "産後ケアの充実", target: "80人" }],
        },
        {
          layout: "ueda-kanri",
          fiscalYear: 2023,
          fields: { goal: "認知症施策の推進" },
          rows: [{ initiative: "講座の開催", target: "8回" }],
        },
        {
          layout: "ueda-kanri",
          fiscalYear: 2024,
          file: 1,
          fields: { goal: "子育ての支援" },
          rows: [{ initiative: "産後ケアの充実", target: "90人" }],
        },
      ],
      errors: ["dropped B1 info"],
    },
    {
      why: "another rate",
      sheets: [
        {
          layout: "ueda-ichiran",
          rows: [
            { initiative: "① カード保有枚数率の向上", target: "73%", previousItem: "① カード交付枚数率の向上", previousResult: "70%" },
          ],
        },
      ],
      errors: ["renamed C8 info"],
    },
    {
      why: "settled last year",
      sheets: [
        {
          layout: "ueda-ichiran",
          rows: [
            {
              initiative: "① 新しい窓口システムの検討",
              target: "1件",
              previousItem: "① 新しい窓口システムの検討",
              previousResult: "10月に窓口システムを導入",
            },
          ],
        },
      ],
      errors: ["overtaken C8 warning"],
    },
  ],
});
