import { formatDate } from "./formatDate";
import { formatDigits, formatGeneral } from "./formatDigits";
import { parseFormat, type Section } from "./formatTokens";
import { kanjiDigits } from "./kanjiDigits";

export interface NumberFormat {
  readonly code: string;
  /** True where the format shows a day or a time: the number is a serial number. */
  readonly isDate: boolean;
  /** The number as a user sees it, without padding. */
  show(value: number): string;
}

const comparisons: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
  "=": (a, b) => a === b,
  "<>": (a, b) => a !== b,
};

/** Which section shows the value, and whether the minus sign must still be put in front of it. */
function choose(sections: readonly Section[], value: number): { section: Section | undefined; minus: boolean } {
  const numeric = sections.slice(0, 3);
  const [first, second, third] = numeric;
  if (numeric.some((section) => section.condition)) {
    const fitting = numeric.find((section) => !section.condition || comparisons[section.condition.op]?.(value, section.condition.value));
    return { section: fitting, minus: value < 0 };
  }
  if (value < 0 && second) return { section: second, minus: false };
  if (value === 0 && third) return { section: third, minus: false };
  return { section: first, minus: value < 0 };
}

/** Compiles a number format code. It never throws: what cannot be shown by the code is shown as General. */
export function compileFormat(code: string): NumberFormat {
  const sections = parseFormat(code);
  const show = (value: number): string => {
    const { section, minus } = choose(sections, value);
    if (!section) return formatGeneral(value);
    if (section.isDate) return kanjiDigits(formatDate(value, section) ?? formatGeneral(value), section.dbNum);
    const shown = kanjiDigits(formatDigits(Math.abs(value), section), section.dbNum).trim();
    // A number that is rounded to zero loses its minus sign.
    return minus && /[1-9一-九１-９壱弐参]/.test(shown) ? `-${shown}` : shown;
  };
  return { code, isDate: sections[0]?.isDate ?? false, show };
}
