import { testRule } from "../ruleTester";

testRule("KN209", {
  valid: [
    { why: "the start is stated", rows: [{ initiative: "登録件数の累計（2019年度からの累計）", baseline: "84", target: "160件" }] },
    { why: "people before 割合", rows: [{ initiative: "読書", target: "本を読む児童の割合：80%以上" }] },
  ],
  invalid: [
    {
      why: "no start",
      rows: [{ initiative: "登録件数の累計（件）", baseline: "84（2019）", target: "160" }],
      errors: ["cumulative E8 warning"],
    },
    {
      why: "a share of nobody in particular",
      rows: [{ initiative: "相談", target: "相談して不安が軽くなった割合：70%以上" }],
      errors: ["denominator E8 info"],
    },
  ],
});
