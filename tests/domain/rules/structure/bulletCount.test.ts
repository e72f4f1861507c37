import { testRule } from "../ruleTester";

testRule("KN104", {
  valid: [
    { why: "a lone heading bullet", rows: [{ initiative: "○研修の充実", target: "○2回\n○3回" }] },
    { why: "other bullets are not compared", rows: [{ initiative: "○研修\n○相談", target: "・2回\n・3件\n・4件" }] },
  ],
  invalid: [
    {
      why: "two initiatives, three targets",
      rows: [{ initiative: "○研修\n○相談", target: "○年2回\n○月3件\n○年4件" }],
      errors: ["differs E8 info"],
    },
  ],
});
