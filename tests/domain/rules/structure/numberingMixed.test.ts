import { numberingMixed } from "../../../../src/domain/rules/structure/numberingMixed";
import { findingsOf, testRule } from "../ruleTester";

testRule("KN106", {
  valid: [
    { why: "another level", rows: [{ initiative: "(1) 研修\n① 係長\n② 課長\n(2) 相談", target: "(1)\n① 2回\n② 1回\n(2) 4件" }] },
    {
      why: "a level that begins at ② is a gap, not a mixture",
      rows: [{ initiative: "(1) 交流\n(2) 協働", target: "(1) 1回\n② 2回\n(2) 1回" }],
    },
    { why: "numbers in the middle of a line", rows: [{ initiative: "(1) 研修\n(2) 相談 1.5倍", target: "(1) 2回\n(2) 4件" }] },
    { why: "one row has other levels", rows: [{ initiative: "① 研修\n(1) 係長\n(2) 課長", target: "(1) 2回\n(2) 1回" }] },
    { why: "widths do not matter", rows: [{ initiative: "（１） 研修\n(2) 相談", target: "(1) 2回\n⑵ 4件" }] },
    { why: "decimals at the beginning of a line", rows: [{ initiative: "(1) 研修\n(2) 相談", target: "(1) 率\n1.5倍\n(2) 率\n2.0倍" }] },
    {
      why: "as many rows of the one kind as of the other",
      rows: [{ initiative: "(1) 研修\n(2) 相談" }, { initiative: "ア. 調査\nイ. 計画" }],
    },
  ],
  invalid: [
    {
      why: "② between (1) and (3)",
      rows: [{ initiative: "(1) 研修\n② 相談\n(3) 広報", target: "(1) 2回\n(2) 4件\n(3) 3回" }],
      errors: ["cell C8 warning"],
    },
    {
      why: "a dot instead of brackets",
      rows: [{ initiative: "(1) 研修\n2. 相談", target: "(1) 2回\n(2) 4件" }],
      errors: ["cell C8 warning"],
    },
    {
      why: "circled targets for bracketed initiatives",
      rows: [{ initiative: "(1) 研修\n(2) 相談", target: "① 2回\n② 4件" }],
      errors: ["columns E8 info"],
    },
    {
      why: "one row in another kind",
      rows: [{ initiative: "(1) 研修\n(2) 相談" }, { initiative: "(1) 訓練\n(2) 備蓄" }, { initiative: "1) 調査\n2) 計画" }],
      errors: ["rows C10 info"],
    },
  ],
});

test.each([
  ["(1) 研修\n② 相談\n(3) 広報", "(1) 研修\n(2) 相談\n(3) 広報"],
  ["① 研修\n② 相談\n3) 広報", "① 研修\n② 相談\n③ 広報"],
  ["1. 研修\n(2) 相談\n3. 広報", "1. 研修\n2. 相談\n3. 広報"],
])("the fix writes the kind that most have: %j", (initiative, after) => {
  const [finding] = findingsOf(numberingMixed, { why: "", rows: [{ mark: "", initiative }] });
  expect(finding?.fix).toEqual({ file: 0, sheet: "Sheet1", cell: "C8", before: initiative, after });
});
