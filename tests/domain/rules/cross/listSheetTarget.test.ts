import { testRule } from "../ruleTester";

testRule("KN501", {
  valid: [
    {
      why: "the number stands in brackets beside the target",
      sheets: [
        {
          layout: "ueda-kanri",
          fields: { goal: "働き方改革の推進" },
          rows: [{ initiative: "研修", target: "管理職員全員（48人）の受講" }],
        },
        { layout: "ueda-ichiran", fields: { goal: "働き方改革の推進" }, rows: [{ initiative: "① 研修", target: "管理職員全員の受講" }] },
      ],
    },
    {
      why: "conditions that the list leaves out",
      sheets: [
        {
          layout: "ueda-kanri",
          fields: { goal: "働き方改革の推進" },
          rows: [{ initiative: "研修", target: "テーマ毎に、対面形式・オンライン形式合わせて6回以上開催" }],
        },
        { layout: "ueda-ichiran", fields: { goal: "働き方改革の推進" }, rows: [{ initiative: "① 研修", target: "6回以上開催" }] },
      ],
    },
    {
      why: "②  below (1) on one side only",
      sheets: [
        {
          layout: "ueda-kanri",
          fields: { goal: "交流の推進" },
          rows: [{ initiative: "交流\n(1) 交流の促進\n(2) 協働", target: "(1) 交流会1回以上開催、サイトでの2回以上の情報発信\n(2) 3回" }],
        },
        {
          layout: "ueda-ichiran",
          fields: { goal: "交流の推進" },
          rows: [
            { initiative: "① 交流\n(1) 交流の促進\n(2) 協働", target: "(1)\n・交流会1回以上開催\n・サイトでの2回以上の情報発信\n(2) 3回" },
          ],
        },
      ],
    },
    {
      why: "other goals are not compared",
      sheets: [
        { layout: "ueda-kanri", fields: { goal: "働き方改革の推進" }, rows: [{ initiative: "研修", target: "4回" }] },
        { layout: "ueda-ichiran", fields: { goal: "災害に強いまちづくり" }, rows: [{ initiative: "① 研修", target: "6回" }] },
      ],
    },
  ],
  invalid: [
    {
      why: "a decimal point that is lost",
      sheets: [
        { layout: "ueda-kanri", fields: { goal: "水道の更新" }, rows: [{ initiative: "布設替え", target: "4.5km" }] },
        { layout: "ueda-ichiran", fields: { goal: "水道の更新" }, rows: [{ initiative: "布設替え", target: "45km" }] },
      ],
      errors: ["value E8 error"],
    },
    {
      why: "people and cases",
      sheets: [
        { layout: "ueda-kanri", fields: { goal: "産後ケア" }, rows: [{ initiative: "ケアの実施", target: "利用者 80人" }] },
        { layout: "ueda-ichiran", fields: { goal: "産後ケア" }, rows: [{ initiative: "ケアの実施", target: "利用者 80件" }] },
      ],
      errors: ["value E8 error"],
    },
    {
      why: "other numbers",
      sheets: [
        {
          layout: "ueda-kanri",
          fields: { goal: "働き方改革の推進" },
          rows: [{ initiative: "研修\n(1) 新任\n(2) 管理職", target: "(1) 4回\n(2) 2回" }],
        },
        {
          layout: "ueda-ichiran",
          fields: { goal: "働き方改革の推進" },
          rows: [{ initiative: "① 研修\n(1) 新任\n(2) 管理職", target: "(1) 4回\n(2) 3回" }],
        },
      ],
      errors: ["value E8 error"],
    },
    {
      why: "a target that the list lacks",
      sheets: [
        {
          layout: "ueda-kanri",
          fields: { goal: "ふるさと納税の推進" },
          rows: [{ initiative: "寄附", target: "先進事例の研究 対前年比 寄附額の増加" }],
        },
        { layout: "ueda-ichiran", fields: { goal: "ふるさと納税の推進" }, rows: [{ initiative: "① 寄附", target: "先進事例の研究" }] },
      ],
      errors: ["missing E8 warning"],
    },
  ],
});
