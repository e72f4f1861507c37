import { testRule } from "../ruleTester";

const rows = [{ initiative: "研修", target: "2回" }];

testRule("KN112", {
  valid: [
    { why: "the title names its year", rows },
    { why: "a list has no reports that could be late", sheets: [{ layout: "ueda-ichiran", yearAssumed: true, rows }] },
  ],
  invalid: [
    {
      why: "told once a file",
      sheets: [1, 2].map(() => ({ layout: "ueda-kanri" as const, yearAssumed: true as const, rows })),
      errors: ["assumed null info"],
    },
    {
      why: "each file by itself",
      sheets: [0, 1].map((file) => ({ layout: "ueda-kanri" as const, file, yearAssumed: true as const, rows })),
      errors: ["assumed null info", "assumed null info"],
    },
  ],
});
