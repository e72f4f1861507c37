import { assessDocuments, rollUp } from "../../../src/domain/assessment";
import type { GoalDocument, Indicator } from "../../../src/domain/model";
import type { SettingsInput } from "../../../src/domain/settings/settings";
import { document, indicator, quantity, report, result, settings, silent, target } from "./build";

const asked = (value: number) => target([quantity({ value })]);
const one = (path: string[], value: number, done: number, part: Partial<Indicator> = {}) =>
  indicator({ id: path.join(""), path, target: asked(value), midterm: report([result({ value: done })]), ...part });

const fields = (goal: string, department: string) => ({ goal: { text: goal, cell: "C3" }, department: { text: department, cell: "C1" } });

const housing = document(
  [
    one(["①", "(1)"], 10, 5),
    one(["①", "(2)"], 10, 25),
    one(["②", "(1)"], 4, 0, { midterm: silent }),
    one(["②", "(2)"], 0, 0, {
      target: target([quantity({ value: 0, op: "=", unit: "件" })]),
      midterm: report([result({ value: 0, unit: "件" })]),
    }),
    one(["③"], 1, 0, { target: target([]), midterm: report([]) }),
  ],
  { sheet: "住宅", fields: fields("住まい", "都市建設部") }
);
const roads = document([one(["①"], 3, 1, { midterm: report([result({ value: 1 }), result({ value: 1, planned: true })]) })], {
  sheet: "道路",
  fields: fields("道路", "都市 建設部"),
});
const list = document([indicator({ midterm: null, yearEnd: null })], {
  sheet: "一覧",
  layout: "ueda-ichiran",
  fields: fields("一覧", "都市建設部"),
});

function summed(documents: GoalDocument[], input: SettingsInput = {}) {
  const given = settings(input);
  return rollUp(assessDocuments(documents, { asOf: "2024-11-15", settings: given }), given);
}

test("items, goals, departments and all", () => {
  const { items, goals, departments, all } = summed([housing, roads, list]);
  expect(items.map(({ sheet, item, rated, mean }) => [sheet, item, rated, mean])).toEqual([
    ["住宅", "①", 2, 150],
    ["住宅", "②", 0, null],
    ["住宅", "③", 0, null],
    ["道路", "①", 1, 33.3],
    ["一覧", "①", 0, null],
  ]);
  expect(goals.map(({ goal, indicators, mean }) => [goal, indicators, mean])).toEqual([
    ["住まい", 5, 150],
    ["道路", 1, 33.3],
    ["一覧", 1, null],
  ]);
  expect(departments).toHaveLength(1);
  expect(departments[0]).toMatchObject({ department: "都市建設部", goals: 2, indicators: 6, rated: 3, mean: 111.1, forecast: 122.2 });
  expect(all).toMatchObject({ indicators: 6, rated: 3 });
});

test("what is not rated is counted apart with its reason and never as 0", () => {
  const { goals } = summed([housing]);
  expect(goals[0]).toMatchObject({
    rated: 2,
    unrated: { unreported: 1, "zero-target": 1, "no-numeric-target": 1 },
    met: { yes: 1, no: 0 },
    mean: 150,
    statuses: { achieved: 1, "in-progress": 2, unreported: 1, "no-numeric-target": 1, missed: 0, "not-started": 0, ambiguous: 0 },
  });
});

test("capped before the mean, and graded", () => {
  const { goals } = summed([housing], { capBeforeMean: 100, scale: "sano" });
  expect(goals[0]).toMatchObject({ mean: 75, grade: "4" });
  expect(summed([housing]).goals[0]?.grade).toBeNull();
});

test("worst first, with the place", () => {
  expect(summed([housing, roads]).all.worst.map(({ sheet, indicator: id, cell, rate }) => [sheet, id, cell, rate])).toEqual([
    ["道路", "①", "E8", 33.3],
    ["住宅", "①(1)", "E8", 50],
    ["住宅", "①(2)", "E8", 250],
  ]);
});

test("integers as a setting", () => {
  expect(summed([roads], { rounding: "integer" }).all).toMatchObject({ mean: 33, forecast: 67 });
});

test("several targets each count once", () => {
  const many = indicator({
    target: target([quantity({ value: 4 }), quantity({ value: 2 })]),
    midterm: report([result({ value: 4, target: 0 }), result({ value: 1, target: 1 })]),
  });
  expect(summed([document([many])]).all).toMatchObject({ indicators: 1, rated: 2, mean: 75 });
});

test("a department with lists only is kept, and one named by the roster gets its formal name", () => {
  expect(summed([list]).departments).toMatchObject([{ department: "都市建設部", indicators: 1, rated: 0, mean: null }]);
  const roster: SettingsInput = { departments: [{ name: "建設部", former: [{ name: "都市建設部", until: "2025-03-31" }] }] };
  expect(summed([housing, roads], roster).departments).toMatchObject([{ department: "建設部", goals: 2 }]);
});

test("nothing at all", () => {
  expect(summed([])).toMatchObject({ items: [], goals: [], departments: [], all: { indicators: 0, mean: null, worst: [] } });
});
