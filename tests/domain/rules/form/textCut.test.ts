import type { CutText, RowFix } from "../../../../src/domain/model";
import { textCut } from "../../../../src/domain/rules/form/textCut";
import { findingsOf, testRule } from "../ruleTester";

const cut = (more: Partial<CutText>): CutText => ({
  cell: "E8",
  key: "target",
  indicator: "①(1)",
  text: "市内全域で空き家の実態を調べる",
  side: "height",
  rows: [7, 7],
  height: 30,
  last: 30,
  needed: 48.25,
  hidden: 1,
  ...more,
});
const sheet = (...list: CutText[]) => [
  { layout: "ueda-kanri" as const, rows: [{ initiative: "空き家の調査", target: "1回" }], facts: { cut: list } },
];

testRule("KN701", {
  valid: [
    { why: "nothing is cut", sheets: sheet() },
    { why: "nothing is known of the sheet", rows: [{ initiative: "空き家の調査", target: "1回" }] },
  ],
  invalid: [
    { why: "a line below the cell's border", sheets: sheet(cut({})), errors: ["height E8 info"] },
    {
      why: "a line that ends at the border",
      sheets: sheet(cut({ side: "width", height: 0, last: 0, needed: 0, hidden: 0 })),
      errors: ["width E8 info"],
    },
    {
      why: "two cells of a row are mended by one height: that which the longer one needs",
      sheets: sheet(cut({}), cut({ cell: "F8", key: "midterm", needed: 60 })),
      errors: ["height F8 info"],
    },
    { why: "two rows", sheets: sheet(cut({}), cut({ cell: "E9", rows: [8, 8] })), errors: ["height E8 info", "height E9 info"] },
  ],
});

describe("the fix", () => {
  const fixOf = (more: Partial<CutText>) => findingsOf(textCut, { why: "", sheets: sheet(cut(more)) })[0]?.fix;

  test("makes the row as high as the text needs", () => {
    expect(fixOf({})).toEqual<RowFix>({ file: 0, sheet: "Sheet1", cell: "E8", row: 7, before: 30, after: 48.25 });
  });

  test("gives a merged cell's last row what is missing", () => {
    expect(fixOf({ rows: [7, 9], height: 60, last: 15, needed: 72 })).toMatchObject({ row: 9, before: 15, after: 27 });
  });

  test("is not offered where no row can be that high, for a single line, nor for a hidden row", () => {
    expect(fixOf({ needed: 480 })).toBeNull();
    expect(fixOf({ side: "width" })).toBeNull();
    expect(fixOf({ rows: [7, 8], last: 0 })).toBeNull();
  });
});
