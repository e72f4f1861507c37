import { testRule } from "../ruleTester";

testRule("KN202", {
  valid: [{ why: "a plain count", rows: [{ initiative: "(1) 研修", target: "(1) 2回" }] }],
  invalid: [{ why: "約", rows: [{ initiative: "(1) 研修", target: "(1) 約30人が受講" }], errors: ["approx E8 info"] }],
});
