import fc from "fast-check";
import { filterFindings } from "../../../src/taskpane/findings/filter";
import { compareCells } from "../../../src/taskpane/findings/order";
import { findingOrder, listRows, type Row, type RowOptions } from "../../../src/taskpane/findings/rows";
import type { GroupBy } from "../../../src/taskpane/state/model";
import { everydayBook, largeBook, makeBook, makeFinding } from "../helpers/books";

const options = (given: Partial<RowOptions> = {}): RowOptions => ({
  groupBy: "sheet",
  lang: "ja",
  toggled: {},
  openAll: false,
  none: "（なし）",
  ...given,
});
const shape = (rows: Row[]) =>
  rows.map((row) => "  ".repeat(row.level - 1) + (row.kind === "group" ? `${row.title}×${row.count}` : (row.finding.cell ?? "-")));

test("by sheet, in the order of the workbook, weightier findings first, equal ones together and closed", () => {
  const book = everydayBook();
  expect(shape(listRows(book, book.findings, options()))).toEqual([
    "重点目標1×2",
    "  F9",
    "  E10",
    "重点目標2×11",
    "  期末報告 未記入 11件×11",
  ]);
});

test("two equal findings stay two rows", () => {
  const book = makeBook({ findings: [makeFinding({ cell: "E9", key: "a" }), makeFinding({ cell: "E10", key: "b" })] });
  expect(shape(listRows(book, book.findings, options()))).toEqual(["重点目標1×2", "  E9", "  E10"]);
});

test("equal findings of a rule without words for groups are named by column and rule", () => {
  const findings = ["E9", "E10", "E11"].map((cell) => makeFinding({ cell, key: cell }));
  const [, group] = listRows(makeBook({ findings }), findings, options());
  expect(group?.kind === "group" && group.title).toBe("数値目標 数のない目標");
});

test("a closed sheet hides all that is in it, and a toggled wall shows it", () => {
  const book = everydayBook();
  const [first] = listRows(book, book.findings, options());
  expect(shape(listRows(book, book.findings, options({ toggled: { [first!.id]: true } })))[1]).toBe("重点目標2×11");
  const wall = listRows(book, book.findings, options()).at(-1)!;
  expect(listRows(book, book.findings, options({ toggled: { [wall.id]: true } }))).toHaveLength(16);
});

test("findings without a sheet or department have a place of their own", () => {
  const book = makeBook({ findings: [makeFinding({ sheet: null, cell: null })] });
  expect(shape(listRows(book, book.findings, options()))).toEqual(["（なし）×1", "  -"]);
  expect(shape(listRows(book, book.findings, options({ groupBy: "department" })))).toEqual(["（なし）×1", "  -"]);
});

test("by cell the sheet's own order holds, whatever the severity", () => {
  const findings = [
    makeFinding({ cell: "F10", severity: "error", key: "a" }),
    makeFinding({ cell: "B9", severity: "info", key: "b" }),
    makeFinding({ cell: "AA9", key: "c" }),
  ];
  const titles = listRows(makeBook({ findings }), findings, options({ groupBy: "cell" })).flatMap((row) =>
    row.kind === "group" ? [row.title] : []
  );
  expect(titles).toEqual(["重点目標1!B9", "重点目標1!AA9", "重点目標1!F10"]);
});

test("every finding is listed once, opened or not, in the order that next and previous walk along", () => {
  const book = largeBook(60, 5);
  fc.assert(
    fc.property(fc.constantFrom<GroupBy>("sheet", "rule", "cell", "department"), fc.subarray(book.findings), (groupBy, findings) => {
      const given = options({ groupBy, openAll: true });
      const listed = listRows(book, findings, given).flatMap((row) => (row.kind === "finding" ? [row.finding.key] : []));
      expect(listed).toEqual(findingOrder(book, findings, given).map(({ key }) => key));
      expect([...listed].sort()).toEqual(findings.map(({ key }) => key).sort());
    }),
    { numRuns: 40 }
  );
});

test("the search looks at place and words, in the language of the moment, all words at once", () => {
  const { findings } = everydayBook();
  const all = ["error", "warning", "info"] as const;
  const found = (search: string, lang: "ja" | "en" = "ja") => filterFindings(findings, { severities: all, search, lang }).length;
  expect([found(""), found("f9"), found("期末 ①(3)"), found("EN"), found("EN", "en"), found("KN304")]).toEqual([13, 1, 1, 0, 13, 1]);
});

test.each([
  ["B8", "A9", -1],
  ["B9", "AA9", -1],
  [null, "A1", -1],
  ["A1", "A1", 0],
])("cells %s and %s", (a, b, sign) => {
  expect(Math.sign(compareCells(a, b))).toBe(sign);
  expect(Math.sign(compareCells(b, a))).toBe(-sign || 0);
});
