/** What Excel makes of a value that is written to a cell: the same as when it is typed. */
import type { Limits } from "../limits";
import { generalFormat } from "../model/cell";
import { ExcelRefusal } from "../protocol";

export interface Entered {
  value: string | number | boolean | null;
  formula: string | null;
  /** A number format the entry brings along (dates, percentages); null leaves the cell's. */
  format: string | null;
}

const textFormat = "@";

/**
 * @param raw value from the request: null is not handled here (it leaves the cell alone).
 * @param format the cell's number format; "@" keeps every text as it is.
 */
export function enter(raw: unknown, format: string, limits: Limits, evaluate: (formula: string) => string | number | boolean): Entered {
  if (typeof raw === "boolean") return { value: raw, formula: null, format: null };
  if (typeof raw === "number") return { value: format === textFormat ? String(raw) : raw, formula: null, format: null };
  if (typeof raw !== "string") throw new ExcelRefusal("InvalidArgument", "a cell takes text, a number or a truth value");
  if (raw === "") return { value: null, formula: null, format: null };
  if (format === textFormat) return text(raw, limits);
  if (raw.startsWith("'")) return text(raw.slice(1), limits);
  const typed = typedValue(raw);
  if (typed !== null) return { ...typed, format: format === generalFormat ? typed.format : null };
  if (/^[=+\-@]/.test(raw) && raw.length > 1) {
    if (raw.length > limits.formula) throw new ExcelRefusal("InvalidArgument", "the formula is too long");
    const formula = raw.startsWith("=") ? raw : `=${raw}`;
    return { value: evaluate(formula), formula, format: null };
  }
  return text(raw, limits);
}

function text(value: string, limits: Limits): Entered {
  if (value.length > limits.cellText) throw new ExcelRefusal("InvalidArgument", "the text is too long for a cell");
  return { value: value === "" ? null : value, formula: null, format: null };
}

/** Numbers, percentages, dates and truth values as a Japanese Excel reads them from typed text; null for other texts. */
function typedValue(raw: string): Entered | null {
  const folded = raw.normalize("NFKC").trim();
  if (/^(true|false)$/i.test(folded)) return { value: /^true$/i.test(folded), formula: null, format: null };
  const number = /^([+-]?)(\()?[¥\\]?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(?:e([+-]?\d+))?(\))?(%)?$/i.exec(folded);
  if (
    number !== null &&
    (number[3] ?? number[4] ?? "").replace(".", "") !== "" &&
    (number[2] === undefined) === (number[6] === undefined)
  ) {
    const size = Number(`${(number[3] ?? "0").replaceAll(",", "")}${number[4] ?? ""}e${number[5] ?? "0"}`);
    const sign = number[1] === "-" || number[2] !== undefined ? -1 : 1;
    const percent = number[7] !== undefined;
    return {
      value: (sign * size) / (percent ? 100 : 1),
      formula: null,
      format: percent ? (number[4] === undefined ? "0%" : "0.00%") : null,
    };
  }
  return date(folded);
}

const eraStart: Readonly<Record<string, number>> = { R: 2018, 令和: 2018, H: 1988, 平成: 1988, S: 1925, 昭和: 1925 };

function date(folded: string): Entered | null {
  const match =
    /^(?:(\d{4})|([RHS]|令和|平成|昭和)(\d{1,2}|元))[/\-.年](\d{1,2})[/\-.月](\d{1,2})日?$/i.exec(folded) ??
    /^()()()(\d{1,2})[/\-月](\d{1,2})日?$/.exec(folded);
  if (match === null) return null;
  const [, year, era, eraYear, month, day] = match;
  const base = eraStart[(era ?? "").toUpperCase()] ?? 0;
  // A date without a year is of the present year; one fixed year keeps answers the same every day.
  const y = year !== undefined && year !== "" ? Number(year) : base > 0 ? base + (eraYear === "元" ? 1 : Number(eraYear)) : 2024;
  const at = new Date(Date.UTC(y, Number(month) - 1, Number(day)));
  if (at.getUTCMonth() !== Number(month) - 1 || at.getUTCDate() !== Number(day)) return null;
  return { value: Math.round(at.getTime() / 86_400_000) + 25_569, formula: null, format: match[1] === "" ? 'm"月"d"日"' : "yyyy/m/d" };
}
