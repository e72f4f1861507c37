import { assessDocuments } from "../../../src/domain/assessment";
import type { Indicator, Rate, ResultQuantity, TargetQuantity } from "../../../src/domain/model";
import type { SettingsInput } from "../../../src/domain/settings/settings";
import { assess, document, indicator, quantity, report, result, settings, silent, target } from "./build";

/** Assesses a written target and report; spans are looked up in the texts, so that the words around a number count. */
function rate(
  [targetText, asked]: [string, Partial<TargetQuantity>],
  [reportText, ...answers]: [string, ...Partial<ResultQuantity>[]],
  { options = {}, ...part }: Partial<Indicator> & { options?: SettingsInput & { asOf?: string } } = {}
): Rate & { status: string } {
  const at = (text: string, value: number | null | undefined, from = 0): [number, number] => {
    const found = text.indexOf(String(value), from);
    return found < 0 ? [0, 1] : [found, found + String(value).length];
  };
  let from = 0;
  const quantities = answers.map((answer) => {
    const span = answer.span ?? at(reportText, answer.value, from);
    from = span[1];
    return result({ unit: asked.unit ?? "回", span, ...answer });
  });
  const assessment = assess(
    {
      target: target([quantity({ span: at(targetText, asked.value), ...asked })], { text: targetText }),
      midterm: report(quantities, { text: reportText }),
      ...part,
    },
    options
  );
  const [only] = assessment.rates;
  if (!only) throw new Error("no rate");
  expect(assessment.rate).toBe(only.rate);
  return { ...only, status: assessment.status };
}

describe("counts and amounts", () => {
  test("done and planned are kept apart", () => {
    expect(rate(["6回以上開催", { value: 6 }], ["2回実施、下半期に4回実施予定", { value: 2 }, { value: 4, planned: true }])).toMatchObject({
      formula: "increase",
      rate: 33.3,
      forecast: 100,
      reason: null,
      status: "in-progress",
    });
  });

  test("several results are added, a total beside them is not", () => {
    const desk = [{ value: 3 }, { value: 3, planned: true }, { value: 4 }];
    expect(rate(["30回以上", { value: 30 }], ["デスク3回実施、下半期に3回実施予定、オンライン4回実施", ...desk])).toMatchObject({
      rate: 23.3,
      forecast: 33.3,
    });
    const parts = [{ value: 6 }, { value: 11 }, { value: 17, total: true }];
    expect(rate(["20件", { value: 20, unit: "件" }], ["単身6件、世帯11件＝17件", ...parts])).toMatchObject({ rate: 85 });
    expect(rate(["20件", { value: 20, unit: "件" }], ["計17件", { value: 17, total: true }])).toMatchObject({ rate: 85 });
  });

  test("running totals are not added", () => {
    const series = [
      { value: 20, asOf: "2024-06-30" },
      { value: 51, asOf: "2024-09-30" },
    ];
    expect(rate(["120件", { value: 120, unit: "件" }], ["6月末 20件、9月末 51件", ...series])).toMatchObject({ rate: 42.5 });
    const meetings = [
      { value: 1, asOf: "2024-05-14" },
      { value: 2, asOf: "2024-07-24" },
    ];
    expect(rate(["6回", { value: 6 }], ["5月14日に1回、7月24日に2回", ...meetings])).toMatchObject({ rate: 50 });
  });

  test("a figure of the whole year is not put on top", () => {
    const answers = [{ value: 51 }, { value: 130, planned: true }];
    expect(rate(["120件", { value: 120, unit: "件" }], ["9月末 51件、年度末見込130件", ...answers])).toMatchObject({
      rate: 42.5,
      forecast: 108.3,
    });
    const more = [{ value: 51 }, { value: 40, planned: true }];
    expect(rate(["120件", { value: 120, unit: "件" }], ["51件、年度末までに40件予定", ...more])).toMatchObject({ forecast: 75.8 });
  });

  test("reached early", () => {
    expect(rate(["50回", { value: 50, explicit: false }], ["79回", { value: 79 }])).toMatchObject({
      rate: 158,
      forecast: null,
      status: "achieved",
    });
  });

  test("名 and 人, ㌫ and ％, 箇所 and か所 are the same", () => {
    for (const [asked, given] of [
      ["人", "名"],
      ["か所", "箇所"],
      ["か所", "ヶ所"],
      ["%", "㌫"],
      ["件", "件/年"],
    ] as const) {
      expect(rate(["5", { value: 5, unit: asked }], ["3", { value: 3, unit: given }])).toMatchObject({ rate: 60 });
    }
  });

  test("other units are refused", () => {
    expect(rate(["5人", { value: 5, unit: "人" }], ["3件", { value: 3, unit: "件" }])).toMatchObject({
      rate: null,
      reason: "unit-mismatch",
      status: "ambiguous",
    });
    expect(
      rate(["3割削減", { value: 30, unit: "%", change: "cut" }], ["削減時間 320時間", { value: 320, unit: "時間", target: null }])
    ).toMatchObject({
      rate: null,
      reason: "unit-mismatch",
    });
    expect(rate(["60%", { value: 60, unit: "%" }], ["3ポイント", { value: 3, unit: "ポイント" }])).toMatchObject({
      reason: "unit-mismatch",
    });
  });
});

describe("nothing done, nothing said", () => {
  test("a plan and nothing else is 0, and the plan is the forecast", () => {
    const midterm = report([result({ value: 2, planned: true })], { state: "plan-only" });
    expect(assess({ target: target([quantity({ value: 4 })]), midterm })).toMatchObject({
      rate: 0,
      forecast: 50,
      status: "not-started",
      rates: [{ inputs: [{ role: "target" }, { role: "result", value: 0, cell: "F8" }, { role: "planned", value: 2 }] }],
    });
    expect(assess({ midterm: report([], { state: "plan-only" }) })).toMatchObject({ rate: 0, forecast: null, status: "not-started" });
  });

  test("a level or a limit is unknown as long as there is only a plan", () => {
    for (const asked of [
      quantity({ value: 60, unit: "%" }),
      quantity({ value: 500, unit: "人", op: "<=" }),
      quantity({ value: 500, unit: "件", cumulative: true }),
    ]) {
      expect(assess({ target: target([asked]), midterm: report([], { state: "plan-only" }) })).toMatchObject({
        rate: null,
        status: "unreported",
      });
    }
  });

  test("planned for one target, done for another", () => {
    const asked = [
      quantity({ label: "セミナー", value: 4 }),
      quantity({ label: "交流会", value: 3 }),
      quantity({ label: "相談会", value: 2, unit: "回" }),
    ];
    const answers = [result({ value: 4, target: 0 }), result({ value: 3, target: 1, planned: true })];
    expect(assess({ target: target(asked), midterm: report(answers, { text: "セミナー4回、交流会3回予定" }) })).toMatchObject({
      rates: [
        { rate: 100, reason: null },
        { rate: 0, forecast: 100, reason: null },
        { rate: null, reason: "unreported" },
      ],
      rate: null,
      forecast: null,
      status: "in-progress",
    });
  });

  test("something done without a number is not 0", () => {
    expect(
      rate(["説明会3回", { value: 3, label: "説明会の開催" }], ["説明会を開催した。今後2回予定", { value: 2, planned: true }])
    ).toMatchObject({
      rate: null,
      forecast: null,
      reason: "no-number",
      status: "ambiguous",
    });
    expect(rate(["庁内検討会議2回", { value: 2, label: "庁内検討会議" }], ["6月までに庁内検討会議を行い、方向性を決定"])).toMatchObject({
      reason: "no-number",
    });
  });

  test("a report that is silent on the target", () => {
    expect(rate(["寄附受納金額 4億円", { value: 4e8, unit: "円", label: "寄附受納金額" }], ["先進市を視察"])).toMatchObject({
      rate: null,
      reason: "unreported",
      status: "unreported",
    });
  });

  test.each(["missing", "placeholder"] as const)("a report that is %s", (state) => {
    expect(assess({ midterm: report([], { state }) })).toMatchObject({
      rate: null,
      status: "unreported",
      basis: null,
      rates: [{ reason: "unreported" }],
    });
  });

  test("an explicit 0", () => {
    expect(rate(["4回", { value: 4 }], ["0回", { value: 0 }])).toMatchObject({ rate: 0, status: "not-started" });
  });

  test("no target, or a target without a number", () => {
    expect(assess({ target: null })).toMatchObject({ rates: [], rate: null, status: "no-numeric-target" });
    expect(assess({ target: target([]) })).toMatchObject({ rates: [], status: "no-numeric-target" });
  });
});

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
    expect(rate(asked, ["200人", { value: 200 }])).toMatchObject({ rate: 250, status: "in-progress" });
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
    expect(rate(["収入未済額 1850000円", asked], ["1800000円", { value: 1800000 }])).toMatchObject({ rate: 132.7, status: "achieved" });
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

describe("running totals and rhythms", () => {
  test("累計 takes the total, not the sum", () => {
    const asked: [string, Partial<TargetQuantity>] = ["累計336人", { value: 336, unit: "人", cumulative: true, baseline: 186 }];
    expect(rate(asked, ["新たに24人（累計210人）", { value: 24 }, { value: 210 }])).toMatchObject({
      formula: "cumulative",
      rate: 62.5,
      alternatives: [{ formula: "baseline-progress", rate: 16 }],
    });
    expect(rate(asked, ["A地区24人、B地区30人", { value: 24 }, { value: 30 }])).toMatchObject({ rate: null, reason: "ambiguous" });
  });

  test("毎月2回 up to the base date", () => {
    const asked: [string, Partial<TargetQuantity>] = ["毎月2回", { value: 2, per: "月", explicit: false }];
    expect(rate(asked, ["9回実施", { value: 9 }])).toMatchObject({
      formula: "per-period",
      rate: 75,
      alternatives: [{ formula: "increase", rate: 37.5 }],
      status: "in-progress",
    });
    expect(
      rate(asked, ["12回実施、下半期に12回予定", { value: 12, span: [0, 2] }, { value: 12, planned: true, span: [10, 12] }])
    ).toMatchObject({
      rate: 100,
      forecast: 100,
      status: "in-progress",
    });
    expect(rate(asked, ["毎月2回実施", { value: 2 }])).toMatchObject({ rate: 100 });
    expect(rate(asked, ["5月末までに4回", { value: 4, asOf: "2024-05-31" }])).toMatchObject({ rate: 100 });
    const yearEnd = report([result({ value: 22, span: [0, 2] })], { text: "22回実施" });
    expect(rate(asked, [""], { midterm: silent, yearEnd, options: { asOf: "2025-04-15" } })).toMatchObject({
      rate: 91.7,
      status: "missed",
    });
  });

  test.each([
    ["四半期", 1, 2, 100],
    ["半期", 1, 1, 100],
    ["隔月", 1, 3, 100],
    ["偶数月", 1, 3, 100],
    ["奇数月", 1, 2, 66.7],
    ["週", 1, 26, 100],
    ["年", 4, 2, 50],
  ] as const)("each %s %p: %p done by the end of September", (per, value, done, wanted) => {
    expect(rate(["目標", { value, per }], [`${done}回`, { value: done }])).toMatchObject({ rate: wanted });
  });

  test("daily targets and an unknown year are refused", () => {
    expect(rate(["毎日1回", { value: 1, per: "日" }], ["100回", { value: 100 }])).toMatchObject({
      rate: null,
      reason: "not-computable",
      status: "in-progress",
    });
  });

  test("a monthly average is a level", () => {
    const asked: Partial<TargetQuantity> = { value: 12, op: "<=", unit: "時間", per: "月", label: "職員1人当たり月平均" };
    expect(rate(["職員1人当たり月平均12時間以下", asked], ["月平均12.6時間", { value: 12.6 }])).toMatchObject({
      formula: "decrease",
      rate: 95.2,
    });
  });

  test("各 is compared only with a result for each", () => {
    const asked: [string, Partial<TargetQuantity>] = ["各地区2回以上", { value: 2, per: "各" }];
    expect(rate(asked, ["5回開催", { value: 5 }])).toMatchObject({ rate: null, reason: "ambiguous", status: "ambiguous" });
    expect(rate(asked, ["各地区で1回開催", { value: 1 }])).toMatchObject({ rate: 50 });
    expect(rate(asked, ["1回ずつ開催", { value: 1 }])).toMatchObject({ rate: 50 });
    const two = [quantity({ value: 1, per: "各", label: "セミナー" }), quantity({ value: 1, per: "各", label: "交流会" })];
    const midterm = report([result({ value: 1, target: 0 }), result({ value: 2, target: 1 })]);
    expect(assess({ target: target(two), midterm })).toMatchObject({ rates: [{ rate: 100 }, { rate: 200 }], status: "achieved" });
  });
});

describe("which report, and when the year is over", () => {
  const yearEnd = report([result({ value: 6 })]);
  test("the year-end report comes first once it is in", () => {
    const part = { target: target([quantity({ value: 6 })]), midterm: report([result({ value: 2 })]), yearEnd };
    expect(assess(part, { asOf: "2025-04-15" })).toMatchObject({ rate: 100, basis: "yearEnd", status: "achieved" });
    expect(assess({ ...part, yearEnd: silent }, { asOf: "2025-04-15" })).toMatchObject({
      rate: 33.3,
      basis: "midterm",
      status: "in-progress",
    });
  });

  test("an unmet target is missed after the last day only", () => {
    const part = { target: target([quantity({ value: 8 })]), yearEnd };
    expect(assess(part, { asOf: "2025-03-31" })).toMatchObject({ rate: 75, status: "in-progress" });
    expect(assess(part, { asOf: "2025-04-01" })).toMatchObject({ status: "missed" });
  });

  test("its own deadline counts where the report covers it", () => {
    const deadline = { text: "8月", cell: "D8", date: "2024-08-31", kind: "month" };
    const part = { target: target([quantity({ value: 8 })]), midterm: report([result({ value: 6 })]) };
    expect(assess({ ...part, deadline })).toMatchObject({ status: "missed" });
    expect(assess({ ...part, deadline: { ...deadline, date: "2024-10-31" } })).toMatchObject({ status: "in-progress" });
    expect(assess({ ...part, yearEnd, deadline: { ...deadline, date: "2026-03-31" } }, { asOf: "2025-04-15" })).toMatchObject({
      status: "in-progress",
    });
  });

  test("last year's results are not set against this year's target", () => {
    const one = indicator({ midterm: null, yearEnd: null, previous: { text: "17件", cell: "C8" } });
    const [list] = assessDocuments([document([one], { layout: "ueda-ichiran" })], { asOf: "2024-11-15", settings: settings() });
    expect(list?.indicators[0]?.assessment).toMatchObject({ rate: null, status: "unreported", rates: [{ reason: "unreported" }] });
    expect(one.assessment).toBeNull();
  });
});

describe("struck text and revised targets", () => {
  test("no rate where struck parts cannot be told", () => {
    expect(assess({ target: target([quantity()], { struck: "unknown" }) })).toMatchObject({
      rate: null,
      status: "ambiguous",
      rates: [{ reason: "struck-text" }],
    });
    expect(assess({ target: target([], { struck: "unknown" }) })).toMatchObject({
      rates: [{ target: 0, reason: "struck-text" }],
      status: "ambiguous",
    });
    expect(assess({ midterm: report([result()], { struck: "unknown" }) })).toMatchObject({
      rate: null,
      rates: [{ reason: "struck-text" }],
    });
    expect(assess({ midterm: report([], { struck: "unknown" }) })).toMatchObject({ rates: [{ reason: "struck-text" }] });
  });

  test("a struck number is never taken", () => {
    const midterm = report([result({ span: [0, 1] })], { text: "6回8回", struck: [[0, 2]] });
    expect(assess({ midterm })).toMatchObject({ rates: [{ reason: "struck-text" }] });
  });

  test("both values of a revised target are kept, with the reason", () => {
    const text = "6回8回以上（会場の追加により見直し）";
    const struck = target([quantity({ value: 8, span: [2, 3] })], { text, struck: [[0, 2]] });
    expect(assess({ target: struck, midterm: report([result({ value: 4 })]) })).toMatchObject({
      rate: 50,
      revision: { before: "6回", after: "8回以上（会場の追加により見直し）", reason: "会場の追加により見直し" },
    });
    expect(assess({})).toMatchObject({ revision: null });
  });

  test("the former target is no baseline", () => {
    const asked = quantity({ value: 8, baseline: 6 });
    const words = target([asked], { text: "6回→8回に見直し" });
    expect(assess({ target: words, midterm: report([result({ value: 7 })]) })).toMatchObject({
      rate: 87.5,
      rates: [{ alternatives: [] }],
      revision: { before: null, reason: "6回→8回に見直し" },
    });
  });
});
