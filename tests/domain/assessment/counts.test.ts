import { assess, quantity, rate, report, result, target } from "./build";

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

  test.each(["災害対応のため未実施", "実施なし", "申請なし", "会場の都合により開催できなかった", "悪天候により中止した"])(
    "in words: %s",
    (text) => {
      const [only] = assess({ target: target([quantity({ value: 20 })]), midterm: report([], { text }) }).rates;
      expect(only).toMatchObject({ rate: 0, reason: null, inputs: [{ role: "target" }, { role: "result", value: 0, cell: "F8" }] });
      expect(text.slice(...(only?.inputs[1]?.span ?? [0, 0]))).toMatch(/未実施|なし|開催できなかった|中止/);
    }
  );

  test.each([
    ["a part of it", "一部未実施"],
    ["a survey beside it", "利用者の意見を聞いた"],
  ])("not 0: %s", (_, text) => {
    expect(assess({ midterm: report([], { text }) }).rate).toBeNull();
  });

  test("not 0 for a level, and not for one of several targets", () => {
    expect(
      assess({ target: target([quantity({ value: 80, unit: "%" })]), midterm: report([], { text: "アンケート未実施" }) }).rate
    ).toBeNull();
    expect(
      assess({ target: target([quantity(), quantity()]), midterm: report([], { text: "交流会は未実施" }) }).rates.map(({ rate: r }) => r)
    ).toEqual([null, null]);
  });

  test("a result that may answer another target is refused", () => {
    const asked = target([quantity({ label: "セミナー" }), quantity({ label: "交流会" })]);
    const midterm = report([result({ target: null, candidates: [0, 1] }), result({ target: 1, planned: true })]);
    expect(assess({ target: asked, midterm }).rates).toMatchObject([{ reason: "ambiguous" }, { reason: "ambiguous" }]);
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
