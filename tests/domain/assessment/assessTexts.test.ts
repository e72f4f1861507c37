import { assessTexts } from "../../../src/domain/assessment";
import { settings } from "./build";

const assess = (target: string, report: string, label?: string) =>
  assessTexts(
    { target, report, fiscalYear: 2024, ...(label === undefined ? {} : { label }) },
    { asOf: "2024-11-15", settings: settings() }
  );

/** Sentences as they stand in the sheets of cities: target, report → rate, forecast, status. */
test.each([
  ["年間4回以上", "上半期に2回開催（5月、8月）。下半期も2回開催する予定", 50, 100, "in-progress"],
  ["毎月1回発行", "9月までに6回発行", 100, null, "in-progress"],
  ["市税収納率 98.6％", "９月末現在 ５２．３％（前年同期 51.8％）", 53, null, "in-progress"],
  ["ごみ排出量 1人1日当たり800g以下", "上半期平均 823g", 97.2, null, "in-progress"],
  ["職員数を15人削減", "4月に9人削減", 60, null, "in-progress"],
  ["来場者数 50,000人", "23,400人（前年同期比108%）", 46.8, null, "in-progress"],
  ["空き家バンク登録 累計60件", "新規8件、累計52件", 86.7, null, "in-progress"],
  ["ふるさと納税 3億円以上", "9月末 1億2,500万円（前年同期 9,800万円）", 41.7, null, "in-progress"],
  ["イベント参加者 延べ2,000人", "第1回 450人、第2回 620人、計1,070人", 53.5, null, "in-progress"],
  ["出前講座20回", "災害対応のため未実施", 0, null, "not-started"],
  ["防災訓練 1回以上（11月）", "11月10日に実施予定", 0, null, "not-started"],
  ["耐震化率 95％（現状90.2％）", "91.0％。年度末には92.0％の見込み", 95.8, 96.8, "in-progress"],
  ["来館者 10万人", "8月に10万人を達成", 100, null, "achieved"],
  ["企業誘致 2社", "1社と協定締結、1社と交渉中", 50, null, "in-progress"],
])("%s ⇔ %s", (target, report, rate, forecast, status) => {
  expect(assess(target, report)).toMatchObject({ rate, forecast, status });
});

test.each([
  ["交通事故死者数ゼロ", "9月末 2人", "zero-target", "in-progress"],
  ["各地区2回以上の懇談会", "東地区2回、西地区1回", "ambiguous", "ambiguous"],
  ["会議 3回", "第1回会議を6月、第2回会議を9月に開催", "no-number", "ambiguous"],
  ["毎週水・金曜日", "40回実施", "not-computable", "in-progress"],
  ["満足度80%以上", "アンケート未実施（2月に実施予定）", "unreported", "unreported"],
  ["1,850,000千円（収入未済額）", "1,960,000千円", "ambiguous", "ambiguous"],
  ["20業務の移行を完了", "", "unreported", "unreported"],
])("no rate for %s ⇔ %s", (target, report, reason, status) => {
  expect(assess(target, report)).toMatchObject({ rate: null, rates: [{ rate: null, reason }], status });
});

test("the numbers point at their characters", () => {
  const [target, report] = ["73.0%（令和5年度末 70.3%）", "9月末 72.7%"];
  const [only] = assess(target, report).rates;
  const shown = only?.inputs.flatMap(({ role, span }) => (span ? [[role, (role === "result" ? report : target).slice(...span)]] : []));
  expect(shown).toEqual([
    ["target", expect.stringContaining("73.0")],
    ["result", expect.stringContaining("72.7")],
    ["baseline", "70.3"],
  ]);
  expect(only).toMatchObject({ rate: 99.6, alternatives: [{ formula: "baseline-progress", rate: 88.9 }] });
});
