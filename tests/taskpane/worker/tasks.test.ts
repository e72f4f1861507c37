import type { Cell, Grid } from "../../../src/domain/grid/grid";
import { readXlsx } from "../../../src/files/xlsx/readXlsx";
import { checkBook, exportBook } from "../../../src/taskpane/worker/tasks";

/** A 管理シート with two initiatives: one reported, one blank. */
function sheet(name = "重点目標1"): Grid {
  const rows: (string | null)[][] = [
    ["令和6年度 重点目標管理シート"],
    ["重点目標", "地域の担い手を増やす", null, "部局名", "市民協働部", "優先順位", "1位"],
    ["現況・課題", "担い手が減っている。"],
    ["目的・効果", "担い手を増やす。"],
    [
      null,
      "取組項目及び方法・手段\n（何をどのように）",
      "期間・期限\n（いつ・いつまでに）",
      "数値目標\n（どの水準まで）",
      "中間報告（目標に対する進捗状況・進捗度）",
      "期末報告\n（目標に対する達成状況・達成度）",
    ],
    [
      "①",
      "○講座の開催\n(1)担い手講座を開く\n(2)相談会を開く",
      "(1) 年度末まで\n(2) 年度末まで",
      "(1) 6回以上開催\n(2) 4回以上開催",
      "(1) 2回開催、下半期に3回開催予定",
      null,
    ],
    ["②", "○広報\n(1)広報紙に載せる", "(1) 年度末まで", "(1) 年12回掲載", null, null],
    ["特記事項"],
  ];
  const cells = rows.flatMap((texts, row) =>
    texts.flatMap((text, col): Cell[] => (text === null ? [] : [{ row, col, value: text, text }]))
  );
  return { sheet: name, visible: true, cells, merges: [], hiddenRows: [], hiddenCols: [] };
}

const input = (grids: Grid[], asOf = "2024-11-20") => ({ name: "見本.xlsx", grids, asOf, settings: {} });

test("a real form is read, rated and checked; every finding has words in both languages and a key of its own", () => {
  const book = checkBook(input([sheet()]));
  expect(book.documents).toHaveLength(1);
  expect(book.overview.rollUp.goals).toHaveLength(1);
  const forecast = book.documents[0]?.indicators.find(({ id }) => id === "①(1)")?.assessment;
  expect(forecast).toMatchObject({ rate: 33.3, forecast: 83.3 });
  expect(book.overview.due.filter(({ late }) => late).map(({ kind, indicator }) => [kind, indicator])).toContainEqual(["midterm", "②(1)"]);
  expect(book.findings.length).toBeGreaterThan(0);
  expect(new Set(book.findings.map(({ key }) => key)).size).toBe(book.findings.length);
  for (const { words, rule } of book.findings) {
    for (const part of [words.ja.message, words.ja.evidence, words.ja.advice, words.en.message]) expect(part).not.toMatch(/^$|\{\w+\}/);
    expect(book.rules[rule]?.title.ja).toBeTruthy();
  }
});

test("the same findings keep their keys in the next check", () => {
  const keys = () => checkBook(input([sheet(), sheet("重点目標2")])).findings.map(({ key }) => key);
  expect(keys()).toEqual(keys());
});

test("an empty workbook is told apart from one without a form", () => {
  const empty: Grid = { sheet: "Sheet1", visible: true, cells: [], merges: [], hiddenRows: [], hiddenCols: [] };
  expect(checkBook(input([empty]))).toMatchObject({ empty: true, documents: [] });
  const other: Grid = { ...empty, cells: [{ row: 0, col: 0, value: "会議メモ", text: "会議メモ" }] };
  expect(checkBook(input([other]))).toMatchObject({ empty: false, documents: [] });
});

test("wrong settings are refused by the name of the key", () => {
  expect(() => checkBook({ ...input([sheet()]), settings: { midterm: { due: "13-40" } } })).toThrow(
    expect.objectContaining({ code: "settings-wrong", data: { key: "midterm.due" } }) as Error
  );
});

test("the consolidated workbook is a real .xlsx with its sheets; without a form there is none", async () => {
  const exported = { lang: "ja", createdAt: "2024-11-20T05:05:00Z" } as const;
  const bytes = await exportBook({ ...input([sheet()]), ...exported });
  const { grids } = await readXlsx(bytes);
  expect(grids.map((grid) => grid.sheet)).toEqual(expect.arrayContaining(["一覧表", "集計", "検査結果"]));
  await expect(exportBook({ ...input([{ ...sheet(), cells: [] }]), ...exported })).rejects.toMatchObject({ code: "nothing-to-export" });
});

test("a fix is offered only where its cell holds the text it was made for: an item read from two rows has none", () => {
  const set = (grid: Grid, texts: Record<string, string>): Grid => {
    const at = (cell: { row: number; col: number }) => texts[`${cell.row},${cell.col}`];
    return { ...grid, cells: grid.cells.map((cell) => (at(cell) === undefined ? cell : { ...cell, value: at(cell)!, text: at(cell)! })) };
  };
  const gap = "(1) 年度末まで\n(3) 年度末まで";
  const fixes = (grid: Grid) => checkBook(input([grid])).findings.flatMap(({ rule, fix }) => (rule === "KN102" ? [fix !== null] : []));
  const one = set(sheet(), { "5,2": gap });
  expect(fixes(one)).toEqual([true]);
  const [first, ...rest] = gap.split("\n");
  const lower = one.cells.map((cell) => (cell.row > 5 ? { ...cell, row: cell.row + 1 } : cell));
  const split = {
    ...one,
    cells: [
      ...lower.map((cell) => (cell.row === 5 && cell.col === 2 ? { ...cell, value: first!, text: first! } : cell)),
      { row: 6, col: 2, value: rest[0]!, text: rest[0]! },
    ],
  };
  expect(fixes(split)).toEqual([false]);
});
