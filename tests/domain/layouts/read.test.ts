/** How 管理シート vary. */
import { form, read, indicators } from "./kanriSheet";

describe("items of 管理シート", () => {
  const cases: [string, Record<string, string | number>, unknown][] = [
    [
      "the mark in its own column",
      { A5: "①", B5: "相談\n(1) 窓口\n(2) 出張", C5: "(1) 9月\n(2) 3月", D5: "(1) 5回\n(2) 3回", E5: "(1) 2回\n(2) 1回" },
      [
        ["①(1)", "(1) 9月", "(1) 5回", "D5", "(1) 2回"],
        ["①(2)", "(2) 3月", "(2) 3回", "D5", "(2) 1回"],
      ],
    ],
    [
      "the mark in the text",
      { B5: "① 相談", C5: "9月", D5: "5回", B6: "② 広報", C6: "3月", D6: "3回" },
      [
        ["①", "9月", "5回", "D5", ""],
        ["②", "3月", "3回", "D6", ""],
      ],
    ],
    [
      "no mark: counted",
      { B5: "○相談", C5: "9月", D5: "5回", B6: "○広報", C6: "3月", D6: "3回" },
      [
        ["①", "9月", "5回", "D5", ""],
        ["②", "3月", "3回", "D6", ""],
      ],
    ],
    [
      "bare numbers as marks",
      { A5: 1, B5: "相談", D5: "5回", A6: 2, B6: "広報", D6: "3回" },
      [
        ["①", "", "5回", "D5", ""],
        ["②", "", "3回", "D6", ""],
      ],
    ],
    [
      "one deadline for all sub-items",
      { A5: "①", B5: "相談", C5: "年度末まで", D5: "(1) 5回\n(2) 3回" },
      [
        ["①(1)", "年度末まで", "(1) 5回", "D5", ""],
        ["①(2)", "年度末まで", "(2) 3回", "D5", ""],
      ],
    ],
    [
      "a slipped number is matched by position",
      { A5: "①", B5: "x\n(1) a\n(2) b", C5: "(1) 9月\n(3) 3月", D5: "(1) 5回\n(2) 3回" },
      [
        ["①(1)", "(1) 9月", "(1) 5回", "D5", ""],
        ["①(2)", "(3) 3月", "(2) 3回", "D5", ""],
      ],
    ],
    [
      "a missing number leaves a gap",
      { A5: "①", B5: "x", D5: "(1) 5回\n(2) 3回\n(3) 1回", E5: "(1) 2回\n(3) 1回" },
      [
        ["①(1)", "", "(1) 5回", "D5", "(1) 2回"],
        ["①(2)", "", "(2) 3回", "D5", ""],
        ["①(3)", "", "(3) 1回", "D5", "(3) 1回"],
      ],
    ],
    [
      "① below (1)",
      { A5: "①", B5: "x", D5: "(1) ① 5回\n　② 3回\n(2) 1回" },
      [
        ["①(1)①", "", "(1) ① 5回", "D5", ""],
        ["①(1)②", "", "② 3回", "D5", ""],
        ["①(2)", "", "(2) 1回", "D5", ""],
      ],
    ],
    ["○ and ・ are no sub-items", { A5: "①", B5: "x", D5: "○5回\n・3回" }, [["①", "", "○5回\n・3回", "D5", ""]]],
    [
      "sub-items in rows of their own",
      { "A5:A6": "①", B5: "相談\n(1) 窓口", C5: "9月", D5: "5回", B6: "(2) 出張", C6: "3月", D6: "3回" },
      [
        ["①(1)", "9月", "5回", "D5", ""],
        ["①(2)", "3月", "3回", "D6", ""],
      ],
    ],
    [
      "an item that goes on in the next row",
      { A5: "①", B5: "相談", D5: "(1) 5回", D6: "(2) 3回" },
      [
        ["①(1)", "", "(1) 5回", "D5", ""],
        ["①(2)", "", "(2) 3回", "D6", ""],
      ],
    ],
    [
      "a blank row between items",
      { A5: "①", B5: "相談", D5: "5回", A7: "②", B7: "広報", D7: "3回" },
      [
        ["①", "", "5回", "D5", ""],
        ["②", "", "3回", "D7", ""],
      ],
    ],
    [
      "headings repeated after a page break",
      {
        A5: "①",
        B5: "相談",
        D5: "5回",
        B6: "取組項目及び方法・手段",
        C6: "期間・期限",
        D6: "数値目標",
        E6: "中間報告",
        G6: "期末報告",
        A7: "②",
        B7: "広報",
        D7: "3回",
      },
      [
        ["①", "", "5回", "D5", ""],
        ["②", "", "3回", "D7", ""],
      ],
    ],
    [
      "the table ends at 特記事項",
      { A5: "①", B5: "相談", D5: "5回", A6: "特記事項", B6: "○市民参加・協働の推進、市民満足度の向上を考慮した点", D6: "なし" },
      [["①", "", "5回", "D5", ""]],
    ],
    [
      "several items in one row of cells",
      { B5: "① 相談\n② 広報", C5: "9月", D5: "① 5回\n② 3回", E5: "② 1回" },
      [
        ["①", "9月", "① 5回", "D5", ""],
        ["②", "9月", "② 3回", "D5", "② 1回"],
      ],
    ],
    [
      "several items with sub-items in one row of cells",
      { B5: "① 相談\n(1) 窓口\n(2) 出張\n② 広報", D5: "① (1) 5回\n(2) 4回\n② 3回" },
      [
        ["①(1)", "", "① (1) 5回", "D5", ""],
        ["①(2)", "", "(2) 4回", "D5", ""],
        ["②", "", "② 3回", "D5", ""],
      ],
    ],
    [
      "a second item below the one whose mark has its own cell",
      { A5: "①", B5: "相談\n② 広報", D5: "① 5回\n② 3回" },
      [
        ["①", "", "① 5回", "D5", ""],
        ["②", "", "② 3回", "D5", ""],
      ],
    ],
    [
      "①② below an item are no items",
      { A5: "①", B5: "防災\n① 訓練\n② 広報", D5: "① 5回\n② 3回" },
      [
        ["①①", "", "① 5回", "D5", ""],
        ["①②", "", "② 3回", "D5", ""],
      ],
    ],
    [
      "② below (1) is no item where the next row goes on with ②",
      { B5: "① 相談\n(1) 窓口\n② 出張", D5: "① (1) 2回\n② 5回", B6: "② 広報", D6: "3回" },
      [
        ["①(1)", "", "① (1) 2回", "D5", ""],
        ["①(1)②", "", "② 5回", "D5", ""],
        ["②", "", "3回", "D6", ""],
      ],
    ],
    ["several items with one target for all stay one item", { B5: "① 相談\n② 広報", D5: "5回" }, [["①", "", "5回", "D5", ""]]],
    [
      "marks under each other in one cell, a line an item",
      { A5: "①\n②", B5: "相談\n広報", C5: "9月", D5: "5回\n3回", E5: "2回\n1回", A6: "③", B6: "催し", D6: "1回" },
      [
        ["①", "9月", "5回", "D5", "2回"],
        ["②", "9月", "3回", "D5", "1回"],
        ["③", "", "1回", "D6", ""],
      ],
    ],
    [
      "marks under each other beside a target for both stay one item",
      { A5: "①\n②", B5: "相談\n広報", D5: "5回" },
      [["①", "", "5回", "D5", ""]],
    ],
    [
      "a doubled mark makes two items",
      { A5: "①", B5: "相談", D5: "5回", A6: "①", B6: "広報", D6: "3回" },
      [
        ["①", "", "5回", "D5", ""],
        ["①", "", "3回", "D6", ""],
      ],
    ],
  ];
  it.each(cases)("%s", (_, rows, want) => {
    expect(indicators(rows)).toEqual(want);
  });

  it("keeps the rows as they stand for the numbering rules", () => {
    const [document] = read(form({ A5: "①", B5: "x\n(1) a\n(1) b", D5: "(1) 5回\n(2) 3回" })).documents;
    expect(document?.items).toMatchObject([
      { mark: "①", title: "x", cell: "B5", columns: { initiative: { text: "x\n(1) a\n(1) b" } }, indicators: [0, 1] },
    ]);
  });

  it("carries struck characters to the piece that holds them", () => {
    const grid = form({ A5: "①", B5: "x", D5: "(1) 5回\n(2) 6回8回" });
    const cells = grid.cells.map((cell) => (cell.row === 4 && cell.col === 3 ? { ...cell, struck: [[11, 13] as const] } : cell));
    const [document] = read({ ...grid, cells }).documents;
    expect(document?.indicators.map(({ target }) => [target?.struck, target?.quantities.map(({ value }) => value)])).toEqual([
      [undefined, [5]],
      [[[4, 6]], [8]],
    ]);
  });

  it("keeps the way back to the cell for struck characters of an item split off", () => {
    const grid = form({ B5: "① 相談\n② 広報", D5: "① 5回\n② 6回8回" });
    const cells = grid.cells.map((cell) => (cell.row === 4 && cell.col === 3 ? { ...cell, struck: [[9, 11] as const] } : cell));
    const [document] = read({ ...grid, cells }).documents;
    expect(document?.indicators[1]?.target).toMatchObject({ text: "② 6回8回", cell: "D5", struck: [[4, 6]], quantities: [{ value: 6 }] });
    expect(document?.items.map(({ mark, title, columns }) => [mark, title, columns["target"]?.text])).toEqual([
      ["①", "相談", "① 5回"],
      ["②", "広報", "② 6回8回"],
    ]);
  });

  it("says why a failed formula cannot be read", () => {
    expect(read(form({ A5: "①", B5: "x", D5: "#REF!" })).documents[0]?.indicators[0]?.target).toMatchObject({
      text: "#REF!",
      quantities: [],
      unread: "error-value",
    });
  });
});
