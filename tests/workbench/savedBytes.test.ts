import { emptyStored, writeStored } from "../../src/domain/model/storedXml";
import { readXlsx, storeText } from "../../src/files";
import { WorkbookModel } from "../../src/workbench/responder";
import { savedBytes, type SavedBook } from "../../src/workbench/saving/savedBytes";
import { makeBook, sheetData } from "../files/support/book";

const empty = { visible: true, merges: [], hiddenRows: [], hiddenCols: [] };
const file = () => makeBook({ sheets: { 目標: sheetData('<row r="1"><c r="A1"><v>1</v></c></row>') } });
const kept = (model: WorkbookModel, texts: Record<string, string>) =>
  model.addCustomXml(writeStored({ ...emptyStored(), entries: new Map(Object.entries(texts)) }));

async function open(bytes: Uint8Array): Promise<SavedBook> {
  const { grids, stored } = await readXlsx(bytes);
  const model = new WorkbookModel(grids);
  if (stored.size > 0) kept(model, Object.fromEntries(stored));
  return { model, bytes, grids, stored, sheetIds: model.sheets.map(({ id }) => id) };
}

test("nothing has changed: the very same bytes", async () => {
  const bytes = await storeText(file(), "settings", "{}");
  expect((await savedBytes(await open(bytes))).bytes).toBe(bytes);
});

test("cells, added sheets and what the add-in keeps in the workbook are saved, and are there when it is opened again", async () => {
  const book = await open(file());
  book.model.edit("目標", [{ row: 0, col: 0, value: 2 }]);
  book.model.addSheet({ ...empty, sheet: "集計", cells: [{ row: 0, col: 0, value: "達成率", text: "達成率" }] });
  kept(book.model, { settings: '{"suppressions":[]}', asOf: '"2024-11-15"' });
  const saved = await savedBytes(book);
  expect([saved.refused, saved.sheetsChanged]).toEqual([[], false]);
  const { grids, stored } = await readXlsx(saved.bytes);
  expect(grids.map(({ sheet, cells }) => [sheet, cells.map(({ value }) => value)])).toEqual([
    ["目標", [2]],
    ["集計", ["達成率"]],
  ]);
  expect(Object.fromEntries(stored)).toEqual({ settings: '{"suppressions":[]}', asOf: '"2024-11-15"' });
  expect((await savedBytes(await open(saved.bytes))).bytes).toBe(saved.bytes);
});

test("a text that changed since the file was opened replaces the old one", async () => {
  const book = await open(await storeText(file(), "settings", "{}"));
  const [id = ""] = book.model.customXml.keys();
  book.model.customXml.set(id, writeStored({ ...emptyStored(), entries: new Map([["settings", '{"rounding":2}']]) }));
  expect((await readXlsx((await savedBytes(book)).bytes)).stored.get("settings")).toBe('{"rounding":2}');
});

test.each([
  ["renamed", (model: WorkbookModel) => model.renameSheet("目標", "改名")],
  [
    "removed",
    (model: WorkbookModel) => {
      model.addSheet({ ...empty, sheet: "別", cells: [] });
      model.deleteSheet("目標");
    },
  ],
])("a sheet that was %s is told: the file keeps the old one", async (_how, change) => {
  const book = await open(file());
  change(book.model);
  const saved = await savedBytes(book);
  expect(saved.sheetsChanged).toBe(true);
  expect((await readXlsx(saved.bytes)).grids[0]?.sheet).toBe("目標");
});
