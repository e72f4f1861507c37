/** What to hand to Excel so that a text stays the text it is. */
import type { CellValue } from "../domain/grid/grid";

export const textLimit = 32_767;
const textFormat = "@";

/**
 * The entry for `Range.values`. Excel reads an entry as if it were typed: "=…", "+…", "-…" become formulas, "(1)" becomes -1,
 * "3月1日" a date. An apostrophe in front keeps it a text; cells of the text format need none.
 */
export function entryOf(value: CellValue, format: string): string | number | boolean {
  if (value === null) return "";
  if (typeof value !== "string" || format === textFormat) return value;
  return isTakenForSomethingElse(value) ? `'${value}` : value;
}

/** Signs, digits and the letters of dates, times, eras and exponents: a text of these alone may be a number to Excel. */
const numberLike =
  /^[\d\s.,/:%()¥\\$€+\-−eE年月日時分秒元曜RHSMT令和平成昭大正明治AMPamp]*\d[\d\s.,/:%()¥\\$€+\-−eE年月日時分秒元曜RHSMT令和平成昭大正明治AMPamp]*$/i;

function isTakenForSomethingElse(text: string): boolean {
  const folded = text.normalize("NFKC").trim();
  return /^[=+\-@'\t\r]/.test(text) || /^[=+\-@]/.test(folded) || numberLike.test(folded) || /^(true|false|#[A-Z/0!?]+)$/i.test(folded);
}
