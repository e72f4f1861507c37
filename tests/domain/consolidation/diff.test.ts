import { diffDocuments, type Change } from "../../../src/domain/consolidation/diff";
import type { GoalDocument, Indicator } from "../../../src/domain/model";
import { defaultSettings } from "../../../src/domain/settings/settings";
import { asked, goalDocument, indicator, target } from "../builders";

const seminar = (more: Partial<Indicator> = {}) =>
  indicator(["①", "(1)"], { labels: ["① 移住の推進", "(1) 移住セミナーの開催"], target: target("(1) 6回以上", [asked(6, "回")]), ...more });
const consultation = indicator(["①", "(2)"], {
  labels: ["① 移住の推進", "(2) 出張相談会の実施"],
  target: target("(2) 30回", [asked(30, "回")]),
});

const kinds = (before: GoalDocument[], after: GoalDocument[]) => diffDocuments(before, after, defaultSettings).map((change) => change.kind);

describe("diffDocuments", () => {
  const lastYear = [goalDocument("移住・定住の推進", [seminar(), consultation])];

  test.each<[string, GoalDocument[], Change["kind"][]]>([
    ["nothing changed", [goalDocument("移住・定住の推進", [seminar(), consultation])], []],
    ["spaces and widths are no change", [goalDocument("移住・定住 の推進", [seminar(), consultation])], []],
    [
      "a target asks for less",
      [goalDocument("移住・定住の推進", [seminar({ target: target("(1) 4回以上", [asked(4, "回")]) }), consultation])],
      ["target-lowered"],
    ],
    [
      "a target asks for more",
      [goalDocument("移住・定住の推進", [seminar({ target: target("(1) 8回以上", [asked(8, "回")]) }), consultation])],
      ["target-raised"],
    ],
    [
      "a target in other words",
      [goalDocument("移住・定住の推進", [seminar({ target: target("(1) 6件以上", [asked(6, "件")]) }), consultation])],
      ["target-changed"],
    ],
    ["an item is gone", [goalDocument("移住・定住の推進", [seminar()])], ["item-dropped"]],
    [
      "an item moved to another number",
      [goalDocument("移住・定住の推進", [seminar({ id: "①(3)", path: ["①", "(3)"] }), consultation])],
      ["item-moved"],
    ],
    ["another rank", [goalDocument("移住・定住の推進", [seminar(), consultation], { priority: "3位" })], ["goal-moved"]],
    ["the goal was renamed", [goalDocument("移住・定住と交流の推進", [seminar(), consultation])], ["goal-renamed"]],
    ["another goal altogether", [goalDocument("防災体制の強化", [], { priority: "5位" })], ["goal-added", "goal-dropped"]],
  ])("%s", (_name, thisYear, expected) => {
    expect(kinds(lastYear, thisYear)).toEqual(expected);
  });

  test("for a ceiling, a higher number is the easier target", () => {
    const ceiling = (value: number) => [
      goalDocument("時間外の縮減", [seminar({ target: target(`${value}時間以下`, [asked(value, "時間", { op: "<=", explicit: true })]) })]),
    ];
    expect(kinds(ceiling(12), ceiling(15))).toEqual(["target-lowered"]);
    expect(kinds(ceiling(15), ceiling(12))).toEqual(["target-raised"]);
  });

  test("a department's former name counts as the same department", () => {
    const settings = { ...defaultSettings, departments: [{ name: "まちづくり部", former: [{ name: "市民協働部", until: "2024-03-31" }] }] };
    const before = [goalDocument("移住・定住の推進", [seminar()], { department: "市民協働部", fiscalYear: 2023 })];
    const after = [goalDocument("移住・定住の推進", [seminar()], { department: "まちづくり部" })];
    expect(diffDocuments(before, after, settings)).toEqual([]);
    expect(kinds(before, after)).toEqual(["goal-added", "goal-dropped"]);
  });

  test("a change names both places", () => {
    const after = [goalDocument("移住・定住の推進", [seminar({ target: target("(1) 4回以上", [asked(4, "回")], "D9") }), consultation])];
    expect(diffDocuments(lastYear, after, defaultSettings)).toEqual([
      {
        kind: "target-lowered",
        department: "総務部",
        goal: "移住・定住の推進",
        indicator: "①(1)",
        before: { file: 0, sheet: "重点目標1", cell: "D8", text: "(1) 6回以上" },
        after: { file: 0, sheet: "重点目標1", cell: "D9", text: "(1) 4回以上" },
      },
    ]);
  });
});
