import { testRule } from "../ruleTester";

testRule("KN602", {
  valid: [
    {
      why: "か所 alone",
      rows: [
        { initiative: "点検", target: "10か所" },
        { initiative: "改修", target: "3か所" },
      ],
    },
    {
      why: "取り組みます is the verb",
      rows: [{ initiative: "取組の推進", target: "2回" }],
      fields: { goal: "研修", background: "研修に取り組みます。" },
    },
  ],
  invalid: [
    {
      why: "か所 and カ所: one finding at the rarer spelling",
      rows: [
        { initiative: "点検", target: "10か所" },
        { initiative: "改修", target: "3か所" },
        { initiative: "清掃", target: "4カ所" },
      ],
      errors: ["mixed E10 info"],
    },
  ],
});
