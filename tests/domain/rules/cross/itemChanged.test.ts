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
