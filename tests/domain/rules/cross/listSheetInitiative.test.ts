import { testRule } from "../ruleTester";

testRule("KN502", {
  valid: [
    {
      why: "the list names the item by its first words",
      sheets: [
        {
          layout: "ueda-kanri",
          fields: { goal: "多文化共生の推進" },
          rows: [{ initiative: "○ 外国人集住都市会議との連携 参加の11都市と議論を進める", target: "3回" }],
        },
        {
          layout: "ueda-ichiran",
          fields: { goal: "多文化共生の推進" },
          rows: [{ initiative: "① 外国人集住都市会議との連携", target: "3回" }],
        },
      ],
    },
    {
      why: "取り組み and 取組 are mixed notation, not another item",
      sheets: [
        { layout: "ueda-kanri", fields: { goal: "交通安全の推進" }, rows: [{ initiative: "○交通安全の取組", target: "3回" }] },
        { layout: "ueda-ichiran", fields: { goal: "交通安全の推進" }, rows: [{ initiative: "① 交通安全の取り組み", target: "3回" }] },
      ],
    },
  ],
  invalid: [
    {
      why: "one character in an item without numbers",
      sheets: [
        {
          layout: "ueda-kanri",
          fields: { goal: "水洗化" },
          rows: [{ initiative: "水洗化の促進\n戸別訪問による接続勧奨", target: "400戸" }],
        },
        {
          layout: "ueda-ichiran",
          fields: { goal: "水洗化" },
          rows: [{ initiative: "水洗化の促進\n戸別訪間による接続勧奨", target: "400戸" }],
        },
      ],
      errors: ["nearMiss C8 info"],
    },
    {
      why: "another name",
      sheets: [
        {
          layout: "ueda-kanri",
          fields: { goal: "災害に強いまちづくり" },
          rows: [{ initiative: "○災害用備蓄の充実\n(1) 備蓄食料の更新", target: "(1) 42,000食" }],
        },
        {
          layout: "ueda-ichiran",
          fields: { goal: "災害に強いまちづくり" },
          rows: [{ initiative: "① 災害用備蓄品の計画的更新\n(1) 備蓄食料の更新", target: "(1) 42,000食" }],
        },
      ],
      errors: ["title C8 warning"],
    },
    {
      why: "a letter less",
      sheets: [
        {
          layout: "ueda-kanri",
          fields: { goal: "交通安全の推進" },
          rows: [{ initiative: "○共済\n(1) 全県交通災害共済制度の市費負担", target: "(1) 2回" }],
        },
        {
          layout: "ueda-ichiran",
          fields: { goal: "交通安全の推進" },
          rows: [{ initiative: "① 共済\n(1) 全県民交通災害共済制度の市費負担", target: "(1) 2回" }],
        },
      ],
      errors: ["nearMiss C8 info"],
    },
  ],
});
