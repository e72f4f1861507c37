import { assessDocuments, elapsedShare, paceOf } from "../../../src/domain/assessment";
import type { Indicator } from "../../../src/domain/model";
import { document, indicator, quantity, report, result, settings, silent, target } from "./build";

function pace(part: Partial<Indicator>, asOf = "2024-11-15") {
  const options = { asOf, settings: settings() };
  const [assessed] = assessDocuments([document([indicator(part)])], options);
  const [only] = assessed?.indicators ?? [];
  const rate = only?.assessment?.rates[0];
  if (!assessed || !only || !rate) throw new Error("nothing assessed");
  return paceOf(rate, only, assessed, options);
}

test("behind the year, and what each month still needs", () => {
  expect(pace({ target: target([quantity({ value: 120, unit: "件" })]), midterm: report([result({ value: 51, unit: "件" })]) })).toEqual({
    elapsed: 50,
    ahead: -7.5,
    remaining: 69,
    unit: "件",
    monthsLeft: 6,
    perMonth: 11.5,
  });
});

test("needs are rounded up, never down", () => {
  expect(pace({ target: target([quantity({ value: 30 })]), midterm: report([result({ value: 5 })]) })?.perMonth).toBe(4.2);
  expect(pace({ target: target([quantity({ value: 4.2 })]), midterm: report([result({ value: 0 })]) })?.perMonth).toBe(0.7);
});

test("a level has a distance but no pace", () => {
  expect(pace({ target: target([quantity({ value: 73, unit: "%" })]), midterm: report([result({ value: 72.7, unit: "%" })]) })).toEqual({
    elapsed: null,
    ahead: null,
    remaining: 0.3,
    unit: "%",
    monthsLeft: 6,
    perMonth: null,
  });
});

test("reached", () => {
  expect(pace({ target: target([quantity({ value: 4 })]), midterm: report([result({ value: 6 })]) })).toMatchObject({
    ahead: 100,
    remaining: 0,
    perMonth: null,
  });
});

test("a rhythm is counted over the year", () => {
  const monthly = target([quantity({ value: 2, per: "月" })], { text: "月2回" });
  expect(pace({ target: monthly, midterm: report([result({ value: 9 })], { text: "9回" }) })).toMatchObject({
    elapsed: 50,
    ahead: -12.5,
    remaining: 15,
    perMonth: 2.5,
  });
  expect(pace({ target: monthly, midterm: report([result({ value: 2, span: [2, 4] })], { text: "毎月2回" }) })).toBeNull();
});

test("at the end of the year nothing is left to spread", () => {
  const part = { target: target([quantity({ value: 8 })]), midterm: silent, yearEnd: report([result({ value: 6 })]) };
  expect(pace(part, "2025-04-15")).toMatchObject({ elapsed: 100, ahead: -25, remaining: 2, monthsLeft: 0, perMonth: null });
});

test.each([
  ["limits", { target: target([quantity({ value: 10, op: "<=" })]) }],
  ["no rate", { midterm: silent }],
  ["changes", { target: target([quantity({ value: 10, change: "cut" })]) }],
])("none for %s", (_, part) => {
  expect(pace(part)).toBeNull();
});

test("the share of the year at the base date, or on an earlier day of the check", () => {
  expect(elapsedShare(document(), "midterm", settings())).toBe(0.5);
  expect(elapsedShare(document(), "yearEnd", settings())).toBe(1);
  expect(elapsedShare(document(), "midterm", settings(), "2024-06-30")).toBe(0.25);
  expect(elapsedShare(document([], { fiscalYear: null }), "midterm", settings())).toBeNull();
});
