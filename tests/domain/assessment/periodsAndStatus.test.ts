import { assessDocuments } from "../../../src/domain/assessment";
import type { TargetQuantity } from "../../../src/domain/model";
import { assess, document, indicator, quantity, rate, report, result, settings, silent, target } from "./build";

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
    expect(rate(asked, ["毎月2回実施", { value: 2 }])).toMatchObject({ rate: 100, status: "in-progress" });
    const kept = report([result({ value: 2, span: [2, 4] })], { text: "毎月2回実施" });
    expect(rate(asked, [""], { midterm: silent, yearEnd: kept, options: { asOf: "2025-04-15" } })).toMatchObject({
      rate: 100,
      status: "achieved",
    });
    expect(rate(asked, ["5月末までに4回", { value: 4, asOf: "2024-05-31" }])).toMatchObject({ rate: 100 });
    expect(rate(asked, ["5月までに4回", { value: 4, asOf: "2024-05" }])).toMatchObject({ rate: 100 });
    expect(rate(asked, ["5月14日に4回", { value: 4, asOf: "2024-05-14" }])).toMatchObject({ rate: 33.3 });
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
    expect(rate([`${per} ${value}回`, { value, per }], [`${done}回`, { value: done }])).toMatchObject({ rate: wanted });
  });

  test("daily targets and an unknown year are refused", () => {
    expect(rate(["毎日1回", { value: 1, per: "日" }], ["100回", { value: 100 }])).toMatchObject({
      rate: null,
      reason: "not-computable",
      status: "in-progress",
    });
  });

  test("a result by another period is not set against the target", () => {
    const asked: [string, Partial<TargetQuantity>] = ["偶数月1回", { value: 1, per: "偶数月" }];
    const mixed = [{ value: 2 }, { value: 1 }, { value: 2 }];
    expect(rate(asked, ["窓口相談(週2回) 弁護士相談(奇数月1回 偶数月2回)", ...mixed])).toMatchObject({ rate: 200 });
    expect(rate(asked, ["窓口相談(週2回) 弁護士相談(奇数月1回)", ...mixed.slice(0, 2)])).toMatchObject({ rate: null, reason: "ambiguous" });
    expect(rate(asked, ["毎週2回", { value: 2 }])).toMatchObject({ rate: null, reason: "unit-mismatch" });
  });

  test("days of the week without a number are not counted", () => {
    const asked: Partial<TargetQuantity> = { value: 2, per: "週", explicit: false, span: [0, 7] };
    expect(rate(["毎週水・金曜日", asked], ["40回", { value: 40 }])).toMatchObject({
      formula: "per-period",
      rate: null,
      reason: "not-computable",
      alternatives: [],
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
    expect(rate(["各小学校で年2回", { value: 2, per: "年" }], ["5回", { value: 5 }])).toMatchObject({ rate: null, reason: "ambiguous" });
    expect(rate(["各種研修 2回", { value: 2 }], ["1回", { value: 1 }])).toMatchObject({ rate: 50 });
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

  test("no rate where the cell holds an error", () => {
    expect(assess({ target: target([], { text: "#REF!", unread: "error-value" }) })).toMatchObject({
      rates: [{ reason: "ambiguous" }],
      status: "ambiguous",
    });
    expect(assess({ midterm: report([], { text: "#REF!", unread: "error-value" }) })).toMatchObject({
      rates: [{ reason: "ambiguous" }],
      status: "ambiguous",
    });
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
      revision: {
        before: "6回",
        former: [{ value: 6, unit: "回" }],
        after: "8回以上（会場の追加により見直し）",
        reason: "会場の追加により見直し",
      },
    });
    expect(assess({})).toMatchObject({ revision: null });
  });

  test("the former target is no baseline", () => {
    const asked = quantity({ value: 8, baseline: 6 });
    const words = target([asked], { text: "6回→8回に見直し" });
    expect(assess({ target: words, midterm: report([result({ value: 7 })]) })).toMatchObject({
      rate: 87.5,
      rates: [{ alternatives: [] }],
      revision: { before: null, former: [{ value: 6, unit: "回" }], reason: "6回→8回に見直し" },
    });
  });
});
