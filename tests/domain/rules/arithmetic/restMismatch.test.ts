import { testRule } from "../ruleTester";

const row = (target: string, midterm: string) => [{ initiative: "(1) 柵の設置", target: `(1) ${target}`, midterm: `(1) ${midterm}` }];

testRule("KN406", {
  valid: [
    { why: "the difference", rows: row("6,000m", "4,200mを設置。残り1,800mは11月に着工") },
    { why: "no number for the rest", rows: row("6,000m", "4,200mを設置。残りは11月に着工") },
    { why: "another unit", rows: row("6,000m", "4,200mを設置。残り3か所は11月に着工") },
    { why: "more than the target", rows: row("6,000m", "6,200mを設置。残り300mは来年度") },
    { why: "two results", rows: row("12回", "春に3回、秋に2回開催。残り8回は冬に開催") },
  ],
  invalid: [{ why: "a thousand too many", rows: row("6,000m", "4,200mを設置。残り2,800mは11月に着工"), errors: ["rest F8 warning"] }],
});
