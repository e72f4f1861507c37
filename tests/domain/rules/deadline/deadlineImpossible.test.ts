import { testRule } from "../ruleTester";

testRule("KN212", {
  valid: [{ why: "30 September exists", rows: [{ initiative: "研修", deadline: "9月30日", target: "2回" }] }],
  invalid: [
    {
      why: "29 February outside leap years",
      rows: [{ initiative: "研修", deadline: "令和7年2月29日", target: "2回" }],
      errors: ["impossible D8 error"],
    },
    { why: "31 April", rows: [{ initiative: "研修", deadline: "4月31日", target: "2回" }], errors: ["impossible D8"] },
  ],
});
