import { parseTarget } from "../../../src/domain/language";
import { baseline } from "./cases/baseline";
import { comparators } from "./cases/comparators";
import { departments } from "./cases/departments";
import { fields } from "./cases/fields";
import { frequency } from "./cases/frequency";
import type { Group } from "./cases/group";
import { indicators } from "./cases/indicators";
import { names } from "./cases/names";
import { numbers } from "./cases/numbers";
import { offices } from "./cases/offices";
import { scope } from "./cases/scope";
import { units } from "./cases/units";
import { showTargets } from "./notation";

const tables: Record<string, readonly Group[]> = {
  numbers,
  names,
  comparators,
  scope,
  frequency,
  baseline,
  units,
  indicators,
  fields,
  departments,
  offices,
};

describe.each(Object.entries(tables))("targets: %s", (_, groups) => {
  describe.each(groups)("$reason", ({ cases }) => {
    test.each(cases)("%s", (text, expected) => {
      expect(showTargets(parseTarget(text))).toBe(expected);
    });
  });
});

describe("labels", () => {
  test.each([
    ["婚活セミナー4回、交流会3回以上", ["婚活セミナー", "交流会"]],
    ["受診率60％以上", ["受診率"]],
    ["がん検診の受診者数 1,200人", ["がん検診の受診者数"]],
    ["2回以上の情報発信", ["情報発信"]],
    ["総会（年1回）、理事会（年2回程度）", ["総会", "理事会"]],
    ["親向け講座、相談員向け講座を各1回", ["親向け講座", "相談員向け講座"]],
    ["令和8年度までに普及率80％", ["普及率"]],
    ["公共施設の運用を推進 目標額：全体で2,000万円", ["目標額"]],
    ["女性委員比率を40％以上60％以下", ["女性委員比率", "女性委員比率"]],
    ["苦情件数を前年度より減らす", ["苦情件数"]],
    ["特設相談：上田 各月1回、丸子 年2回", ["上田", "丸子"]],
  ])("%s", (text, labels) => {
    expect(parseTarget(text).map(({ label }) => label)).toEqual(labels);
  });
});

describe("the document's year", () => {
  test("a number of a year that is over is no aim", () => {
    expect(showTargets(parseTarget("R5:20件、R6:25件", { fiscalYear: 2024 }))).toBe(">=25件 base20");
  });

  test("a number of a year to come is one", () => {
    expect(showTargets(parseTarget("R6:20件、R7:25件", { fiscalYear: 2024 }))).toBe(">=20件; >=25件");
  });
});

describe("struck-through text", () => {
  test("is left out, and the spans still fit the whole text", () => {
    const text = "講座6回8回以上開催";
    const [quantity] = parseTarget(text, { struck: [[2, 4]] });
    expect(quantity).toMatchObject({ value: 8, op: ">=", span: [4, 8] });
    expect(text.slice(4, 8)).toBe("8回以上");
  });

  test("is not read at all where nobody can say which part is struck", () => {
    expect(parseTarget("講座6回8回以上開催", { struck: "unknown" })).toEqual([]);
  });
});

describe("spans", () => {
  test.each([
    ["テーマ毎に、対面形式・オンライン形式合わせて6回以上開催", "6回以上"],
    ["受診率 ６０％以上", "６０％以上"],
    ["目標額：全体で2,000万円", "2,000万円"],
    ["延長 5㌔以上の整備", "5㌔以上"],
    ["件数を\n 10 件 以上", "10 件 以上"],
  ])("%s", (text, shown) => {
    const span = parseTarget(text)[0]?.span ?? [0, 0];
    expect(text.slice(span[0], span[1])).toBe(shown);
  });
});
