import { testRule } from "../ruleTester";

testRule("KN503", {
  valid: [
    {
      why: "white space in the goal's name",
      sheets: [
        { layout: "ueda-kanri", fields: { goal: "移住・定住・交流による まちづくり" }, rows: [{ initiative: "相談会", target: "3回" }] },
        { layout: "ueda-ichiran", fields: { goal: "移住・定住・交流によるまちづくり" }, rows: [{ initiative: "① 相談会", target: "3回" }] },
      ],
    },
    {
      why: "a sheet with broken numbers says nothing about the list's",
      sheets: [
        {
          layout: "ueda-kanri",
          fields: { goal: "交通安全の推進" },
          rows: [
            { mark: "①", initiative: "教室の開催", target: "3回" },
            { mark: "①", initiative: "反射材の配付", target: "9人" },
          ],
        },
        {
          layout: "ueda-ichiran",
          fields: { goal: "交通安全の推進" },
          rows: [
            { initiative: "① 教室の開催", target: "3回" },
            { initiative: "② 反射材の配付", target: "9人" },
          ],
        },
      ],
    },
  ],
  invalid: [
    {
      why: "an item too many in the list",
      sheets: [
        { layout: "ueda-kanri", fields: { goal: "交通安全の推進" }, rows: [{ initiative: "交通安全教室の開催", target: "3回" }] },
        {
          layout: "ueda-ichiran",
          fields: { goal: "交通安全の推進" },
          rows: [
            { initiative: "① 交通安全教室の開催", target: "3回" },
            { initiative: "② 外国語版パンフレットの刷新", target: "1件" },
          ],
        },
      ],
      errors: ["onlyList C9 warning"],
    },
  ],
});
