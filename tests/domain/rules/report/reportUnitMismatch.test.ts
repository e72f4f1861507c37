import { testRule } from "../ruleTester";

testRule("KN305", {
  valid: [
    { why: "a target without a unit", rows: [{ initiative: "(1) 指数", target: "(1) 財政力指数 0.59", midterm: "(1) 12件を見直し" }] },
    { why: "か所 and 箇所", rows: [{ initiative: "(1) 点検", target: "(1) 10か所", midterm: "(1) 4箇所を点検" }] },
  ],
  invalid: [
    {
      why: "per cent asked for, hours reported",
      rows: [{ initiative: "(1) 会議録", target: "(1) 作成時間を3割削減", midterm: "(1) 削減時間 約320時間" }],
      errors: ["mismatch F8 warning"],
    },
    {
      why: "the counter of the same noun is a remark",
      rows: [{ initiative: "(1) 講座", target: "(1) 資格取得講座 7講座", midterm: "(1) 資格取得講座を3回開催" }],
      errors: ["mismatch F8 info"],
    },
  ],
});
