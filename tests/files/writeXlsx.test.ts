import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import type { SheetPlan, WorkbookPlan } from "../../src/domain/model";
import type { Grid } from "../../src/domain/grid/grid";
import { settleMerges } from "../../src/files/xlsx/merges";
import { readXlsx } from "../../src/files/xlsx/readXlsx";
import { writeXlsx } from "../../src/files/xlsx/writeXlsx";
import { safeSheetNames } from "../../src/files/xlsx/write/guards";
import { plans } from "./support/plans";

const print = { paper: "A4", landscape: false, fitWidth: 1 } as const;
const plain = (sheet: Partial<SheetPlan>): SheetPlan => ({
  name: "目標",
  cells: [],
  merges: [],
  colWidths: [],
  rowHeights: {},
  print,
  ...sheet,
});
const book = (...sheets: Partial<SheetPlan>[]): WorkbookPlan => ({
  title: "題",
  createdAt: "2024-11-15T09:30:00.000Z",
  sheets: sheets.map(plain),
});

async function parts(plan: WorkbookPlan): Promise<(name: string) => string> {
  const files = unzipSync(await writeXlsx(plan));
  return (name) => strFromU8(files[name] as Uint8Array);
}

async function gridOf(sheet: Partial<SheetPlan>): Promise<Grid> {
  const { grids } = await readXlsx(await writeXlsx(book(sheet)));
  return grids[0] as Grid;
}

/** What of a sheet plan must be found again: values, merges and struck parts. */
function expectedOf(sheet: SheetPlan): unknown {
  const { merges } = settleMerges(sheet.merges.filter((area) => area.top < area.bottom || area.left < area.right));
  const covered = (row: number, col: number): boolean =>
    merges.some(
      (area) => area.top <= row && row <= area.bottom && area.left <= col && col <= area.right && (area.top !== row || area.left !== col)
    );
  const cells = sheet.cells
    .filter((cell) => cell.value !== null && cell.value !== "" && !covered(cell.row, cell.col))
    .sort((a, b) => a.row - b.row || a.col - b.col)
    .map(({ row, col, value, struck }) => ({ row, col, value: value === 0 ? 0 : value, struck: joined(struck ?? []) }));
  return { cells, merges };
}

/** Struck parts that touch are one. */
function joined(spans: readonly (readonly [number, number])[]): number[][] {
  const out: number[][] = [];
  for (const [from, to] of spans) {
    if (from === to) continue;
    if (out.at(-1)?.[1] === from) (out.at(-1) as number[])[1] = to;
    else out.push([from, to]);
  }
  return out;
}

test("write → read gives the same values, merges and struck parts", async () => {
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      const { grids, notes } = await readXlsx(await writeXlsx(plan));
      expect(notes).toEqual([]);
      expect(grids.map((grid) => grid.sheet)).toEqual(safeSheetNames(plan.sheets.map((sheet) => sheet.name)));
      expect(
        grids.map(({ cells, merges }) => ({
          cells: cells.map(({ row, col, value, struck }) => ({ row, col, value, struck: struck ?? [] })),
          merges,
        }))
      ).toEqual(plan.sheets.map(expectedOf));
    }),
    { numRuns: 60 }
  );
});

test("the same plan gives the same bytes, whatever the clock says", async () => {
  const plan = book({
    cells: [{ row: 0, col: 0, value: "a" }],
    conditional: [{ area: { top: 0, left: 0, bottom: 0, right: 0 }, rule: { kind: "data-bar", color: "#7FA7D9", min: 0, max: 100 } }],
  });
  const first = await writeXlsx(plan);
  jest.useFakeTimers({ now: new Date("2031-01-01"), doNotFake: ["setTimeout", "setImmediate", "nextTick", "queueMicrotask"] });
  const second = await writeXlsx(plan);
  jest.useRealTimers();
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
});

describe("guards", () => {
  test("texts that Excel cannot hold", async () => {
    const { cells } = await gridOf({
      cells: [["長".repeat(32_768)], ["a\uFFFEb\uFFFFc"], ["\uD842"], ["a\r\nb"], [`${"長".repeat(32_766)}𠮟`]].map(([value], row) => ({
        row,
        col: 0,
        value: value as string,
      })),
    });
    expect(cells.map((cell) => cell.text)).toEqual([`${"長".repeat(32_766)}…`, "a�b�c", "�", "a\nb", `${"長".repeat(32_766)}…`]);
  });

  test.each(["=1+1", "+1", "-1", "@A1", '=HYPERLINK("x")', "\t=1"])("%j is written as a text, not as a formula", async (value) => {
    const xml = (await parts(book({ cells: [{ row: 0, col: 0, value }] })))("xl/worksheets/sheet1.xml");
    expect(xml).not.toContain("<f>");
    expect(xml).toMatch(/<c r="A1"[^>]* t="(s|inlineStr)"/);
  });

  test("a struck part that ends inside a character ends behind it", async () => {
    const { cells } = await gridOf({ cells: [{ row: 0, col: 0, value: "a𠮟b", struck: [[0, 2]] }] });
    expect(cells[0]).toMatchObject({ value: "a𠮟b", struck: [[0, 3]] });
  });

  test("a text that looks like an error stays a text", async () => {
    expect((await parts(book({ cells: [{ row: 0, col: 0, value: "#N/A" }] })))("xl/worksheets/sheet1.xml")).not.toContain('t="e"');
  });

  test("sheet names: allowed characters, 31, unique without case", () => {
    const names = safeSheetNames([
      "a/b:c*?[d]\\",
      "History",
      "",
      "  ",
      "'x'",
      "A",
      "a",
      "a",
      "長".repeat(40),
      "長".repeat(31),
      "𠮟".repeat(16),
      "制\u0007御",
    ]);
    expect(names).toEqual([
      "a／b：c＊？［d］＼",
      "History_",
      "Sheet",
      "Sheet (2)",
      "’x’",
      "A",
      "a (2)",
      "a (3)",
      "長".repeat(31),
      `${"長".repeat(27)} (2)`,
      "𠮟".repeat(15),
      "制御",
    ]);
  });

  test("internal links follow a renamed sheet", async () => {
    const xml = (
      await parts(book({ cells: [{ row: 0, col: 0, value: "行く", link: { sheet: "it's/2", cell: "B8" } }] }, { name: "it's/2" }))
    )("xl/worksheets/sheet1.xml");
    expect(xml).toContain('location="&apos;it&apos;&apos;s／2&apos;!B8"');
  });

  test("hidden rows without cells stay hidden, rows without cells keep their height", async () => {
    const xml = (await parts(book({ cells: [{ row: 0, col: 0, value: "a" }], hiddenRows: [4], rowHeights: { 6: 33 } })))(
      "xl/worksheets/sheet1.xml"
    );
    expect(xml).toMatch(/<row r="5"[^>]*hidden="1"/);
    expect(xml).toMatch(/<row r="7"[^>]*ht="33"/);
  });

  test("no sheet at all, or only hidden ones, is still a workbook", async () => {
    expect((await readXlsx(await writeXlsx(book()))).grids).toHaveLength(1);
    const { grids } = await readXlsx(await writeXlsx(book({ name: "a", hidden: true }, { name: "b", hidden: true })));
    expect(grids.map((grid) => grid.visible)).toEqual([true, false]);
  });
});

describe("looks", () => {
  test("every cell of a merged area carries the border", async () => {
    const xml = (
      await parts(
        book({ cells: [{ row: 0, col: 0, value: "a", style: { border: "thin" } }], merges: [{ top: 0, left: 0, bottom: 1, right: 2 }] })
      )
    )("xl/worksheets/sheet1.xml");
    const styles = [...xml.matchAll(/<c r="([A-C][12])" s="(\d+)"|<c r="([A-C][12])"[^>]* s="(\d+)"/g)];
    expect(styles.map((match) => match[1] ?? match[3])).toEqual(["A1", "B1", "C1", "A2", "B2", "C2"]);
    expect(new Set(styles.map((match) => match[2] ?? match[4])).size).toBe(1);
  });

  test("print set-up, names in quotes, freeze, filter, tab colour, protection", async () => {
    const read = await parts(
      book({
        name: "一覧表(1)",
        print: {
          paper: "A3",
          landscape: true,
          fitWidth: 1,
          titleRows: [2, 3],
          area: { top: 0, left: 0, bottom: 9, right: 3 },
          header: "&R&A",
          footer: "&C&P / &N",
        },
        freeze: { rows: 3, cols: 1 },
        filter: { top: 2, left: 0, bottom: 9, right: 3 },
        tabColor: "#00AA00",
        protect: true,
        cells: [{ row: 0, col: 0, value: "a", style: { unlocked: true } }],
      })
    );
    const xml = read("xl/worksheets/sheet1.xml");
    for (const expected of [
      'paperSize="8"',
      'orientation="landscape"',
      'fitToWidth="1"',
      'fitToHeight="0"',
      '<pageSetUpPr fitToPage="1"/>',
      'xSplit="1"',
      'ySplit="3"',
      'topLeftCell="B4"',
      '<autoFilter ref="A3:D10"/>',
      'rgb="FF00AA00"',
      "<oddHeader>&amp;R&amp;A</oddHeader>",
      "<oddFooter>&amp;C&amp;P / &amp;N</oddFooter>",
      '<sheetProtection sheet="1"',
    ])
      expect(xml).toContain(expected);
    expect(read("xl/workbook.xml")).toContain("'一覧表(1)'!$A$1:$D$10");
    expect(read("xl/workbook.xml")).toContain("'一覧表(1)'!$3:$4");
    expect(read("xl/styles.xml")).toContain('<protection locked="0"/>');
    expect(read("xl/styles.xml")).toContain("游ゴシック");
  });

  test("conditional formats and charts", async () => {
    const area = { top: 0, left: 1, bottom: 3, right: 1 };
    const read = await parts(
      book({
        name: "集計",
        cells: [0, 1, 2, 3].map((row) => ({ row, col: 1, value: row * 25 })),
        conditional: [
          { area, rule: { kind: "data-bar", color: "#7FA7D9", min: 0, max: 100 } },
          { area, rule: { kind: "text-equals", text: '未"達', fill: "#FFCCCC", color: "#990000" } },
          { area, rule: { kind: "less-than", value: 50, fill: "#FFCCCC", color: "#990000" } },
        ],
        charts: [
          {
            kind: "bar",
            title: "達成率",
            categories: { ...area, left: 0, right: 0 },
            values: [{ name: "率", area }],
            anchor: { top: 5, left: 0, bottom: 20, right: 5 },
          },
        ],
      })
    );
    const xml = read("xl/worksheets/sheet1.xml");
    expect(xml).toContain('<dataBar minLength="0" maxLength="100"><cfvo type="num" val="0"/><cfvo type="num" val="100"/>');
    expect(xml).toContain('<formula>"未""達"</formula>');
    expect(xml).toContain("<formula>AND(ISNUMBER(B1),B1&lt;50)</formula>");
    const chart = read("xl/charts/chart1.xml");
    for (const expected of ['<c:barDir val="bar"/>', "'集計'!$B$1:$B$4", "'集計'!$A$1:$A$4", "達成率"]) expect(chart).toContain(expected);
  });
});
