import { testRule } from "../ruleTester";

testRule("KN109", {
  valid: [
    {
      why: "other departments have ranks of their own",
      sheets: ["総務部", "総務部", "財政部", "財政部"].map((department, i) => ({
        layout: "ueda-kanri" as const,
        fields: { goal: `目標${i}`, department, priority: `${(i % 2) + 1}位` },
        rows: [{ initiative: "研修", target: "2回" }],
      })),
    },
    {
      why: "a sheet without a rank",
      sheets: ["1位", "", "3位"].map((priority, i) => ({
        layout: "ueda-kanri" as const,
        fields: { goal: `目標${i}`, priority },
        rows: [{ initiative: "研修", target: "2回" }],
      })),
    },
  ],
  invalid: [
    {
      why: "full-width figures are the same rank",
      sheets: ["1位", "2", "２位"].map((priority, i) => ({
        layout: "ueda-kanri" as const,
        fields: { goal: `目標${i}`, priority },
        rows: [{ initiative: "研修", target: "2回" }],
      })),
      errors: ["duplicate B3 error"],
    },
    {
      why: "ranks 1, 2, 4",
      sheets: ["1位", "2位", "4位"].map((priority, i) => ({
        layout: "ueda-kanri" as const,
        fields: { goal: `目標${i}`, priority },
        rows: [{ initiative: "研修", target: "2回" }],
      })),
      errors: ["gap B3 info"],
    },
  ],
});
