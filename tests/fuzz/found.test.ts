/** What the fuzzers found, each by the smallest case that showed it. */
import { readStored } from "../../src/domain/model/storedXml";
import { UndoJournal } from "../../src/host/undoJournal";
import { gridOf, Responder, WorkbookModel } from "../../src/workbench/responder";

test("a character reference beyond the last character stays as it is written", () => {
  const xml = '<stored xmlns="urn:juten-navi:stored" version="1"><entry key="a">&#99999999;&#xFFFFFF;&#x41;</entry></stored>';
  expect(readStored(xml)?.entries.get("a")).toBe("&#99999999;&#xFFFFFF;A");
});

test.each(["{", "", '[{"token":1}]', "[null]", '{"0":{}}', '[{"token":"1","state":"open"}]'])(
  "a journal that something else wrote (%s) is an empty one",
  (text) => {
    const kept = new Map([["book", text]]);
    const journal = new UndoJournal(
      { getItem: (key) => kept.get(key) ?? null, setItem: (key, to) => void kept.set(key, to) },
      () => "book"
    );
    expect(journal.unfinished()).toBeNull();
    expect(journal.find(journal.open([]))).toMatchObject({ state: "open" });
  }
);

test.each([
  "",
  "{",
  "null",
  "[]",
  '{"Actions":null,"ObjectPaths":{}}',
  '{"Actions":[null],"ObjectPaths":{}}',
  '{"Actions":[{"Id":1,"ActionType":1,"Name":[]}],"ObjectPaths":{}}',
  '{"Actions":[],"ObjectPaths":{"1":null}}',
])("the responder answers %s, which is no request", async (body) => {
  const model = new WorkbookModel([{ sheet: "①", visible: true, cells: [], merges: [], hiddenRows: [], hiddenCols: [] }]);
  const answer = await new Responder(model).answer(body);
  expect(answer.code).toBe(0);
  expect(JSON.parse(answer.body)).toMatchObject({ Error: { Code: "InvalidRequest" } });
  expect(model.sheets.map(gridOf)[0]?.cells).toEqual([]);
});
