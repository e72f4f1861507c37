import { testRule } from "../ruleTester";

testRule("KN604", {
  valid: [{ why: "a plain comparison", rows: [{ initiative: "検査", target: "A < B の地点 3か所" }] }],
  invalid: [
    { why: "a space as an entity", rows: [{ initiative: "研修&nbsp;", target: "2回" }], errors: ["tag C8 warning"] },
    { why: "a formula's error", rows: [{ initiative: "研修", target: "2回", midterm: "#DIV/0!" }], errors: ["errorValue F8 error"] },
  ],
});
