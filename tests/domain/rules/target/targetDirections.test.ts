import { testRule } from "../ruleTester";

testRule("KN207", {
  valid: [{ why: "two limits", rows: [{ initiative: "(1) 安全", target: "(1) 死者0人、負傷者500人以下" }] }],
  invalid: [
    {
      why: "an activity and a limit",
      rows: [{ initiative: "(1) 安全", target: "(1) 教室の開催 50回、負傷者 500人以下" }],
      errors: ["mixed E8 info"],
    },
  ],
});
