/** What becomes of the sheets of a workbook, also of those that are no form. */
import { gridOf } from "./support";
import { form, read } from "./kanriSheet";

describe("sheets of a workbook", () => {
  const filled = { A5: "①", B5: "相談", C5: "9月", D5: "5回" };
  const one = form(filled);

  it("takes the year of the others where a sheet has no title, and none where the title leaves it open", () => {
    const untitled = { ...one, sheet: "二", cells: one.cells.filter(({ row }) => row > 0) };
    const open = {
      ...one,
      sheet: "三",
      cells: one.cells.map((cell) =>
        cell.row === 0 ? { ...cell, text: "令和　年度 重点目標管理シート", value: "令和　年度 重点目標管理シート" } : cell
      ),
    };
    expect(read(one, untitled, open).documents.map(({ fiscalYear }) => fiscalYear)).toEqual([2024, 2024, null]);
    expect(read(untitled).documents[0]?.fiscalYear).toBeNull();
  });

  it("leaves a blank form, a filled-in example, a cover and other sheets alone", () => {
    const blank = { ...form({ A5: "①", A6: "②" }), sheet: "原本" };
    const template = { ...blank, cells: blank.cells.filter(({ text }) => !["移住と交流", "企画部", "1位"].includes(text)) };
    const cover = gridOf({ A1: "企画部", A3: "令和6年度 重点目標", A5: 1, B5: "移住と交流" }, "表紙");
    const memo = gridOf({ A1: "※10/15提出", B3: "重点目標", C3: "担当", D3: "数値目標", B4: 1, C4: "人事課", D4: "3回" }, "メモ");
    const list = gridOf(
      {
        A1: "部局名",
        B1: "重点目標",
        C1: "取組項目",
        D1: "期限",
        E1: "数値目標",
        F1: "中間報告",
        A2: "総務部",
        B2: "防災",
        C2: "訓練",
        D2: "9月",
        E2: "5回",
        F2: "2回",
      },
      "集計"
    );
    const result = read(template, { ...one, sheet: "記入例" }, cover, memo, list);
    expect(result.documents).toEqual([]);
    expect(result.sheets.map(({ name, role }) => [name, role])).toEqual([
      ["原本", "template"],
      ["記入例", "template"],
      ["表紙", "cover"],
      ["メモ", "other"],
      ["集計", "other"],
    ]);
  });

  it("names the missing label and the nearest cell of a form that is only half there", () => {
    const altered = {
      ...one,
      cells: one.cells.map((cell) =>
        cell.text === "数値目標"
          ? { ...cell, text: "めざす水準", value: "めざす水準" }
          : cell.text === "部局名"
            ? { ...cell, text: "部局の名", value: "部局の名" }
            : cell
      ),
    };
    const { documents, sheets } = read(altered);
    expect(documents).toEqual([]);
    expect(sheets).toMatchObject([
      { layout: null, missing: ["部局名", "数値目標\n（どの水準まで）"], candidates: [{ label: "部局の名", cell: "D2" }] },
    ]);
  });

  it("reads hidden rows, and numbers and dates as they are shown", () => {
    const grid = form({ A5: "①", B5: "相談", C5: 45930, D5: 5 });
    const cells = grid.cells.map((cell) =>
      cell.value === 45930
        ? { ...cell, text: "令和7年9月30日", format: "ggge年m月d日" }
        : cell.value === 5
          ? { ...cell, text: "5回以上", format: '0"回以上"' }
          : cell
    );
    const [document] = read({ ...grid, cells, hiddenRows: [4] }).documents;
    expect(read({ ...grid, cells, hiddenRows: [4] }).sheets[0]?.hidden).toEqual(["A5", "B5", "C5", "D5"]);
    expect(read({ ...grid, cells, hiddenCols: [6] }).sheets[0]?.hidden).toEqual(["G2", "G4"]);
    expect(read(grid).sheets[0]).not.toHaveProperty("hidden");
    expect(document?.indicators[0]).toMatchObject({
      deadline: { text: "令和7年9月30日", date: "2025-09-30" },
      target: { text: "5回以上", quantities: [{ value: 5, unit: "回", op: ">=" }] },
    });
  });
});
