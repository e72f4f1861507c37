import { testRule } from "../ruleTester";

testRule("KN606", {
  valid: [
    {
      why: "the same goal in the list",
      sheets: [
        {
          layout: "ueda-kanri",
          fields: { goal: "研修の充実" },
          rows: [{ initiative: "研修", target: "2回", midterm: "関係団体と協議のうえ、6月に説明会を1回開催し82人が参加" }],
        },
        { layout: "ueda-ichiran", fields: { goal: "研修の充実" }, rows: [{ initiative: "① 研修", target: "2回" }] },
      ],
    },
  ],
  invalid: [
    {
      why: "two rows of one sheet",
      rows: [
        { initiative: "研修", target: "2回", midterm: "関係団体と協議のうえ、6月に説明会を1回開催し82人が参加" },
        { initiative: "広報", target: "2回", midterm: "関係団体と協議のうえ、6月に説明会を1回開催し82人が参加" },
      ],
      errors: ["copied F9 warning"],
    },
  ],
});
