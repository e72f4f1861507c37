import { explainRate, formulas, formulaTitle, reasonWord, statusWord, timingWord } from "../../../src/domain/assessment";
import type { Rate } from "../../../src/domain/model";
import { assess, quantity, report, result, target } from "./build";

const first = (part: Parameters<typeof assess>[0]): Rate => {
  const [rate] = assess(part).rates;
  if (!rate) throw new Error("no rate");
  return rate;
};

test("a rate with its formula, its cells and the other formula", () => {
  const rate = first({
    target: target([quantity({ value: 73, unit: "%", baseline: 70.3 })]),
    midterm: report([result({ value: 72.7, unit: "%" }), result({ value: 74, unit: "%", planned: true })]),
  });
  expect(explainRate(rate, "ja")).toEqual({
    formula: "増加型：実績 ÷ 目標 × 100",
    inputs: ["目標 73%（E8）", "実績 72.7%（F8）", "予定 74%（F8）", "基準値 70.3%（E8）"],
    verdict: "99.6％",
    forecast: "着地見込み 101.4％",
    alternatives: ["基準値からの伸び 88.9％"],
  });
  expect(explainRate(rate, "en")).toMatchObject({
    formula: "Increase: result ÷ target × 100",
    inputs: ["target 73% (E8)", "result 72.7% (F8)", "planned 74% (F8)", "baseline 70.3% (E8)"],
    verdict: "99.6%",
  });
  expect(explainRate({ ...rate, rate: 100 }, "ja", 0).verdict).toBe("100％");
});

test("large numbers are grouped, and what has no rate says why", () => {
  const rate = first({ target: target([quantity({ value: 20000000, unit: "円" })]), midterm: report([]) });
  expect(explainRate(rate, "ja")).toMatchObject({
    inputs: ["目標 20,000,000円（E8）"],
    verdict: reasonWord("unreported", "ja"),
    forecast: null,
  });
  const zero = first({
    target: target([quantity({ value: 0, op: "=", unit: "件" })]),
    midterm: report([result({ value: 2, unit: "件" })]),
  });
  expect(explainRate(zero, "ja").verdict).toBe("未達成");
});

test("every code has a word in both languages, and they differ", () => {
  const words = (lang: "ja" | "en") => [
    ...(["achieved", "in-progress", "missed", "not-started", "no-numeric-target", "unreported", "ambiguous"] as const).map((code) =>
      statusWord(code, lang)
    ),
    ...(
      ["no-number", "unit-mismatch", "no-baseline", "zero-target", "not-computable", "struck-text", "ambiguous", "unreported"] as const
    ).map((code) => reasonWord(code, lang)),
    ...(["not-due", "due-soon", "overdue", "reported"] as const).map((code) => timingWord(code, lang)),
    ...formulas.map(({ id }) => formulaTitle(id, lang)),
  ];
  for (const list of [words("ja"), words("en")]) {
    expect(new Set(list).size).toBe(list.length);
    expect(list).not.toContain("");
  }
  expect(words("en").join("")).not.toMatch(/[ぁ-ん一-龠]/);
});

test("an unknown formula shows its id", () => {
  expect(formulaTitle("another", "ja")).toBe("another");
});
