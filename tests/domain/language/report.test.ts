import { parseReport, parseTarget } from "../../../src/domain/language";
import { departmentReports } from "./cases/departmentReports";
import { reports } from "./cases/reports";
import { showReport, showResult } from "./notation";

const read = (target: string, report: string) =>
  parseReport(report, { target: parseTarget(target, { fiscalYear: 2024 }), targetText: target, fiscalYear: 2024 });

describe.each([...reports, ...departmentReports])("reports: $reason", ({ cases }) => {
  test.each(cases)("%s ← %s", (target, report, expected) => {
    expect(showReport(read(target, report))).toBe(expected);
  });
});

describe("reports beside the tables", () => {
  test("without a target nothing is answered, the numbers are read all the same", () => {
    expect(parseReport("豊殿20件、塩田52件").quantities.map(showResult)).toEqual(["20件", "52件"]);
  });

  test("labels come with the numbers", () => {
    const { quantities } = parseReport("要望事項(豊殿20件、塩田52件)を取りまとめ、相談会を5回開催");
    expect(quantities.map(({ label }) => label)).toEqual(["豊殿", "塩田", "相談会"]);
  });

  test("a year that only the document can tell stays open without it", () => {
    expect(parseReport("9月末 20回").quantities[0]?.asOf).toBeNull();
    expect(parseReport("R6.9月末 20回").quantities[0]?.asOf).toBe("2024-09-30");
    expect(parseReport("1月に2回開催", { fiscalYear: 2024 }).quantities[0]?.asOf).toBe("2025-01");
  });

  test("the indicator's name tells the parts of a sum apart", () => {
    const report = "下半期に2回（ツアー1回、関連セミナー1回）実施予定";
    const options = { target: parseTarget("1回以上開催"), targetText: "1回以上開催" };
    expect(parseReport(report, options).quantities.map(showResult)).toEqual(["2回 P t0", "1回 P", "1回 P"]);
    expect(parseReport(report, { ...options, label: "移住体験ツアーの実施" }).quantities.map(showResult)).toEqual([
      "2回 P total",
      "1回 P t0",
      "1回 P",
    ]);
  });

  test("the indicator's name tells its doing from another one", () => {
    const options = { target: parseTarget("25件以上"), targetText: "25件以上" };
    expect(parseReport("新規登録16件、成約9件", { ...options, label: "空き家バンクへの新規登録" }).quantities.map(showResult)).toEqual([
      "16件 t0",
      "9件",
    ]);
  });

  test("struck parts are not read; where they cannot be told, nothing is", () => {
    expect(parseReport("1回2回実施", { struck: [[0, 2]] }).quantities.map(showResult)).toEqual(["2回"]);
    expect(parseReport("1回2回実施", { struck: "unknown" })).toEqual({ state: "reported", quantities: [] });
    expect(parseReport("1回", { struck: [[0, 2]] }).state).toBe("missing");
  });
});
