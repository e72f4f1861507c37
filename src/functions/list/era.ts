import { japaneseDate, type JapaneseDateStyle } from "../../domain/language";
import { defineFunction, type Parameter } from "../define";
import { FunctionFailure } from "../failure";
import { isLeftOut, readDay } from "../read";

const day: Parameter = {
  name: { ja: "日付", en: "date" },
  help: { ja: "日付のセルまたは文字", en: "Cell or text of the date" },
};

const style: Parameter = {
  name: { ja: "形式", en: "style" },
  help: {
    ja: "「日」（令和7年3月31日、省略時）「短縮」（R7.3.31）「月」「年」「年度」",
    en: "「日」 (令和7年3月31日, the default), 「短縮」 (R7.3.31), 「月」, 「年」 or 「年度」",
  },
  optional: true,
};

const STYLES: ReadonlyMap<string, JapaneseDateStyle> = new Map([
  ["日", "day"],
  ["短縮", "short"],
  ["月", "month"],
  ["年", "year"],
  ["年度", "fiscal-year"],
]);

export const era = defineFunction({
  id: "TOJAPANESEERA",
  name: { ja: "和暦変換", en: "TOJAPANESEERA" },
  help: {
    ja: "日付を元号の年で表した文字にします。改元の日を境に元号を選び、1年は元年とします。",
    en: "A date in the years of the Japanese eras; the first year is 元年.",
  },
  parameters: [day, style],
  result: "string",
  examples: [
    { args: [45_747], gives: "令和7年3月31日", note: { ja: "日付のセル", en: "a cell with a date" } },
    { args: ["2019-05-01"], gives: "令和元年5月1日", note: { ja: "元年", en: "the first year" } },
    { args: [45_747, "短縮"], gives: "R7.3.31", note: { ja: "", en: "" } },
    { args: [45_747, "年度"], gives: "令和6年度", note: { ja: "3月は前の年度です", en: "March belongs to the year before" } },
    { args: ["3月ごろ"], gives: null, note: { ja: "日付ではありません", en: "not a date" } },
  ],
  run([given, form], world) {
    const { lang, settings } = world;
    const iso = readDay(given, world);
    const chosen = isLeftOut(form) ? "day" : STYLES.get(String(form).normalize("NFKC").trim());
    if (chosen === undefined) throw new FunctionFailure(lang, "not-style", { value: String(form) });
    const words = japaneseDate(iso, chosen, settings.fiscalYearStart);
    if (words === null) throw new FunctionFailure(lang, "not-day", { value: String(given) });
    return words;
  },
});
