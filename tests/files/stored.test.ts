import { unzipSync } from "fflate";
import { contentFingerprint, patchXlsx, readXlsx, stampOf, storeText } from "../../src/files";
import { stampKey } from "../../src/domain/model/stamp";
import { makeBook } from "./support/book";

const stamp = async (bytes: Uint8Array) => {
  const { grids } = await readXlsx(bytes);
  return JSON.stringify({ by: "企画課", at: "2024-11-15T01:00:00.000Z", rules: "standard-0", content: contentFingerprint(grids) });
};

test("a text is kept inside the workbook; parts other than the list of relationships stay byte for byte", async () => {
  const before = makeBook();
  const after = await storeText(before, stampKey, await stamp(before));
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const changed = Object.keys(old).filter((name) => Buffer.compare(Buffer.from(old[name] ?? []), Buffer.from(now[name] ?? [])) !== 0);
  expect(changed.filter((name) => name !== "[Content_Types].xml")).toEqual(["xl/_rels/workbook.xml.rels"]);
  expect(Object.keys(now).filter((name) => !(name in old))).toEqual(["customXml/item1.xml"]);
  const { stored, grids } = await readXlsx(after);
  expect(stampOf(stored, grids)).toMatchObject({ by: "企画課", state: "current" });
});

test("a second text goes into the same part, and the first one stays", async () => {
  const once = await storeText(makeBook(), "settings", '{"lang":"en"}');
  const twice = await storeText(once, stampKey, await stamp(once));
  expect(Object.keys(unzipSync(twice)).filter((name) => name.startsWith("customXml/"))).toEqual(["customXml/item1.xml"]);
  expect([...(await readXlsx(twice)).stored.keys()]).toEqual(["settings", stampKey]);
});

test("a cell changed after the stamp is told; a workbook without a stamp has none", async () => {
  const before = makeBook();
  const { grids } = await readXlsx(before);
  const [sheet] = grids;
  const cell = sheet?.cells.find(({ value, formula }) => typeof value === "string" && formula !== true);
  if (!sheet || !cell) throw new Error("the book holds a text");
  const stamped = await storeText(before, stampKey, await stamp(before));
  const name = `${String.fromCharCode(65 + cell.col)}${cell.row + 1}`;
  const { bytes, refused } = await patchXlsx(stamped, [{ sheet: sheet.sheet, cell: name, value: "検査のあとの書き換え" }]);
  expect(refused).toEqual([]);
  const read = await readXlsx(bytes);
  expect(stampOf(read.stored, read.grids)).toMatchObject({ state: "changed" });
  const plain = await readXlsx(before);
  expect(stampOf(plain.stored, plain.grids)).toBeNull();
});

test.each([["no JSON"], ["[]"], ['{"by":1}']])("a stamp spoilt by hand counts as none: %s", async (text) => {
  const { stored, grids } = await readXlsx(await storeText(makeBook(), stampKey, text));
  expect(stampOf(stored, grids)).toBeNull();
});
