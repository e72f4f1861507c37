import { chooseFormula, directionOf, metAtBaseline } from "../../../src/domain/assessment";
import type { TargetQuantity } from "../../../src/domain/model";
import { quantity, settings } from "./build";

/** Indicators of a ward's policy and a city's plan: what is measured, target, baseline → direction, met at the start, formula. */
const table: [string, Partial<TargetQuantity>, number | null, ReturnType<typeof directionOf>, boolean, string][] = [
  ["満足度 90%以上", { op: ">=", value: 90, unit: "%" }, null, "up", false, "increase"],
  ["割合 70%", { op: ">=", explicit: false, value: 70, unit: "%" }, null, "up", false, "increase"],
  ["読んでいる人の割合 86.5 → 90.0", { explicit: false, value: 90, unit: "%" }, 86.5, "up", false, "increase"],
  ["財政力指数 0.581 → 0.590", { explicit: false, value: 0.59, unit: "", label: "財政力指数" }, 0.581, "up", false, "increase"],
  ["合格率 99.2 → 100", { explicit: false, value: 100, unit: "%" }, 99.2, "up", false, "increase"],
  ["経常収支比率 91.7 → 90.0未満", { op: "<", value: 90, unit: "%" }, 91.7, "down", false, "decrease-from-baseline"],
  ["実質公債費比率 9.5 → 12.0未満", { op: "<", value: 12, unit: "%" }, 9.5, "maintain", true, "maintain"],
  ["将来負担比率 20.1 → 30.0未満", { op: "<", value: 30, unit: "%" }, 20.1, "maintain", true, "maintain"],
  ["移住者数の累計 186 → 336", { explicit: false, value: 336, unit: "人", cumulative: true }, 186, "up", false, "cumulative"],
  ["登録数の累計 0 → 120", { explicit: false, value: 120, unit: "件", cumulative: true }, 0, "up", false, "cumulative"],
  ["成立数の累計 ― → 120", { explicit: false, value: 120, unit: "組", cumulative: true }, null, "up", false, "cumulative"],
  ["会議 15回/年", { explicit: false, value: 15, unit: "回/年", per: "年" }, null, "up", false, "increase"],
  ["受講率 92 → 90以上", { op: ">=", value: 90, unit: "%" }, 92, "maintain", true, "increase"],
  [
    "収入未済額 2,002,850 → 1,850,000",
    { explicit: false, value: 1850000, unit: "円", label: "収入未済額" },
    2002850,
    "down",
    false,
    "decrease-from-baseline",
  ],
  ["死傷者数 500人以下", { op: "<=", value: 500, unit: "人" }, null, "down", false, "decrease"],
  ["前年認知件数以下", { op: "<=", value: null, unit: "件" }, 120, "down", false, "direction"],
  ["対前年増", { op: "increase", value: null, unit: "人" }, 121, "up", false, "direction"],
  ["待機児童 減少", { op: "decrease", value: null, unit: "人" }, 3, "down", false, "direction"],
  ["7%削減", { value: 7, unit: "%", change: "cut" }, 100, "down", false, "size-of-change"],
  ["5ポイント向上", { value: 5, unit: "ポイント", change: "rise" }, null, "up", false, "size-of-change"],
  ["2割増", { op: "increase", value: 20, unit: "%" }, null, "up", false, "size-of-change"],
  ["事故0件", { op: "=", value: 0, unit: "件" }, 2, "down", false, "yes-no"],
  ["200人を維持", { op: "=", value: 200, unit: "人" }, 200, "maintain", false, "maintain"],
  ["毎月2回", { value: 2, unit: "回", per: "月" }, null, "up", false, "per-period"],
  ["月平均12時間以下", { op: "<=", value: 12, unit: "時間", per: "月" }, null, "down", false, "decrease"],
];

test.each(table)("%s", (_, part, baseline, direction, met, formula) => {
  const asked = quantity(part);
  expect(directionOf(asked, baseline)).toBe(direction);
  expect(metAtBaseline(asked, baseline)).toBe(met);
  expect(chooseFormula(asked, baseline, "", settings()).formula.id).toBe(formula);
});

test("alternatives are shown beside the formula chosen", () => {
  const others = (part: Partial<TargetQuantity>, baseline: number | null) =>
    chooseFormula(quantity(part), baseline, "", settings()).alternatives.map(({ id }) => id);
  expect(others({ value: 73 }, 70.3)).toEqual(["baseline-progress"]);
  expect(others({ value: 73 }, null)).toEqual([]);
  expect(others({ op: "<", value: 90 }, 91.7)).toEqual(["decrease"]);
  expect(others({ op: "increase", value: null }, 5)).toEqual(["year-on-year"]);
});
