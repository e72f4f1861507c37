/** Japanese eras: first Gregorian year of each, by the names and letters that sheets use. */
const ERAS: readonly { readonly names: readonly string[]; readonly first: number }[] = [
  { names: ["令和", "R", "r"], first: 2019 },
  { names: ["平成", "H", "h"], first: 1989 },
  { names: ["昭和", "S", "s"], first: 1926 },
  { names: ["大正"], first: 1912 },
];

/**
 * Gregorian year of an era year: ("平成", 32) → 2020, as documents written before 2019 mean it; ("令和", 1) → 2019.
 * Null for an unknown era or a year below 1 or above 99.
 */
export function eraYear(era: string, year: number): number | null {
  const found = ERAS.find(({ names }) => names.includes(era));
  if (found === undefined || !(year >= 1 && year <= 99)) return null;
  return found.first + year - 1;
}

/**
 * Gregorian fiscal year of a year written without its era (26年度, 7年度), for a document of a known fiscal year: the reading nearest to it
 * among the eras. Null without a document year, or where no reading lies within 15 years.
 */
export function nearestEraYear(year: number, documentYear: number | null): number | null {
  if (documentYear === null) return null;
  const readings = ERAS.map(({ first }) => first + year - 1).filter((candidate) => Math.abs(candidate - documentYear) <= 15);
  return readings.reduce<number | null>((best, candidate) => {
    return best === null || Math.abs(candidate - documentYear) < Math.abs(best - documentYear) ? candidate : best;
  }, null);
}
