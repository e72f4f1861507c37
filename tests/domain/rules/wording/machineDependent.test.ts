import { testRule } from "../ruleTester";

testRule("KN605", {
  valid: [{ why: "full-width katakana", rows: [{ initiative: "セミナー", target: "2回" }] }],
  invalid: [{ why: "an era in one character", rows: [{ initiative: "㍻30年からの継続", target: "2回" }], errors: ["found C8 info"] }],
});
