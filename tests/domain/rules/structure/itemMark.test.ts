import { testRule } from "../ruleTester";

testRule("KN105", {
  valid: [{ why: "every item is numbered", rows: [{ initiative: "研修", target: "2回" }] }],
  invalid: [
    {
      why: "the first has none",
      rows: [
        { mark: "", initiative: "研修", target: "2回" },
        { mark: "②", initiative: "広報", target: "2回" },
      ],
      errors: ["some C8 info"],
    },
  ],
});
