import { testRule } from "../ruleTester";

testRule("KN108", {
  valid: [
    { why: "a field that no sheet has filled", fields: { goal: "研修の充実", sdgs: "" }, rows: [{ initiative: "研修", target: "2回" }] },
    { why: "a sheet without any target is not yet filled in", rows: [{ initiative: "研修", target: "" }] },
  ],
  invalid: [
    {
      why: "no priority",
      fields: { goal: "研修の充実", priority: "" },
      rows: [{ initiative: "研修", target: "2回" }],
      errors: ["head B3 warning"],
    },
    {
      why: "white space is blank",
      rows: [
        { initiative: "研修", target: "2回" },
        { initiative: "広報", target: "　" },
      ],
      errors: ["target E9"],
    },
  ],
});
