/** Years as titles carry them. */
import { eraYear } from "../../language";

const ERAS = ["令和", "平成", "昭和"] as const;

/** 2024 → 「令和6年度」; null → 「令和 年度」 with a wide space, the open year of a blank form. Before 1926 the Gregorian year. */
export function yearTitle(fiscalYear: number | null): string {
  if (fiscalYear === null) return "令和\u3000年度";
  for (const era of ERAS) {
    const first = eraYear(era, 1) ?? Infinity;
    const year = fiscalYear - first + 1;
    if (year >= 1 && year <= 99) return `${era}${year === 1 ? "元" : year}年度`;
  }
  return `${fiscalYear}年度`;
}
