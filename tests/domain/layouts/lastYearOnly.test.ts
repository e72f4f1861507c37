/** Rows of a list that only last year has: not carried on, and not lost. */
import { planDocuments, readWorkbook } from "../../../src/domain/layouts";
import type { GoalDocument } from "../../../src/domain/model";
import { lonelyRows } from "../../../src/domain/model/lonelyRows";
import { readDocuments } from "../../../src/domain/model/readDocuments";
import { documentJson } from "../../../src/cli/output/json";
import { gridOf, gridsOfPlan } from "./support";

const top = {
  "A1:D1": "重点目標一覧表",
  G1: "担当部局名",
  "H1:I1": "総務部",
  "A2:D2": "【令和5年度重点目標】",
  "F2:I2": "【令和6年度重点目標】",
  A3: "2",
  B3: "重点目標",
  "C3:D3": "防災",
  F3: "2",
  G3: "重点目標",
  "H3:I3": "防災の強化",
};
const heads = {
  "B4:C4": "具体的な重点取組項目（箇条書き）",
  D4: "達成状況・達成度",
  "G4:H4": "具体的な重点取組項目（箇条書き）",
  I4: "期限・数値目標等",
};
const sheet = (rows: Record<string, string>) => gridOf({ ...top, ...heads, ...rows }, "一覧");
const documentsOf = (rows: Record<string, string>): GoalDocument[] => readWorkbook([sheet(rows)], { file: 0 }).documents;

const cases: [string, Record<string, string>, number][] = [
  ["at the end", { "B5:C5": "① 訓練", D5: "3回", "G5:H5": "① 訓練", I5: "5回", "B6:C6": "② 広報誌", D6: "2回発行" }, 1],
  [
    "in the middle",
    {
      "B5:C5": "① 訓練",
      D5: "3回",
      "G5:H5": "① 訓練",
      I5: "5回",
      "B6:C6": "② 広報誌",
      D6: "2回発行",
      "B7:C7": "③ 備蓄",
      D7: "41,200食",
      "G7:H7": "② 備蓄",
      I7: "42,000食",
    },
    1,
  ],
  ["at the beginning", { "B5:C5": "① 広報誌", D5: "2回発行", "B6:C6": "② 訓練", D6: "3回", "G6:H6": "① 訓練", I6: "5回" }, 0],
];

describe.each(cases)("a row of last year alone %s", (_, rows, before) => {
  const documents = documentsOf(rows);
  const [document] = documents;

  it("is read as a row without an indicator", () => {
    expect(document?.indicators.map(({ id, labels, previous }) => [id, labels, previous?.text])).toEqual(
      [
        ["①", ["訓練"], "3回"],
        ["②", ["備蓄"], "41,200食"],
      ].slice(0, document?.indicators.length)
    );
    expect(lonelyRows(document?.items ?? [])).toMatchObject([
      { before, columns: { previousItem: { text: expect.stringContaining("広報誌") as string }, previous: { text: "2回発行" } } },
    ]);
  });

  it("comes back through JSON and a written form", () => {
    const json = JSON.parse(JSON.stringify({ schema: "juten/1", documents: documents.map(documentJson) })) as unknown;
    const given = readDocuments(json);
    if (!given.ok) throw new Error(given.key);
    const again = readWorkbook(gridsOfPlan(planDocuments(given.documents, "ueda-ichiran", { createdAt: "2024-04-01T00:00:00Z" })), {
      file: 0,
    }).documents[0];
    const texts = (one: GoalDocument | undefined) =>
      lonelyRows(one?.items ?? []).map((row) => [row.before, row.columns["previousItem"]?.text, row.columns["previous"]?.text]);
    expect(texts(again)).toEqual(texts(document));
    expect(again?.indicators.map(({ id, target, previous }) => [id, target?.text, previous?.text])).toEqual(
      document?.indicators.map(({ id, target, previous }) => [id, target?.text, previous?.text])
    );
  });
});

it("a document in which every row is carried on prints no such rows", () => {
  const [document] = documentsOf({ "B5:C5": "① 訓練", D5: "3回", "G5:H5": "① 訓練", I5: "5回" });
  expect(documentJson(document!)).not.toHaveProperty("lonelyRows");
  expect(documentJson(document!)).not.toHaveProperty("items");
});
