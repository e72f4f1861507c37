import { daysBetween } from "../../domain/assessment";
import { parseDeadline, serialDate } from "../../domain/language";
import { defineFunction, type Parameter } from "../define";
import { FunctionFailure } from "../failure";
import * as parameters from "../parameters";
import { readText, readYear } from "../read";

const text: Parameter = {
  name: { ja: "期限", en: "deadline" },
  help: { ja: "期限のセルまたは文字", en: "Cell or text of the deadline" },
};

/** Day 0 of Excel's serial numbers, as they count after February 1900. */
const EPOCH = "1899-12-30";

export const deadline = defineFunction({
  id: "DEADLINEDATE",
  name: { ja: "期限日", en: "DEADLINEDATE" },
  help: {
    ja: "期限の文章から最後の日を求めます。結果は日付の数なので、表示形式を「日付」にします。",
    en: "The last day that a deadline's text means, as a date number: give the cell a date format.",
  },
  parameters: [text, parameters.year],
  result: "number",
  examples: [
    { args: ["令和7年3月末"], gives: 45_747, note: { ja: "2025年3月31日", en: "31 March 2025" } },
    { args: ["年度末まで", "令和6年度"], gives: 45_747, note: { ja: "年度を指定します", en: "needs the fiscal year" } },
    { args: ["9月（予定）", 2024], gives: 45_565, note: { ja: "2024年9月30日", en: "30 September 2024" } },
    { args: ["随時"], gives: null, note: { ja: "日が決まりません", en: "no day" } },
  ],
  run([given, year], world) {
    const fiscalYear = readYear(year, world);
    const date = typeof given === "number" ? serialDate(given) : null;
    if (typeof given === "number" && date !== null) return Math.floor(given);
    const words = readText(given, text.name, world);
    const day = parseDeadline(words, { fiscalYear })?.date ?? null;
    if (day === null) throw new FunctionFailure(world.lang, "no-deadline", { text: words });
    return daysBetween(EPOCH, day);
  },
});
