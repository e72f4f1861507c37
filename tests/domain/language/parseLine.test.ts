import { parseLine } from "../../../src/domain/language";

describe("one line of juten parse", () => {
  test("a target", () => {
    expect(parseLine("target", { id: "a", text: "講座を年2回以上開催" })).toEqual({
      id: "a",
      quantities: [
        {
          label: "講座",
          op: ">=",
          explicit: true,
          value: 2,
          max: null,
          unit: "回",
          per: "年",
          approx: false,
          cumulative: false,
          baseline: null,
          change: null,
          span: [4, 8],
        },
      ],
    });
  });

  test("a report with its target's text", () => {
    expect(parseLine("report", { id: "b", text: "9月末までに1回開催", target: "2回以上" }, { fiscalYear: 2024 })).toEqual({
      id: "b",
      state: "reported",
      quantities: [{ label: "", value: 1, unit: "回", planned: false, asOf: "2024-09-30", target: 0, total: false, span: [6, 8] }],
    });
  });

  test("a report without a target, and a blank one", () => {
    expect(parseLine("report", { id: "c", text: "3回" })).toMatchObject({ quantities: [{ value: 3, target: null }] });
    expect(parseLine("report", { id: "d", text: "" })).toEqual({ id: "d", state: "missing", quantities: [] });
  });

  test("deadlines, also none", () => {
    expect(parseLine("deadline", { id: "e", text: "年度末まで" }, { fiscalYear: 2024 })).toEqual({
      id: "e",
      deadline: { date: "2025-03-31", kind: "fiscal-year-end" },
    });
    expect(parseLine("deadline", { id: "f", text: "担当課と協議" }, { fiscalYear: 2024 })).toEqual({ id: "f", deadline: null });
  });
});
