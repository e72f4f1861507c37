import { testRule } from "../ruleTester";

testRule("KN203", {
  valid: [
    { why: "the unit is in the name", rows: [{ initiative: "登録件数（件）", target: "120" }] },
    { why: "a ratio", rows: [{ initiative: "経常収支比率", target: "90.0未満" }] },
  ],
  invalid: [{ why: "a bare number", rows: [{ initiative: "(1) 補助", target: "(1) 45以上" }], errors: ["noUnit E8 info"] }],
});
