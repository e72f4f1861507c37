import type { Cell, CellValue } from "../../domain/grid/grid";
import type { Meter } from "../meter";
import { formatGeneral } from "./formatDigits";
import { serialOfIso } from "./isoDate";
import { cleanText, struckSpans, type RichText } from "./richText";
import type { CellFormat, Styles } from "./styles";
import { limits } from "../limits";

/** Days between the two calendars of Excel: a serial of the 1904 system is that much smaller. */
const DAYS_1904 = 1462;

/** A `<c>` element as it stands in the file. */
export interface RawCell {
  row: number;
  col: number;
  type: string;
  style: number;
  formula: boolean;
  /** Content of `<v>`; null where it is absent. */
  value: string | null;
  /** Content of `<is>`; null where it is absent. */
  inline: RichText | null;
}

export interface SharedParts {
  readonly strings: readonly RichText[];
  readonly styles: Styles;
  readonly date1904: boolean;
  readonly meter: Meter;
}

/** Things noticed on the way that the user must hear of. */
export interface CellLosses {
  lostStrings: number;
  cut: number;
}

/** Turns a raw cell into one of the grid; null where it holds nothing. */
export function makeCell(raw: RawCell, parts: SharedParts, losses: CellLosses): Cell | null {
  const format = parts.styles.at(raw.style);
  const content = contentOf(raw, parts, format, losses);
  if (!content && !raw.formula) return null;
  parts.meter.add("cells", 1);
  const { value, text } = content ?? { value: null, text: "" };
  const struck = content?.rich
    ? struckSpans(content.rich, format.struck)
    : format.struck && text !== ""
      ? [[0, text.length] as const]
      : undefined;
  const code = content?.dateFormat ?? format.number?.code;
  return {
    row: raw.row,
    col: raw.col,
    value,
    text,
    ...(code !== undefined && { format: code }),
    ...(raw.formula && { formula: true }),
    ...(struck && { struck }),
    ...(format.look && { look: format.look }),
  };
}

interface Content {
  value: CellValue;
  text: string;
  rich?: RichText;
  /** Format of an ISO date whose cell has no date format of its own. */
  dateFormat?: string;
}

function contentOf(raw: RawCell, parts: SharedParts, format: CellFormat, losses: CellLosses): Content | null {
  if (raw.type === "s" || raw.inline) return richContent(raw, parts, losses);
  const value = raw.value;
  if (value === null) return null;
  switch (raw.type) {
    case "str":
    case "inlineStr":
      return textContent(cleanText(value), raw.formula, parts.meter, losses);
    case "e":
      return textContent(value.trim(), raw.formula, parts.meter, losses);
    case "b":
      return {
        value: value.trim() === "1" || value.trim() === "true",
        text: value.trim() === "1" || value.trim() === "true" ? "TRUE" : "FALSE",
      };
    case "d":
      return dateContent(value, raw.formula, format, parts.meter, losses);
    default:
      return numberContent(value, raw.formula, format, parts, losses);
  }
}

function richContent(raw: RawCell, parts: SharedParts, losses: CellLosses): Content | null {
  let rich = raw.inline;
  if (rich) parts.meter.add("chars", rich.text.length);
  else {
    if (raw.value === null || raw.value.trim() === "") return null;
    rich = parts.strings[Number(raw.value)] ?? null;
    if (!rich) {
      losses.lostStrings++;
      return null;
    }
  }
  if (rich.cut) losses.cut++;
  return rich.text === "" ? null : { value: rich.text, text: rich.text, rich };
}

/** A formula's empty text is a value; an empty text without a formula is nothing. */
function textContent(text: string, formula: boolean, meter: Meter, losses: CellLosses): Content | null {
  if (text === "" && !formula) return null;
  const kept = text.slice(0, limits.cellChars);
  if (kept.length < text.length) losses.cut++;
  meter.add("chars", kept.length);
  return { value: kept, text: kept };
}

function dateContent(value: string, formula: boolean, format: CellFormat, meter: Meter, losses: CellLosses): Content | null {
  const serial = serialOfIso(value);
  if (serial === null) return textContent(value, formula, meter, losses);
  if (format.number?.isDate) return { value: serial, text: format.number.show(serial) };
  const day = value.trim().slice(0, 10).split("-").map(Number);
  return { value: serial, text: day.length === 3 ? day.join("/") : value.trim(), dateFormat: "yyyy/m/d" };
}

function numberContent(value: string, formula: boolean, format: CellFormat, parts: SharedParts, losses: CellLosses): Content | null {
  if (value.trim() === "") return null;
  const number = Number(value);
  if (!Number.isFinite(number)) return textContent(value.trim(), formula, parts.meter, losses);
  const serial = format.number?.isDate && parts.date1904 ? number + DAYS_1904 : number;
  return { value: serial, text: format.number ? format.number.show(serial) : generalText(serial) };
}

function generalText(number: number): string {
  return Number.isSafeInteger(number) && Math.abs(number) < 1e11 ? String(number) : formatGeneral(number);
}
