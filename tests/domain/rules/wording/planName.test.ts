import { testRule } from "../ruleTester";

testRule("KN607", {
  valid: [
    {
      why: "05 and 5 are the same number with the same name",
      sheets: ["05 活力あるまちをつくる", "5 活力あるまちをつくる"].map((mayorPlanPosition, i) => ({
        layout: "ueda-kanri" as const,
        fields: { goal: `目標${i}`, mayorPlanPosition },
        rows: [{ initiative: "研修", target: "2回" }],
      })),
    },
  ],
  invalid: [
    {
      why: "another name under the same number",
      sheets: ["05 活力あるまちをつくる", "5 DXを進め活力あるまちをつくる"].map((mayorPlanPosition, i) => ({
        layout: "ueda-kanri" as const,
        fields: { goal: `目標${i}`, mayorPlanPosition },
        rows: [{ initiative: "研修", target: "2回" }],
      })),
      errors: ["differs B3 warning"],
    },
  ],
});
