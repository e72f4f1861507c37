/** Items whose title stands in a row of its own above the rows of (1)(2)…, with its mark in the text or without any. */
import { readWorkbook } from "../../../src/domain/layouts";
import { gridOf } from "./support";

const form = {
  A1: "令和6年度 重点目標管理シート",
  A2: "重点目標",
  B2: "移住と交流",
  D2: "部局名",
  E2: "企画部",
  B4: "取組項目及び方法・手段",
  C4: "期間・期限",
  D4: "数値目標",
  E4: "中間報告",
  F4: "期末報告",
};
const read = (rows: Record<string, string>): unknown =>
  readWorkbook([gridOf({ ...form, ...rows }, "様式")], { file: 0 }).documents[0]?.indicators.map(({ id, labels, target }) => [
    id,
    ...labels,
    target?.text,
  ]);

describe("titles in rows of their own", () => {
  it("with their mark in the text", () => {
    expect(
      read({
        B5: "① 相談の充実",
        B6: "(1) 窓口",
        D6: "(1) 5回",
        B7: "(2) 出張",
        D7: "(2) 3回",
        B8: "② 広報の充実",
        B9: "(1) 広報紙",
        D9: "(1) 6回",
      })
    ).toEqual([
      ["①(1)", "相談の充実", "窓口", "(1) 5回"],
      ["①(2)", "相談の充実", "出張", "(2) 3回"],
      ["②(1)", "広報の充実", "広報紙", "(1) 6回"],
    ]);
  });

  it("without marks: a title ends the item before it", () => {
    expect(
      read({
        B5: "見守り",
        D5: "10件",
        B6: "相談の充実",
        B7: "(1) 窓口",
        D7: "(1) 5回",
        B8: "(2) 出張",
        D8: "(2) 3回",
        B9: "広報の充実",
        B10: "(1) 広報紙",
        D10: "(1) 6回",
      })
    ).toEqual([
      ["①", "見守り", "10件"],
      ["②(1)", "相談の充実", "窓口", "(1) 5回"],
      ["②(2)", "相談の充実", "出張", "(2) 3回"],
      ["③(1)", "広報の充実", "広報紙", "(1) 6回"],
    ]);
  });

  it("a title with a target of its own is more than a heading", () => {
    expect(read({ B5: "① 相談の充実", D5: "100件", B6: "(1) 窓口", D6: "(1) 5回" })).toContainEqual([
      "①(1)",
      expect.anything(),
      "窓口",
      "(1) 5回",
    ]);
  });
});
