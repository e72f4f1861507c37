import type { Section, Token } from "./formatTokens";

/** Days from serial 0 to 1970-01-01 in the 1900 system. */
const EPOCH = 25_569;
/** Last serial of Excel's calendar, 9999-12-31. */
const LAST = 2_958_465;

const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const dayNames = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const dayKanji = "日月火水木金土";

/** First days of the eras. Before Meiji there is none: Excel counts on from Meiji. */
const eras = [
  { from: 20_190_501, year: 2019, short: "R", kanji: "令", name: "令和" },
  { from: 19_890_108, year: 1989, short: "H", kanji: "平", name: "平成" },
  { from: 19_261_225, year: 1926, short: "S", kanji: "昭", name: "昭和" },
  { from: 19_120_730, year: 1912, short: "T", kanji: "大", name: "大正" },
  { from: 0, year: 1868, short: "M", kanji: "明", name: "明治" },
] as const;

interface Moment {
  year: number;
  month: number;
  day: number;
  weekday: number;
  hour: number;
  minute: number;
  second: number;
  /** Fraction of the second in thousandths. */
  milli: number;
  /** Whole serial in seconds, for elapsed units. */
  total: number;
}

/** Serial number → calendar. Excel's 1900 has a 29 February (serial 60), so the days before it stand one off. */
function momentOf(serial: number, subseconds: number): Moment {
  const scale = 10 ** subseconds;
  const ticks = Math.round(serial * 86_400 * scale);
  const total = Math.floor(ticks / scale);
  const milli = Math.round(((ticks % scale) * 1000) / scale);
  const days = Math.floor(total / 86_400);
  const rest = total - days * 86_400;
  const clock = { hour: Math.floor(rest / 3600), minute: Math.floor(rest / 60) % 60, second: rest % 60, milli, total };
  const weekday = (days + 6) % 7;
  if (days === 60) return { year: 1900, month: 2, day: 29, weekday, ...clock };
  const date = new Date(((days < 60 ? days + 1 : days) - EPOCH) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), weekday, ...clock };
}

const pad = (value: number, length: number): string => String(value).padStart(length, "0");

/** "m" means minutes after hours and before seconds, otherwise months. */
function isMinute(tokens: readonly Token[], at: number): boolean {
  const neighbour = (step: 1 | -1): string => {
    for (let i = at + step; i >= 0 && i < tokens.length; i += step) {
      const token = tokens[i];
      if (token?.kind === "date") return token.letter;
    }
    return "";
  };
  return neighbour(-1) === "h" || neighbour(1) === "s";
}

function showDatePart(letter: string, length: number, minute: boolean, twelve: boolean, at: Moment, gannen: boolean): string {
  const era = eras.find((one) => one.from <= at.year * 10_000 + at.month * 100 + at.day) ?? eras[4];
  const eraYear = at.year - era.year + 1;
  const hour = twelve ? at.hour % 12 || 12 : at.hour;
  switch (letter) {
    case "y":
      return length <= 2 ? pad(at.year % 100, 2) : pad(at.year, 4);
    case "m":
      if (minute) return pad(at.minute, Math.min(length, 2));
      if (length <= 2) return pad(at.month, length);
      if (length === 3) return (monthNames[at.month - 1] ?? "").slice(0, 3);
      return length === 5 ? (monthNames[at.month - 1] ?? "").slice(0, 1) : (monthNames[at.month - 1] ?? "");
    case "d":
      if (length <= 2) return pad(at.day, length);
      return length === 3 ? (dayNames[at.weekday] ?? "").slice(0, 3) : (dayNames[at.weekday] ?? "");
    case "a":
      return dayKanji.charAt(at.weekday) + (length === 4 ? "曜日" : "");
    case "g":
      return length === 1 ? era.short : length === 2 ? era.kanji : era.name;
    case "e":
      return gannen && eraYear === 1 ? "元" : pad(eraYear, Math.min(length, 2));
    case "h":
      return pad(hour, Math.min(length, 2));
    default:
      return pad(at.second, Math.min(length, 2));
  }
}

function showElapsed(letter: string, length: number, at: Moment): string {
  const unit = letter === "h" ? 3600 : letter === "m" ? 60 : 1;
  return pad(Math.floor(at.total / unit), length);
}

/**
 * A serial number of the 1900 system in a date section; null where it lies outside Excel's calendar (Excel shows "####").
 */
export function formatDate(serial: number, section: Section): string | null {
  if (serial < 0 || serial >= LAST + 1) return null;
  const { tokens } = section;
  const twelve = tokens.some((token) => token.kind === "ampm");
  const sub = tokens.find((token) => token.kind === "subsecond");
  const at = momentOf(serial, sub?.kind === "subsecond" ? sub.digits : 0);
  return tokens
    .map((token, i) => {
      switch (token.kind) {
        case "literal":
          return token.text;
        case "date":
          if (token.elapsed) return showElapsed(token.letter, token.length, at);
          return showDatePart(token.letter, token.length, token.letter === "m" && isMinute(tokens, i), twelve, at, section.gannen);
        case "subsecond":
          return `.${pad(at.milli, 3).slice(0, token.digits)}`;
        case "ampm": {
          const [am = "AM", pm = "PM"] = token.text.split("/");
          return at.hour < 12 ? am : pm;
        }
        case "text":
        case "general":
        case "percent":
        case "exponent":
        case "digit":
        case "point":
        case "comma":
        case "slash":
          return "";
      }
    })
    .join("");
}
