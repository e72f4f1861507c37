/** The functions called as a sheet calls them, and everything that is built from their definitions. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { assessTexts } from "../../src/domain/assessment";
import { functionMessages } from "../../src/domain/messages/functions";
import { defaultSettings } from "../../src/domain/settings/settings";
import { callFunction } from "../../src/functions/call";
import type { CellFunction, World } from "../../src/functions/define";
import { FunctionFailure } from "../../src/functions/failure";
import { cellFunctions } from "../../src/functions/list";
import { functionsMetadata } from "../../src/functions/metadata";
import { functionsPage } from "../../src/functions/page";

const root = join(__dirname, "../..");
const world: World = { settings: defaultSettings, lang: "ja" };
const named = (name: string): CellFunction => {
  const found = cellFunctions.find((one) => one.name.ja === name);
  if (found === undefined) throw new Error(`no function ${name}`);
  return found;
};
const call = (name: string, ...args: unknown[]) => callFunction(named(name), args, world);

describe("examples of the page", () => {
  const rows = cellFunctions.flatMap((one) => one.examples.map((example) => [one.name.ja, example.args, example.gives] as const));
  test.each(rows)("%s %j gives %s", (name, args, gives) => {
    if (gives === null) expect(() => call(name, ...args)).toThrow(FunctionFailure);
    else expect(call(name, ...args)).toBe(gives);
  });
});

/** Each error with its message: what, evidence in 「」, what to do. */
test.each([
  ["達成率", ["適切に対応する", "対応した"], "目標に数がありません。", "「適切に対応する」"],
  ["達成率", ["満足度80%以上、来場者500人以上", "満足度76%"], "目標の数が 2 個", "1～2 を指定"],
  ["達成率", ["6回以上", "2回", 3], "3 番目の数はありません", "1 個です"],
  ["達成率", ["6回以上", "2回", 1.5], "番号は 1 以上の整数", "「1.5」"],
  ["達成率", ["6回以上", "2回", 0], "番号は 1 以上の整数", "「0」"],
  ["達成率", [true, "2回"], "目標を読み取れません", "「TRUE」"],
  ["達成率", ["6回以上", ""], "率を出せません。", "まだ報告されていません"],
  ["達成率", ["6回以上", "5人参加"], "率を出せません。", "単位"],
  ["達成率", ["6回以上", "2回", null, null, "来年"], "年度を読み取れません", "「来年」"],
  ["着地見込み", ["6回以上", "2回実施"], "着地見込みを出せません", "「2回実施」"],
  ["目標値", ["対前年増"], "増減の向きだけ", "「対前年増」"],
  ["実績値", ["4回実施予定"], "当てはまる実績の数がありません", "「4回実施予定」"],
  ["期限日", ["9月"], "期限の日を決められません", "「年度」も指定"],
  ["期限日", [""], "期限の日を決められません", "「」"],
  ["和暦変換", ["そのうち"], "日付を読み取れません", "「そのうち」"],
  ["和暦変換", [45747, "ながく"], "形式を選べません", "「ながく」"],
])("%s %j says why", (name, args, what, more) => {
  let message = "";
  try {
    call(name, ...args);
  } catch (thrown) {
    if (!(thrown instanceof FunctionFailure)) throw thrown;
    message = thrown.message;
  }
  expect(message).toContain(what);
  expect(message).toContain(more);
  expect(message.match(/。/g)?.length ?? 0).toBeGreaterThanOrEqual(3);
  expect(message).not.toMatch(/[{}]|undefined/);
});

test("the city's settings count: rounding and formula", () => {
  const integer = { ...world, settings: { ...defaultSettings, rounding: "integer" as const } };
  expect(callFunction(named("達成率"), ["6回以上", "2回"], integer)).toBe(33);
  const progress = {
    ...world,
    settings: { ...defaultSettings, formulas: { ...defaultSettings.formulas, increase: "baseline-progress" as const } },
  };
  expect(callFunction(named("達成率"), ["73.0%（令和5年度末 70.3%）", "9月末 72.7%"], progress)).toBe(88.9);
});

test("cells as Excel hands them over: left out, empty, and one cell as a range", () => {
  expect(call("達成率", "6回以上", "2回", undefined, null, "")).toBe(33.3);
  expect(call("達成率", [["6回以上"]], [["2回"]], [[1]])).toBe(33.3);
  expect(call("目標値", 12)).toBe(12);
  expect(call("期限日", 45_747.5)).toBe(45_747);
});

test("a long text is quoted in one short line", () => {
  expect(() => call("達成率", `${"適切に\n".repeat(200)}`, "対応")).toThrow(/^[^\n]{1,200}$/);
});

test("any texts: the rate is the check's own, or a message says why there is none", () => {
  const piece = fc.constantFrom(
    "6回以上",
    "73.0%",
    "、",
    "来場者",
    "500人",
    "予定",
    "9月末",
    "2回実施",
    "ゼロ",
    "前年比",
    "△",
    "令和5年度 ",
    "各",
    "\n",
    "（",
    "）"
  );
  const words = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(words, words, (target, report) => {
      const { rates } = assessTexts({ target, report, fiscalYear: null }, { asOf: "2024-11-15", settings: defaultSettings });
      let given: unknown;
      try {
        given = call("達成率", target, report);
      } catch (thrown) {
        if (!(thrown instanceof FunctionFailure)) throw thrown;
        given = null;
        expect(thrown.message).not.toContain("内部の記録");
      }
      expect(given).toBe(rates.length === 1 ? (rates[0]?.rate ?? null) : null);
    }),
    { numRuns: 300 }
  );
});

describe("what Excel is told", () => {
  test.each(["ja", "en"] as const)("assets/functions-%s.json is up to date (UPDATE_DOCS=1 rewrites it)", (lang) => {
    const file = join(root, `assets/functions-${lang}.json`);
    const text = `${JSON.stringify(functionsMetadata(lang), null, 2)}\n`;
    if (process.env["UPDATE_DOCS"] === "1") writeFileSync(file, text);
    expect(readFileSync(file, "utf8")).toBe(text);
  });

  test.each([
    ["ja", "docs/functions.md"],
    ["en", "docs/functions.en.md"],
  ] as const)("the %s page %s is up to date (UPDATE_DOCS=1 rewrites it)", (lang, path) => {
    const page = functionsPage(lang);
    if (process.env["UPDATE_DOCS"] === "1") writeFileSync(join(root, path), page);
    expect(readFileSync(join(root, path), "utf8")).toBe(page);
  });

  test.each(cellFunctions.map((one) => [one.id, one] as const))("%s keeps Excel's rules", (_id, { id, name, help, parameters }) => {
    expect(id).toMatch(/^[A-Z]{3,}$/);
    for (const lang of ["ja", "en"] as const) {
      expect(name[lang]).toMatch(/^\p{L}{3,}$/u);
      expect([...help[lang]].length).toBeLessThanOrEqual(255);
      const names = parameters.map((parameter) => parameter.name[lang]);
      expect(new Set(names).size).toBe(names.length);
      expect(names.join("")).toMatch(/^\p{L}+$/u);
    }
    // An argument that must be given cannot stand behind one that may be left out.
    const firstOptional = parameters.findIndex(({ optional }) => optional);
    if (firstOptional >= 0) expect(parameters.slice(firstOptional).every(({ optional }) => optional)).toBe(true);
  });

  test("ids and names are there once", () => {
    for (const list of [
      cellFunctions.map(({ id }) => id),
      cellFunctions.map(({ name }) => name.ja),
      cellFunctions.map(({ name }) => name.en),
    ])
      expect(new Set(list).size).toBe(list.length);
  });

  test("English has no Japanese but in quotes", () => {
    const english = [
      ...Object.values(functionMessages.en).flatMap(({ what, evidence, advice }) => [what, evidence, advice]),
      JSON.stringify(functionsMetadata("en")),
    ];
    for (const text of english) expect(text.replace(/「[^」]*」|万|億|千|円|元年|令和7年3月31日|R7/g, "")).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
  });
});
