import fc from "fast-check";
import { bareLabel, canonicalUnit, containment, isPlaceholder, longestCommonRun, similarity } from "../../../src/domain/language";

describe("similarity of labels", () => {
  test("lies between 0 and 1, is symmetric, and is 1 for a label and itself", () => {
    const label = fc.string({ unit: fc.constantFrom(..."研修会の開催数参加者セミナー情報発信(1)・　 "), maxLength: 20 });
    fc.assert(
      fc.property(label, label, (a, b) => {
        const value = similarity(a, b);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(similarity(b, a)).toBe(value);
        if (bareLabel(a) !== "") expect(similarity(a, a)).toBe(1);
        expect(containment(a, b)).toBeLessThanOrEqual(1);
      })
    );
  });

  test("widths, spaces, brackets and spellings do not count", () => {
    expect(similarity("数値 目標\n（どの水準まで）", "数値目標(どの水準まで)")).toBe(1);
    expect(similarity("取り組み項目", "取組項目")).toBe(1);
  });

  test("a nearer label scores higher", () => {
    expect(similarity("婚活セミナー", "婚活セミナーの開催")).toBeGreaterThan(similarity("婚活セミナー", "交流会の開催"));
    expect(containment("交流会", "定住自立圏での交流会")).toBe(1);
    expect(similarity("研修", "視察")).toBe(0);
  });

  test("the longest common run is found", () => {
    expect(longestCommonRun("購入費補助申請", "自転車購入費補助")).toBe("購入費補助");
    expect(longestCommonRun("研修", "視察")).toBe("");
  });
});

describe("units of one meaning", () => {
  test.each([
    ["名", "人"],
    ["箇所", "か所"],
    ["ヶ所", "か所"],
    ["㎡".normalize("NFKC"), "m2"],
    ["平方メートル", "m2"],
    ["手続き", "手続"],
    ["パーセントポイント", "ポイント"],
    ["トン", "t"],
    ["回", "回"],
    ["", ""],
  ])("%s → %s", (unit, canonical) => {
    expect(canonicalUnit(unit)).toBe(canonical);
  });
});

describe("placeholders", () => {
  test.each([
    "―",
    "－",
    "ー",
    "-",
    "…",
    "未定",
    "（未定）",
    "後日報告",
    "別途報告予定",
    "集計中",
    "現在集計中",
    "確認中",
    "なし",
    "該当なし",
    "特になし",
    "N/A",
    "〃",
    "○○",
    "※後日記入",
    "記入欄",
    "未入力",
    "期末に報告予定",
  ])("%s holds a place", (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  test.each([
    "",
    " ",
    "3回",
    "未実施",
    "10月に開催予定",
    "調整会議を開催",
    "なしの栽培面積",
    "研修",
    "事故なく終了",
    "0件",
    "苦情なし（相談3件）",
  ])("%s does not", (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });
});
