import { fiscalYearOf } from "../../domain/language";
import { defineFunction } from "../define";
import { readDay } from "../read";

export const fiscalYear = defineFunction({
  id: "FISCALYEAR",
  name: { ja: "会計年度", en: "FISCALYEAR" },
  help: {
    ja: "日付が属する年度を西暦の数で求めます。年度の始まりの月は設定に従います（ふつうは4月）。",
    en: "The fiscal year of a date; it begins in April unless the settings say otherwise.",
  },
  parameters: [{ name: { ja: "日付", en: "date" }, help: { ja: "日付のセルまたは文字", en: "Cell or text of the date" } }],
  result: "number",
  examples: [
    { args: [45_747], gives: 2024, note: { ja: "2025年3月31日は2024年度", en: "31 March 2025 belongs to 2024" } },
    { args: ["令和7年4月1日"], gives: 2025, note: { ja: "", en: "" } },
  ],
  run: ([day], world) => fiscalYearOf(readDay(day, world), world.settings.fiscalYearStart),
});
