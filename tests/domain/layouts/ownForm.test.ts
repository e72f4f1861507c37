/** The worked example of docs/forms.md, and what is said about wrong definitions. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { builtInLayouts, parseLayout, planDocuments, readWorkbook, type Layout, type LayoutError } from "../../../src/domain/layouts";
import { asContract, gridOf, gridsOfPlan, placeless } from "./support";

const page = readFileSync(join(__dirname, "../../../docs/forms.md"), "utf8");
const example = JSON.parse(/```json\n([\s\S]*?)```/.exec(page)?.[1] ?? "null") as Record<string, unknown>;

const sheet = gridOf({
  "A1:G1": "令和8年度 事務事業評価シート",
  A2: "事業名",
  "B2:D2": "図書館の運営",
  E2: "所管課",
  "F2:G2": "生涯学習課",
  "A3:G3": "事業の目的",
  "A4:G4": "読書に親しむ市民をふやす。",
  "A5:B5": "指標名",
  C5: "達成時期",
  D5: "前年度実績",
  E5: "目 標 値",
  F5: "実績",
  G5: "評価",
  "A6:B6": "貸出冊数（冊）",
  C6: "年度末",
  D6: "98,000",
  E6: "10万冊以上",
  F6: "104,200冊",
  G6: "Ａ",
  "A7:B7": "おはなし会",
  C7: "3月",
  D7: "11回",
  E7: "12回",
  F7: "",
  G7: "",
  A8: "総合評価",
  "B8:G8": "おおむね順調",
});

describe("a city's own form", () => {
  const { documents, sheets } = readWorkbook([sheet], { file: 0, layouts: [example] });

  it("is read by its definition", () => {
    expect(sheets).toEqual([{ name: "Sheet1", role: "form", layout: "jigyo-hyoka", missing: [], candidates: [] }]);
    const [document] = documents;
    expect(document).toMatchObject({
      fiscalYear: 2026,
      fields: {
        goal: { text: "図書館の運営", cell: "B2" },
        department: { text: "生涯学習課", cell: "F2" },
        purpose: { text: "読書に親しむ市民をふやす。", cell: "A4" },
      },
    });
    expect(
      document?.indicators.map(({ labels, target, yearEnd }) => [
        labels,
        target?.quantities.map(({ value, unit }) => [value, unit]),
        yearEnd?.state,
      ])
    ).toEqual([
      [["貸出冊数（冊）"], [[100000, "冊"]], "reported"],
      [["おはなし会"], [[12, "回"]], "missing"],
    ]);
  });

  it("is written in the same form", () => {
    const again = readWorkbook(
      gridsOfPlan(planDocuments(asContract(documents), "jigyo-hyoka", { createdAt: "2026-04-01T00:00:00Z", layouts: [example] })),
      { file: 0, layouts: [example] }
    );
    expect(placeless(again.documents)).toEqual(placeless(documents));
  });

  it("is not seen without its definition", () => {
    expect(readWorkbook([sheet], { file: 0 }).documents).toEqual([]);
  });
});

describe("definitions", () => {
  it.each(builtInLayouts.map((layout) => [layout.id, layout] as const))("%s survives JSON", (_, layout) => {
    expect(parseLayout(JSON.parse(JSON.stringify(layout)))).toEqual(layout);
  });

  const wrong: [string, Record<string, unknown>, string, LayoutError["problem"]][] = [
    ["an unknown key", { ...example, colour: "red" }, "colour", "unknown"],
    [
      "an unknown key further in",
      { ...example, fields: [{ key: "goal", labels: ["事業名"], value: ["right"], side: 1 }] },
      "fields.0.side",
      "unknown",
    ],
    ["a wrong value", { ...example, role: "sheet" }, "role", "wrong"],
    ["no wording", { ...example, fields: [{ key: "goal", labels: [], value: ["right"] }] }, "fields.0.labels", "wrong"],
    ["an anchor that is no field", { ...example, anchor: "nothing" }, "anchor", "missing-part"],
    [
      "a drawn table that is not there",
      { ...example, sheet: { ...(example["sheet"] as Layout["sheet"]), rows: [{ table: "other" }] } },
      "sheet.rows.0.table",
      "missing-part",
    ],
    ["too large", { ...example, title: "x".repeat(200_001) }, "(layout)", "too-large"],
  ];
  it.each(wrong)("%s is refused by name", (_, definition, key, problem) => {
    expect(() => parseLayout(definition)).toThrow(expect.objectContaining({ name: "LayoutError", key, problem }) as Error);
  });
});
