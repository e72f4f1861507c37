import { testRule } from "../ruleTester";

testRule("KN610", {
  valid: [
    {
      why: "one of each: nobody knows which is usual",
      sheets: ["増えています。", "足りない。"].map((background, i) => ({
        layout: "ueda-kanri" as const,
        fields: { goal: `目標${i}`, background },
        rows: [{ initiative: "研修", target: "2回" }],
      })),
    },
  ],
  invalid: [
    {
      why: "one of three",
      sheets: ["増えています。", "必要です。", "足りない。"].map((background, i) => ({
        layout: "ueda-kanri" as const,
        fields: { goal: `目標${i}`, background },
        rows: [{ initiative: "研修", target: "2回" }],
      })),
      errors: ["mixed B3 info"],
    },
  ],
});
