/** The text that Excel shows for a value: the number formats that goal sheets use (General, 0.0, #,##0, %, dates, eras, text). */
import type { CellValue } from "../../../domain/grid/grid";

const eras = [
  { start: 43586, kanji: "令和", letter: "R", year: 2019 },
  { start: 32516, kanji: "平成", letter: "H", year: 1989 },
  { start: 9856, kanji: "昭和", letter: "S", year: 1926 },
];

/** `value` under the number format `format`; formats with parts beyond this list show the number as General does. */
export function numberText(value: CellValue, format: string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const sections = format.split(";");
  // Positive; negative (which writes its sign itself); zero.
  const own = value < 0 && sections.length > 1 ? 1 : value === 0 && sections.length > 2 ? 2 : 0;
  const section = (sections[own] ?? "").replace(/\[(?!h|m|s)[^\]]*\]/g, "");
  if (section === "" || /^general$/i.test(section) || section === "@") return general(value);
  const bare = section.replace(/"[^"]*"|\\./g, "");
  if (/[ymdge]/i.test(bare) && !/[#?]/.test(bare) && !/0/.test(bare)) return dateText(value, section);
  return decimalText(own === 1 ? -value : value, section);
}

/** General: up to eleven characters of digits, as a column that is wide enough shows it. */
function general(value: number): string {
  return String(Number(value.toPrecision(11)));
}

function decimalText(value: number, section: string): string {
  const match = /[#0?][#0?,]*(?:\.([#0?]+))?/.exec(section.replace(/"[^"]*"/g, (quoted) => "\u0001".repeat(quoted.length)));
  if (!match) return /^("[^"]*"|\\.)+$/.test(section) ? literal(section) : general(value);
  const percent = section.includes("%");
  const places = match[1] ?? "";
  const shown = Math.abs(percent ? value * 100 : value);
  let digits = roundHalfUp(shown, places.length);
  for (let optional = places.length - places.replace(/[#?]+$/, "").length; optional > 0 && digits.endsWith("0"); optional--)
    digits = digits.slice(0, -1);
  digits = digits.replace(/\.$/, "");
  if (match[0].includes(",")) digits = digits.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ","));
  const sign = value < 0 && Number(roundHalfUp(shown, places.length)) !== 0 ? "-" : "";
  return literal(section.slice(0, match.index)) + sign + digits + literal(section.slice(match.index + match[0].length));
}

/** The characters that a part of a format shows as they are. */
function literal(part: string): string {
  return part
    .replace(/"([^"]*)"/g, "$1")
    .replace(/\\(.)/g, "$1")
    .replace(/_./g, " ")
    .replace(/\*./g, "");
}

/** Excel rounds the decimal digits it shows half away from zero. */
function roundHalfUp(value: number, places: number): string {
  return (Math.round(Number(`${value.toPrecision(15)}e${places}`)) / 10 ** places).toFixed(places);
}

function dateText(serial: number, section: string): string {
  const day = Math.floor(serial);
  const date = new Date(Date.UTC(1899, 11, 30 + (day < 60 ? day + 1 : day)));
  const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const minutes = Math.round((serial - day) * 1440);
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  const era = eras.find((one) => day >= one.start);
  const two = (n: number): string => String(n).padStart(2, "0");
  let afterHour = false;
  return section.replace(
    /"([^"]*)"|\\(.)|ggg|gg|g|yyyy|yy|ee|e|mmmm|mmm|mm|m|dddd|ddd|dd|d|aaaa|aaa|hh|h|ss|s/gi,
    (token, quoted?: string, escaped?: string) => {
      if (quoted !== undefined) return quoted;
      if (escaped !== undefined) return escaped;
      const key = token.toLowerCase();
      const wasAfterHour = afterHour;
      afterHour = key.startsWith("h");
      switch (key) {
        case "ggg":
          return era?.kanji ?? "";
        case "gg":
          return era?.kanji.slice(0, 1) ?? "";
        case "g":
          return era?.letter ?? "";
        case "yyyy":
          return String(y);
        case "yy":
          return two(y % 100);
        case "ee":
          return two(era ? y - era.year + 1 : y);
        case "e":
          return String(era ? y - era.year + 1 : y);
        case "mm":
          return two(wasAfterHour ? minute : m);
        case "m":
          return String(wasAfterHour ? minute : m);
        case "dd":
          return two(d);
        case "d":
          return String(d);
        case "aaa":
          return "日月火水木金土"[date.getUTCDay()] ?? "";
        case "aaaa":
          return `${"日月火水木金土"[date.getUTCDay()] ?? ""}曜日`;
        case "hh":
          return two(hour);
        case "h":
          return String(hour);
        case "ss":
          return "00";
        case "s":
          return "0";
        default:
          return token;
      }
    }
  );
}
