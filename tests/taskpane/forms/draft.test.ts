import type { Cell, Grid } from "../../../src/domain/grid/grid";
import { parseAddress } from "../../../src/domain/grid/address";
import { parseLayout } from "../../../src/domain/layouts";
import { lacksOf, partAt, suggestDraft, valueCell, withoutYear } from "../../../src/taskpane/forms/draft";
import { freeId, layoutOf } from "../../../src/taskpane/forms/layoutOf";
import { tryForm } from "../../../src/taskpane/worker/tryForm";

const gridOf = (sheet: string, texts: Record<string, string>, merges: Grid["merges"] = []): Grid => ({
  sheet,
  visible: true,
  cells: Object.entries(texts).map(([at, text]): Cell => ({ ...parseAddress(at)!, value: text, text })),
  merges,
  hiddenRows: [],
  hiddenCols: [],
});

/** A form that no built-in layout knows. */
const evaluation = gridOf("事業A", {
  A1: "令和6年度 事務事業評価シート",
  A3: "事務事業の名称",
  B3: "公園の改修",
  A4: "所管：都市整備課",
  A6: "事業の目的",
  A7: "安心して遊べる公園を増やす。",
  A9: "活動指標",
  B9: "達成時期",
  C9: "目標値",
  D9: "実績値",
  E9: "特記",
  A10: "改修した公園の数",
  B10: "年度末",
  C10: "3か所以上",
  D10: "2か所",
  E10: "入札済み",
  A11: "点検の回数",
  B11: "通年",
  C11: "12回",
});

test("a sheet's own headings are suggested, each with the place of its value", () => {
  const { title, rows, parts } = suggestDraft(evaluation);
  expect([title, rows]).toEqual(["事務事業評価シート", "rows"]);
  expect(parts.map(({ cell, role, place }) => [cell, role, place])).toEqual([
    ["A1", "title", "below"],
    ["A3", "goal", "right"],
    ["A4", "department", "inside"],
    ["A6", "purpose", "below"],
    ["A9", "name", "below"],
    ["B9", "deadline", "below"],
    ["C9", "target", "below"],
    ["D9", "yearEnd", "below"],
  ]);
});

test("the suggestion becomes a definition that reads the sheet", () => {
  const draft = suggestDraft(evaluation);
  expect(lacksOf(draft)).toEqual([]);
  const layout = layoutOf(draft, "own-1");
  expect(parseLayout(JSON.parse(JSON.stringify(layout)))).toEqual(layout);
  const { documents, missing } = tryForm({ grid: evaluation, layout });
  expect(missing).toEqual([]);
  const [document] = documents;
  expect(document?.fields["goal"]).toMatchObject({ text: "公園の改修", cell: "B3" });
  expect(document?.fields["department"]).toMatchObject({ text: "都市整備課", cell: "A4" });
  expect(
    document?.indicators.map(({ labels, target, yearEnd }) => [labels.at(-1), target?.text, target?.quantities[0]?.value, yearEnd?.text])
  ).toEqual([
    ["改修した公園の数", "3か所以上", 3, "2か所"],
    ["点検の回数", "12回", 12, ""],
  ]);
});

test("a pointed cell brings its words, a role that is still free, and where its value is", () => {
  expect(partAt(evaluation, "E9")).toEqual({ cell: "E9", heading: "特記", role: "text", place: "below" });
  expect(partAt(evaluation, "C9", new Set(["target"]))?.role).toBe("note");
  expect(partAt(evaluation, "F20")).toBeNull();
  expect(partAt(evaluation, "?")).toBeNull();
  expect(valueCell(evaluation, { cell: "A4", heading: "所管", role: "department", place: "inside" })).toEqual({
    cell: "A4",
    text: "都市整備課",
  });
  expect(valueCell(evaluation, { cell: "A6", heading: "事業の目的", role: "purpose", place: "right" })).toBeNull();
});

test("items with marks are told from plain rows", () => {
  const marked = gridOf("①", {
    A1: "施策名",
    B1: "子育て",
    A3: "取組項目",
    B3: "数値目標",
    A4: "① 相談",
    B4: "(1) 年6回以上",
    A5: "② 広場",
    B5: "(1) 月1回",
  });
  const draft = suggestDraft(marked);
  expect(draft.rows).toBe("items");
  const { documents } = tryForm({ grid: marked, layout: layoutOf(draft, "own-2") });
  expect(documents[0]?.indicators.map(({ id }) => id)).toEqual(["①(1)", "②(1)"]);
});

test("what is lacking is told: a goal, a target, a name", () => {
  expect(lacksOf(suggestDraft(gridOf("空", { A1: "連絡事項" })))).toEqual(["goal", "target", "name"]);
});

test.each([
  ["令和６年度　重点管理表", "重点管理表"],
  ["【令和元年度 施策評価】", "施策評価"],
  ["2024年度の事業計画書", "事業計画書"],
  ["事業計画書", "事業計画書"],
])("%s is the form %s", (title, name) => expect(withoutYear(title)).toBe(name));

test("an id is given once", () => expect(freeId([{ id: "own-1" }, null, { id: "own-3" }])).toBe("own-2"));
