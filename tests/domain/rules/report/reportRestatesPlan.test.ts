import { testRule } from "../ruleTester";

testRule("KN303", {
  valid: [
    { why: "too short to be a copy", rows: [{ initiative: "(1) 研修の実施", target: "(1) 2回", midterm: "(1) 研修の実施" }] },
    {
      why: "a number of its own",
      rows: [
        {
          initiative: "(1) 毎月2回、予約制で申請と交付の受付を実施",
          target: "(1) 24回",
          midterm: "(1) 毎月2回、予約制で申請と交付の受付を12回実施",
        },
      ],
    },
  ],
  invalid: [
    {
      why: "the initiative again, in an item with one target",
      rows: [
        {
          initiative: "(1) 出張申請の受付を施設や戸別訪問により実施\n(2) 毎月2回、予約制で申請と交付の受付を実施",
          target: "保有枚数率 73.0%",
          midterm: "(1) 出張申請 20回\n(2) 毎月2回、予約制で申請と交付の受付を実施",
        },
      ],
      errors: ["initiative F8 warning"],
    },
  ],
});
