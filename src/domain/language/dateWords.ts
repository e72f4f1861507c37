/** Dates inside a text: 令和7年3月末, R6.3, 2027.3.31, 9月30日, 5～11月, 10/5, 26年度, 第2四半期. */
import { eraYear } from "./eras";
import { isSolid, type Stream } from "./stream";

/** A year as written. `calendar` 令和7年, `fiscal` 令和7年度, `bare` R7 (which of the two is not said), `eraless` 26年度: `value` is then the written figure. */
export interface YearWord {
  value: number;
  kind: "calendar" | "fiscal" | "bare" | "eraless-fiscal" | "eraless";
}

export interface DateWord {
  from: number;
  to: number;
  year: YearWord | null;
  month: number | null;
  day: number | null;
  quarter: number | null;
  /** The span of a month that is meant: 上旬, 中旬, 末 … */
  part: "early" | "middle" | "end" | null;
}

const ERA = /(令和|平成|昭和|大正|[RHSrhs]\.?)(元|\d{1,2})/y;
/** The year's figure where white space parts it from the next number: R4 8.5%. */
const ERA_SHORT = /(令和|平成|昭和|大正|[RHSrhs]\.?)(\d)/y;
const ERA_KANJI = /(令和|平成|昭和|大正)([一二三四五六七八九十]{1,3})(?=年)/y;
const WESTERN = /(?:19|20)\d{2}(?!\d)/y;
const OTHER_NAME = /\((?:(?:令和|平成|昭和|[RHS])\.?(?:元|\d{1,2})|(?:19|20)\d{2})年?度?\)/y;
const MONTHS = /(\d{1,2})(?:[~〜、・,/-]\d{1,2}){0,11}月(?!号|例|会|\d*号)/y;
const ONE_MONTH = /(\d{1,2})月(?!号)/y;
const KANJI_MONTH = /(?:十[一二]?|[一二三四五六七八九])月/y;
const DAY = /(\d{1,2})日(?!目|間|程|以|分|数|平均|当|あ|平|前(?!後)|後)/y;
const PART = /上旬|初旬|初め|前半|中旬|半ば|下旬|後半|末日?(?!日)|中(?=に|$|[、。)(])|頃|ごろ/y;
const DOTTED = /[./-](\d{1,2})(?:[./-](\d{1,2}))?(?![\d%])/y;
const SLASHED = /(\d{1,2})\/(\d{1,2})(?![\d/.,%])/y;
const SLASHED_SHORT = /(\d{1,2})\/(\d)/y;
const QUARTER = /第?[1-4一二三四]四半期|第?(?:I{1,3}|IV)四半期|第?[1-4]\/4(?:四?半)?期/y;
const QUARTER_LETTER = /(?:[1-4]Q|Q[1-4])(?![A-Za-z\d])/y;

function execute(stream: Stream, pattern: RegExp, at: number): RegExpExecArray | null {
  const found = stream.match(pattern, at);
  if (found === "" || !isSolid(stream, at, found.length)) return null;
  pattern.lastIndex = at;
  return pattern.exec(stream.text);
}

const kanjiFigure = (text: string): number => {
  const digits = "一二三四五六七八九";
  const [tens, ones] = text.includes("十") ? text.split("十") : ["", text];
  return (text.includes("十") ? (tens ? digits.indexOf(tens) + 1 : 1) * 10 : 0) + (ones ? digits.indexOf(ones) + 1 : 0);
};

/** The date that begins at a place of the stream; null where none does. */
export function readDate(stream: Stream, at: number): DateWord | null {
  const before = stream.text.charAt(at - 1);
  if (/[\d.,/]/.test(before) && stream.gaps[at] === 0 && /\d/.test(stream.text.charAt(at))) return null;
  return readQuarter(stream, at) ?? readYear(stream, at) ?? readMonth(stream, at) ?? readMonthDay(stream, at);
}

function readYear(stream: Stream, at: number): DateWord | null {
  const found = eraAt(stream, at) ?? westernAt(stream, at) ?? eralessAt(stream, at);
  if (found === null) return null;
  const { year, to, dotted } = found;
  const empty = { from: at, to, year, month: null, day: null, quarter: null, part: null };
  if (dotted) return withMonth(stream, { ...empty, to: dotted.to, month: dotted.month, day: dotted.day });
  // 年度 may be followed by white space and a month of that year: 令和6年度9月.
  if (year.kind === "calendar" || year.kind === "eraless" || year.kind === "fiscal") {
    const month = execute(stream, ONE_MONTH, to);
    if (month !== null && stream.gaps[to] !== 2) return withMonth(stream, { ...empty, to: to + month[0].length, month: Number(month[1]) });
    const words = stream.match(KANJI_MONTH, to);
    if (words !== "") return withMonth(stream, { ...empty, to: to + words.length, month: kanjiFigure(words.slice(0, -1)) });
  }
  return empty;
}

interface YearFound {
  year: YearWord;
  to: number;
  dotted: { month: number; day: number | null; to: number } | null;
}

function eraAt(stream: Stream, at: number): YearFound | null {
  const match = execute(stream, ERA, at) ?? execute(stream, ERA_SHORT, at) ?? execute(stream, ERA_KANJI, at);
  if (
    match === null ||
    (/\d$/.test(match[0]) && /\d/.test(stream.text.charAt(at + match[0].length)) && stream.gaps[at + match[0].length] === 0)
  )
    return null;
  const name = (match[1] ?? "").replace(".", "");
  const latin = name.length === 1;
  if (latin && /[A-Za-z]/.test(stream.text.charAt(at - 1))) return null;
  const figure = match[2] === "元" ? 1 : /\d/.test(match[2] ?? "") ? Number(match[2]) : kanjiFigure(match[2] ?? "");
  const value = eraYear(name, figure);
  if (value === null) return null;
  const to = at + match[0].length;
  const next = stream.after(to, 2);
  // S5 or s3 alone is a name; R6-1 and H2O are too.
  if (latin && !/^(?:年|[./]\d)/.test(next) && (/^[A-Za-z]/.test(next) || /[Ss]/.test(name) || /[rh]/.test(name))) return null;
  return finishYear(stream, value, to);
}

function westernAt(stream: Stream, at: number): YearFound | null {
  const match = stream.match(WESTERN, at);
  if (match === "") return null;
  const to = at + 4;
  const found = finishYear(stream, Number(match), to);
  // Four figures alone are a year only in brackets (2019); 2025プラン and 2,019人 are decided elsewhere.
  const alone = found.to === to && found.dotted === null;
  return alone && !/^[)年:~〜-]/.test(stream.after(to, 1)) ? null : alone && !/[(~〜-]/.test(stream.text.charAt(at - 1)) ? null : found;
}

function finishYear(stream: Stream, value: number, at: number): YearFound {
  let to = at + stream.match(OTHER_NAME, at).length;
  const dot = execute(stream, DOTTED, to);
  if (dot !== null && Number(dot[1]) >= 1 && Number(dot[1]) <= 12 && stream.gaps[to] === 0) {
    const day = dot[2] === undefined ? null : Number(dot[2]);
    const end = to + dot[0].length + (day === null ? stream.match(/月(?!\d*号)/y, to + dot[0].length).length : 0);
    return { year: { value, kind: "calendar" }, to: end, dotted: { month: Number(dot[1]), day, to: end } };
  }
  const suffix = stream.match(/年度|年(?!間|生|連|目|以|計)/y, to);
  to += suffix.length;
  to += suffix === "" ? 0 : stream.match(OTHER_NAME, to).length;
  return { year: { value, kind: suffix === "年度" ? "fiscal" : suffix === "年" ? "calendar" : "bare" }, to, dotted: null };
}

function eralessAt(stream: Stream, at: number): YearFound | null {
  const match = execute(stream, /(元|\d{1,2})年(度(?!当|あ|毎|ごと|間|目)|(?=\d{1,2}月(?!\d))|(?=末))/y, at);
  const fiscal = (match?.[2] ?? "").startsWith("度");
  const barred = fiscal ? /[\d.第約間]/ : /[\d.年第約間~〜]/;
  if (match === null || (barred.test(stream.text.charAt(at - 1)) && stream.gaps[at] === 0)) return null;
  const value = match[1] === "元" ? 1 : Number(match[1]);
  if (value < 1) return null;
  return { year: { value, kind: fiscal ? "eraless-fiscal" : "eraless" }, to: at + match[0].length, dotted: null };
}

function readQuarter(stream: Stream, at: number): DateWord | null {
  const word = stream.match(QUARTER, at);
  const letter = word === "" ? stream.match(QUARTER_LETTER, at) : "";
  if (word === "" && letter === "") return null;
  const sign = /[1-4]/.exec(word + letter)?.[0];
  const roman = /I{1,3}V?/.exec(word)?.[0];
  const quarter =
    roman !== undefined
      ? roman === "IV"
        ? 4
        : roman.length
      : sign
        ? Number(sign)
        : Math.max(1, "一二三四".indexOf(/[一二三四]/.exec(word)?.[0] ?? "一") + 1);
  return { from: at, to: at + word.length + letter.length, year: null, month: null, day: null, quarter, part: null };
}

function readMonth(stream: Stream, at: number): DateWord | null {
  const match = execute(stream, MONTHS, at);
  if (match === null) return readKanjiMonth(stream, at);
  const month = Number(match[1]);
  const single = match[0].length === (match[1] ?? "").length + 1;
  if (month < 1 || (month > 12 && !single)) return null;
  if (single) {
    return withMonth(stream, { from: at, to: at + match[0].length, year: null, month, day: null, quarter: null, part: null });
  }
  // 5～11月: the first figure is a month too; the rest is read at its own place.
  return { from: at, to: at + (match[1] ?? "").length, year: null, month, day: null, quarter: null, part: null };
}

/** 十月末 */
function readKanjiMonth(stream: Stream, at: number): DateWord | null {
  const words = /[一-龠]/.test(stream.text.charAt(at - 1)) && stream.gaps[at] === 0 ? "" : stream.match(KANJI_MONTH, at);
  return words === ""
    ? null
    : withMonth(stream, {
        from: at,
        to: at + words.length,
        year: null,
        month: kanjiFigure(words.slice(0, -1)),
        day: null,
        quarter: null,
        part: null,
      });
}

/** Adds the day (9月30日) or the part (9月末) that follows a month. */
function withMonth(stream: Stream, date: DateWord): DateWord {
  const weekday = /\([月火水木金土日](?:・?[祝休])?\)/y;
  const day = date.day === null ? execute(stream, DAY, date.to) : null;
  let to = date.to + (day?.[0].length ?? 0);
  to += stream.match(weekday, to).length;
  const part = day === null ? stream.match(PART, to) : "";
  return {
    ...date,
    to: to + part.length,
    day: day === null ? date.day : Number(day[1]),
    part: /上旬|初/.test(part) ? "early" : /中旬|半/.test(part) ? (part === "後半" ? "end" : "middle") : part === "" ? null : "end",
  };
}

/** 10/5 as a date; a fraction (3/5か所, 238/241) is none. */
function readMonthDay(stream: Stream, at: number): DateWord | null {
  // The short form is for 8/3 25名, where white space parts the day from a number.
  const match = execute(stream, SLASHED, at) ?? execute(stream, SLASHED_SHORT, at);
  if (match === null) return null;
  const [month, day] = [Number(match[1]), Number(match[2])];
  const to = at + match[0].length;
  const next = stream.after(to, 2);
  if (stream.gaps[to] === 0 && /^\d/.test(next)) return null;
  if (month < 1 || month > 12 || day < 1 || day > 31 || /^[回件人名か箇ヶカ校社台団組地自世事施]/.test(next)) return null;
  const weekday = stream.match(/\([月火水木金土日](?:・?[祝休])?\)/y, to);
  return { from: at, to: to + weekday.length, year: null, month, day, quarter: null, part: null };
}
