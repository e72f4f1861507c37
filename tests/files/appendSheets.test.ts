import { unzipSync } from "fflate";
import type { Grid } from "../../src/domain/grid/grid";
import { appendSheets, patchXlsx, readXlsx, storeText } from "../../src/files";
import { makeBook, sheetData } from "./support/book";

const sheet = (name: string): Grid => ({
  sheet: name,
  visible: true,
  cells: [
    { row: 0, col: 0, value: '目標 <A> & "B"', text: '目標 <A> & "B"' },
    { row: 2, col: 27, value: 0.5, text: "0.5" },
    { row: 1, col: 1, value: true, text: "TRUE" },
    { row: 3, col: 0, value: "=件数", text: "=件数" },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
  hiddenRows: [],
  hiddenCols: [],
});

const book = () => makeBook({ sheets: { 既存: sheetData('<row r="1"><c r="A1"><v>1</v></c></row>') } });
const values = ({ cells }: Grid) =>
  [...cells].sort((a, b) => a.row - b.row || a.col - b.col).map(({ row, col, value }) => [row, col, value]);

test("sheets stand behind the old ones with their values and merges; old parts stay byte for byte", async () => {
  const before = book();
  const after = await appendSheets(before, [sheet("集計"), sheet("集計"), sheet("既存")]);
  const { grids } = await readXlsx(after);
  expect(grids.map((grid) => grid.sheet)).toEqual(["既存", "集計", "集計 (2)", "既存 (2)"]);
  for (const grid of grids.slice(1)) {
    expect(values(grid)).toEqual(values(sheet("")));
    expect(grid.merges).toEqual(sheet("").merges);
  }
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const changed = Object.keys(old).filter((name) => Buffer.compare(Buffer.from(old[name] ?? []), Buffer.from(now[name] ?? [])) !== 0);
  expect(changed.sort()).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/workbook.xml"]);
  expect(Object.keys(now).filter((name) => !(name in old))).toHaveLength(3);
});

test("no sheets: the very same bytes", async () => {
  const before = book();
  expect(await appendSheets(before, [])).toBe(before);
});

test("texts of the add-in, edits and sheets go together, in any order", async () => {
  const stored = await storeText(await appendSheets(book(), [sheet("集計")]), "settings", "{}");
  const { bytes, refused } = await patchXlsx(stored, [{ sheet: "集計", cell: "AB3", value: 0.75 }]);
  expect(refused).toEqual([]);
  const read = await readXlsx(await appendSheets(bytes, [sheet("二つ目")]));
  expect(read.grids.map((grid) => grid.sheet)).toEqual(["既存", "集計", "二つ目"]);
  expect(read.grids[1]?.cells.find(({ col }) => col === 27)?.value).toBe(0.75);
  expect(read.stored.get("settings")).toBe("{}");
});
