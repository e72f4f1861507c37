import type { TargetQuantity } from "../../../src/domain/model";
import type { SettingsInput } from "../../../src/domain/settings/settings";
import { assess, quantity, rate, report, result, silent, target } from "./build";

describe("percentages and other levels", () => {
  test("the plain ratio, with the way from the baseline beside it", () => {
    expect(
      rate(
        ["保有枚数率 73.0%", { value: 73, unit: "%", label: "保有枚数率", baseline: 70.3, explicit: false }],
        ["9月末 72.7%", { value: 72.7, asOf: "2024-09-30" }]
      )
    ).toMatchObject({
      rate: 99.6,
      alternatives: [{ formula: "baseline-progress", rate: 88.9 }],
      status: "in-progress",
      inputs: [
        { role: "target", value: 73, cell: "E8" },
        { role: "result", value: 72.7, cell: "F8", span: [4, 8] },
        { role: "baseline", value: 70.3, cell: "E8" },
      ],
    });
  });

  test("the name of the indicator tells a level or a running total where the target has a bare number", () => {
    const labels = ["施策", "1人当たりの貸出冊数"];
    const asked: [string, Partial<TargetQuantity>] = ["8.0", { value: 8, unit: "冊", explicit: false }];
    const twice = [
      { value: 3, asOf: "2024-06-30" },
      { value: 6, asOf: "2024-09-30" },
    ];
    expect(rate(asked, ["6月 3冊、9月 6冊", ...twice], { labels })).toMatchObject({ formula: "increase", rate: 75 });
    expect(rate(asked, ["6月 3冊、9月 6冊", ...twice], { labels: ["施策", "貸出冊数"] })).toMatchObject({ rate: 112.5 });
    expect(rate(["336", { value: 336, unit: "人" }], ["210人", { value: 210 }], { labels: ["施策", "移住者数の累計"] })).toMatchObject({
      formula: "cumulative",
      rate: 62.5,
    });
  });

  test("a setting makes it the main formula", () => {
    const asked: [string, Partial<TargetQuantity>] = ["73%", { value: 73, unit: "%", baseline: 70.3 }];
    const options: SettingsInput = { formulas: { increase: "baseline-progress" } };
    expect(rate(asked, ["72.7%", { value: 72.7 }], { options })).toMatchObject({
      formula: "baseline-progress",
      rate: 88.9,
      alternatives: [{ formula: "increase", rate: 99.6 }],
    });
  });

  test("the latest counts, and none are added", () => {
    const answers = [
      { value: 71.5, asOf: "2024-06" },
      { value: 72.7, asOf: "2024-09-30" },
    ];
    expect(rate(["73%", { value: 73, unit: "%" }], ["6月 71.5%、9月末 72.7%", ...answers])).toMatchObject({ rate: 99.6 });
    expect(rate(["73%", { value: 73, unit: "%" }], ["A 71.5%、B 72.7%", { value: 71.5 }, { value: 72.7 }])).toMatchObject({
      rate: null,
      reason: "ambiguous",
    });
  });

  test("a planned level replaces the present one", () => {
    expect(rate(["73%", { value: 73, unit: "%" }], ["70%、見込73%", { value: 70 }, { value: 73, planned: true }])).toMatchObject({
      rate: 95.9,
      forecast: 100,
    });
    expect(rate(["73%", { value: 73, unit: "%" }], ["見込73%", { value: 73, planned: true }])).toMatchObject({
      rate: null,
      reason: "unreported",
      forecast: 100,
    });
  });

  test("the baseline column of the form", () => {
    const baseline = { text: "91.7（2019）", cell: "C8" };
    const asked: [string, Partial<TargetQuantity>] = ["90.0未満", { value: 90, op: "<", unit: "%", label: "経常収支比率" }];
    expect(rate(asked, ["91.0", { value: 91 }], { baseline })).toMatchObject({
      formula: "decrease-from-baseline",
      rate: 41.2,
      alternatives: [{ formula: "decrease", rate: 98.9 }],
      inputs: [{ role: "target" }, { role: "result" }, { role: "baseline", value: 91.7, cell: "C8" }],
    });
    expect(rate(asked, ["91.0", { value: 91 }], { baseline, options: { formulas: { decrease: "ratio" } } })).toMatchObject({
      formula: "decrease",
      rate: 98.9,
    });
    expect(rate(asked, ["91.0", { value: 91 }], { baseline: { text: "―（2020）", cell: "C8" } })).toMatchObject({
      formula: "decrease",
      alternatives: [],
    });
  });
});

describe("fewer is better", () => {
  test("without a baseline: 目標÷実績", () => {
    expect(rate(["37人以下", { value: 37, op: "<=", unit: "人" }], ["41人", { value: 41 }])).toMatchObject({
      formula: "decrease",
      rate: 90.2,
      status: "in-progress",
    });
    const options: SettingsInput = { rounding: "integer" };
    expect(rate(["37人以下", { value: 37, op: "<=", unit: "人" }], ["41人", { value: 41 }], { options })).toMatchObject({ rate: 90 });
  });

  test("a limit on a count is not reached before the year is over", () => {
    const asked: [string, Partial<TargetQuantity>] = ["死傷者500人以下", { value: 500, op: "<=", unit: "人" }];
    expect(rate(asked, ["200人", { value: 200 }])).toMatchObject({
      formula: "decrease",
      rate: null,
      reason: "not-computable",
      met: true,
      status: "in-progress",
    });
    expect(rate(asked, ["520人", { value: 520 }])).toMatchObject({ rate: 96.2, met: null, status: "in-progress" });
    const each: Partial<TargetQuantity> = { value: 3, op: "<=", unit: "件", label: "人口千人当たり認知件数" };
    expect(rate(["千人当たり3件以下", each], ["1.4件", { value: 1.4 }])).toMatchObject({ rate: null, met: true, status: "in-progress" });
    expect(rate(["月12時間以下", { value: 12, op: "<=", unit: "時間", per: "月" }], ["10時間", { value: 10 }])).toMatchObject({
      rate: 120,
      status: "achieved",
    });
    const average: Partial<TargetQuantity> = { value: 10, op: "<=", unit: "日", label: "平均処理日数" };
    expect(rate(["平均処理日数10日以内", average], ["8日", { value: 8 }])).toMatchObject({ rate: 125, status: "achieved" });
    expect(rate(asked, ["0人", { value: 0 }])).toMatchObject({ rate: null, reason: "not-computable", met: true });
    expect(rate(asked, [""], { yearEnd: report([result({ value: 480, unit: "人" })]), options: { asOf: "2025-04-15" } })).toMatchObject({
      status: "achieved",
    });
    expect(rate(asked, [""], { yearEnd: report([result({ value: 520, unit: "人" })]), options: { asOf: "2025-04-15" } })).toMatchObject({
      rate: 96.2,
      status: "missed",
    });
  });

  test("a limit that the baseline keeps already is judged by yes or no", () => {
    const asked: [string, Partial<TargetQuantity>] = ["実質公債費比率 12.0未満", { value: 12, op: "<", unit: "%", baseline: 9.5 }];
    expect(rate(asked, ["9.8", { value: 9.8 }])).toMatchObject({
      formula: "maintain",
      rate: null,
      reason: "not-computable",
      met: true,
      status: "achieved",
    });
    expect(rate(asked, ["12.0", { value: 12 }])).toMatchObject({ met: false, status: "in-progress" });
  });

  test("a bare number that means less", () => {
    const asked: Partial<TargetQuantity> = { value: 1850000, unit: "円", explicit: false, label: "収入未済額", baseline: 2002850 };
    expect(rate(["収入未済額 1850000円", asked], ["1950000円", { value: 1950000 }])).toMatchObject({
      formula: "decrease-from-baseline",
      rate: 34.6,
    });
    const inside = report([result({ value: 1800000, unit: "円" })]);
    expect(rate(["収入未済額 1850000円", asked], [""], { midterm: inside })).toMatchObject({
      rate: null,
      met: true,
      status: "in-progress",
    });
    expect(rate(["収入未済額 1850000円", asked], [""], { yearEnd: inside, options: { asOf: "2025-04-15" } })).toMatchObject({
      rate: 132.7,
      status: "achieved",
    });
    expect(rate(["収入未済額 1850000円", { ...asked, baseline: null }], ["1960000円", { value: 1960000 }])).toMatchObject({
      rate: null,
      reason: "ambiguous",
    });
    expect(
      rate(["滞納整理件数 100件", { value: 100, unit: "件", explicit: false, label: "滞納整理件数" }], ["60件", { value: 60 }])
    ).toMatchObject({ rate: 60 });
    const lessons: Partial<TargetQuantity> = { value: 4, unit: "回", explicit: false, label: "事故防止教室", baseline: 6 };
    expect(rate(["事故防止教室 4回", lessons], ["2回", { value: 2 }])).toMatchObject({ formula: "increase", rate: 50 });
  });
});

describe("size of a change", () => {
  test.each([
    ["31人削減", 31, "人", 206.7],
    ["削減数 31人", 31, "人", 206.7],
    ["▲31人", 31, "人", 206.7],
    ["3人増", 3, "人", -20],
  ])("15人削減: %s", (text, value, unit, wanted) => {
    expect(rate(["15人削減", { value: 15, unit: "人", change: "cut" }], [text, { value, unit }])).toMatchObject({
      formula: "size-of-change",
      rate: wanted,
    });
  });

  test("from levels where the baseline is known", () => {
    const asked: Partial<TargetQuantity> = { value: 15, unit: "人", change: "cut", baseline: 480 };
    expect(rate(["15人削減", asked], ["職員数471人", { value: 471, unit: "人" }])).toMatchObject({ rate: 60 });
  });

  test("points from percentages", () => {
    const asked: Partial<TargetQuantity> = { value: 5, unit: "ポイント", change: "rise", baseline: 70.3 };
    expect(rate(["5ポイント向上", asked], ["73.3%", { value: 73.3, unit: "%" }])).toMatchObject({ rate: 60 });
    expect(rate(["5ポイント向上", { ...asked, baseline: null }], ["73.3%", { value: 73.3, unit: "%" }])).toMatchObject({
      rate: null,
      reason: "not-computable",
    });
  });

  test("a relative cut", () => {
    expect(rate(["7%削減", { value: 7, unit: "%", change: "cut" }], ["5.6%減", { value: 5.6 }])).toMatchObject({ rate: 80 });
  });
});

describe("yes or no", () => {
  test.each([
    [0, true, "in-progress", "2024-11-15", false],
    [2, false, "in-progress", "2024-11-15", false],
    [0, true, "achieved", "2025-04-15", true],
    [2, false, "missed", "2025-04-15", true],
  ])("0件 with %p: met %p, %s on %s", (value, met, status, asOf, final) => {
    const answer = report([result({ value, unit: "件" })]);
    const part = final ? { midterm: silent, yearEnd: answer } : { midterm: answer };
    expect(assess({ target: target([quantity({ value: 0, op: "=", unit: "件" })]), ...part }, { asOf })).toMatchObject({
      rates: [{ formula: "yes-no", rate: null, reason: "zero-target", met }],
      status,
    });
  });

  test("維持 with a tolerance", () => {
    const asked: [string, Partial<TargetQuantity>] = ["90%を維持", { value: 90, op: "=", unit: "%" }];
    expect(rate(asked, ["88%", { value: 88 }])).toMatchObject({ formula: "maintain", rate: null, met: false });
    expect(rate(asked, ["88%", { value: 88 }], { options: { tolerance: { points: 3 } } })).toMatchObject({ met: true });
    const staff: [string, Partial<TargetQuantity>] = ["200人を維持", { value: 200, op: "=", unit: "人" }];
    expect(rate(staff, ["185人", { value: 185 }], { options: { tolerance: { percent: 10 } } })).toMatchObject({ met: true });
  });

  test("a negative way from the baseline is no alternative in the middle of the year", () => {
    const asked: [string, Partial<TargetQuantity>] = ["受診率60%（前年度52.1%）", { value: 60, unit: "%", baseline: 52.1 }];
    expect(rate(asked, ["21.4%", { value: 21.4 }])).toMatchObject({ rate: 35.7, alternatives: [] });
    const yearEnd = report([result({ value: 50, unit: "%" })]);
    expect(rate(asked, [""], { yearEnd, options: { asOf: "2025-04-15" } })).toMatchObject({
      rate: 83.3,
      alternatives: [{ formula: "baseline-progress", rate: -26.6 }],
      status: "missed",
    });
  });

  test("a direction without a number", () => {
    const asked: [string, Partial<TargetQuantity>] = ["対前年増", { value: null, op: "increase", unit: "人" }];
    expect(rate(asked, ["130人", { value: 130 }])).toMatchObject({
      formula: "direction",
      rate: null,
      reason: "no-baseline",
      status: "ambiguous",
    });
    expect(rate([asked[0], { ...asked[1], baseline: 121 }], ["130人", { value: 130 }])).toMatchObject({
      rate: null,
      reason: "not-computable",
      met: true,
      alternatives: [{ formula: "year-on-year", rate: 107.4 }],
      status: "achieved",
    });
    expect(rate([asked[0], { ...asked[1], baseline: 121 }], ["視察を行った"])).toMatchObject({ reason: "unreported", met: null });
  });
});
