import { testRule } from "../ruleTester";

testRule("KN111", {
  valid: [
    {
      why: "two departments share the book",
      sheets: ["総務部", "総務部", "財政部", "財政部"].map((department, i) => ({
        layout: "ueda-kanri" as const,
        fields: { goal: `目標${i}`, department },
        rows: [{ initiative: "研修", target: "2回" }],
      })),
    },
    {
      why: "the roster knows the short name",
      settings: { departments: [{ name: "総合政策企画部", short: ["政企"] }] },
      sheets: ["総合政策企画部", "総合政策企画部", "政企"].map((department, i) => ({
        layout: "ueda-kanri" as const,
        fields: { goal: `目標${i}`, department },
        rows: [{ initiative: "研修", target: "2回" }],
      })),
    },
    {
      why: "of two sheets nobody knows which is right",
      sheets: ["総務部", "財政部"].map((department, i) => ({
        layout: "ueda-kanri" as const,
        fields: { goal: `目標${i}`, department },
        rows: [{ initiative: "研修", target: "2回" }],
      })),
    },
  ],
  invalid: [
    {
      why: "one of three sheets",
      sheets: ["総務部", "総務部", "財政部"].map((department, i) => ({
        layout: "ueda-kanri" as const,
        fields: { goal: `目標${i}`, department },
        rows: [{ initiative: "研修", target: "2回" }],
      })),
      errors: ["differs B2 error"],
    },
  ],
});
