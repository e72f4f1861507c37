import { testRule } from "../ruleTester";

testRule("KN110", {
  valid: [
    { why: "an amount", rows: [{ initiative: "会議", target: "2回", budget: "2,607千円" }] },
    { why: "zero is an amount", rows: [{ initiative: "会議", target: "2回", budget: "0円" }] },
    { why: "no budget column", rows: [{ initiative: "会議", target: "2回" }] },
    { why: "blank is not a sign", rows: [{ initiative: "会議", target: "2回", budget: "" }] },
  ],
  invalid: [
    { why: "the numeral for a dash", rows: [{ initiative: "会議", target: "2回", budget: "一 円" }], errors: ["unread N8 info"] },
    { why: "a dash", rows: [{ initiative: "会議", target: "2回", budget: "―" }], errors: ["unread N8 info"] },
  ],
});
