import fc from "fast-check";
import { assessDocuments, assessIndicator } from "../../../src/domain/assessment";
import type { Indicator, ResultQuantity, TargetQuantity } from "../../../src/domain/model";
import { document, indicator, quantity, report, result, settings, silent, target } from "./build";

const options = { asOf: "2024-11-15", settings: settings() };
const number = fc.oneof(
  fc.integer({ min: -50, max: 5000 }),
  fc.integer({ min: 0, max: 1000 }).map((n) => n / 10)
);
const unit = fc.constantFrom("回", "件", "人", "名", "%", "ポイント", "円", "");

const asked: fc.Arbitrary<TargetQuantity> = fc
  .record({
    op: fc.constantFrom(">=", ">", "<=", "<", "=", "increase", "decrease"),
    explicit: fc.boolean(),
    value: fc.option(number, { freq: 8 }),
    unit,
    per: fc.constantFrom(null, null, "年", "月", "週", "隔月", "偶数月", "各", "日"),
    cumulative: fc.boolean(),
    baseline: fc.option(number),
    change: fc.constantFrom(null, null, "cut", "rise"),
    label: fc.constantFrom("", "講座の開催", "受講率", "収入未済額"),
  } as const)
  .map((part) => quantity(part));

const answer: fc.Arbitrary<ResultQuantity> = fc
  .record({
    value: number,
    unit,
    planned: fc.boolean(),
    asOf: fc.constantFrom(null, "2024-06", "2024-09-30"),
    target: fc.constantFrom(null, 0, 0, 1),
    total: fc.boolean(),
    span: fc.constantFrom([0, 2] as const, [6, 8] as const),
  })
  .map((part) => result(part));

const anyIndicator: fc.Arbitrary<Indicator> = fc
  .record({
    quantities: fc.array(asked, { minLength: 1, maxLength: 3 }),
    answers: fc.array(answer, { maxLength: 4 }),
    state: fc.constantFrom("reported", "missing", "placeholder", "plan-only"),
    text: fc.constantFrom("12回実施、34件予定", "毎月2回、累計34件", "9月末12件・減34", ""),
    struck: fc.constantFrom(undefined, undefined, "unknown" as const),
    baseline: fc.constantFrom(null, { text: "86.5（2019）", cell: "C8" }),
    final: fc.boolean(),
  })
  .map(({ quantities, answers, state, text, struck, baseline, final }) => {
    const made = report(answers, { state, text, ...(struck ? { struck } : {}) });
    return indicator({ target: target(quantities), baseline, midterm: final ? silent : made, yearEnd: final ? made : silent });
  });

test("a rate is null exactly when a reason is given, and figures are finite with one decimal", () => {
  fc.assert(
    fc.property(anyIndicator, (one) => {
      const { rates, rate, status } = assessIndicator(one, document([one]), options);
      expect(rates.map((each) => each.target)).toEqual(one.target?.quantities.map((_, index) => index));
      for (const each of rates) {
        expect(each.rate === null).toBe(each.reason !== null);
        for (const figure of [each.rate, each.forecast, ...each.alternatives.map((other) => other.rate)]) {
          if (figure !== null) expect(Number(figure.toFixed(1))).toBe(figure);
        }
        if (each.rate !== null) expect(each.inputs.map(({ role }) => role)).toEqual(expect.arrayContaining(["target", "result"]));
        if (each.met !== null) expect(each.rate).toBeNull();
      }
      if (rates.length > 1) expect(rate).toBeNull();
      if (status === "achieved") expect(rates.some((each) => each.reason === "unreported")).toBe(false);
    }),
    { numRuns: 400 }
  );
});

test("more done never lowers the rate of an 以上 target, nor raises that of an 以下 target", () => {
  const positive = fc.integer({ min: 1, max: 5000 });
  fc.assert(
    fc.property(positive, positive, positive, fc.option(positive), fc.constantFrom(">=", "<=" as const), (value, a, b, baseline, op) => {
      const at = (done: number) => {
        const one = indicator({
          target: target([quantity({ op, value, unit: "件", baseline })]),
          yearEnd: report([result({ value: done, unit: "件" })]),
        });
        return assessIndicator(one, document([one]), { ...options, asOf: "2025-04-15" }).rate;
      };
      const [low, high] = [at(Math.min(a, b)), at(Math.max(a, b))];
      expect(low === null).toBe(high === null);
      if (low !== null && high !== null) expect(op === ">=" ? low <= high : low >= high).toBe(true);
    })
  );
});

test("the spelling of a unit does not matter", () => {
  const spellings = [
    ["人", "名", "人数"],
    ["%", "％", "㌫", "パーセント"],
    ["か所", "カ所", "ヶ所", "箇所"],
    ["m2", "㎡", "平方メートル"],
    ["ポイント", "ﾎﾟｲﾝﾄ", "pt"],
  ];
  const pair = fc.constantFrom(...spellings).chain((list) => fc.tuple(fc.constantFrom(...list), fc.constantFrom(...list)));
  const number = fc.integer({ min: 1, max: 900 });
  fc.assert(
    fc.property(pair, number, number, ([wanted, given], value, done) => {
      const rate = (targetUnit: string, resultUnit: string) => {
        const one = indicator({
          target: target([quantity({ value, unit: targetUnit })]),
          midterm: report([result({ value: done, unit: resultUnit })]),
        });
        return assessIndicator(one, document([one]), options).rate;
      };
      expect(rate(wanted, given)).toBe(rate(wanted, wanted));
      expect(rate(wanted, given)).not.toBeNull();
    })
  );
});

test("documents handed in stay as they are", () => {
  fc.assert(
    fc.property(anyIndicator, (one) => {
      const documents = [document([one])];
      const before = JSON.stringify(documents);
      const [assessed] = assessDocuments(documents, options);
      expect(JSON.stringify(documents)).toBe(before);
      expect(assessed?.indicators[0]?.assessment).not.toBeNull();
    }),
    { numRuns: 50 }
  );
});
