/** Japanese eras: first Gregorian year of each, by the names and letters that sheets use. */
const ERAS: readonly {
  readonly names: readonly string[];
  readonly first: number;
  /** Last year that documents count to, also ahead (平成38年度). */ readonly last: number;
}[] = [
  { names: ["令和", "R", "r"], first: 2019, last: 99 },
  { names: ["平成", "H", "h"], first: 1989, last: 50 },
  { names: ["昭和", "S", "s"], first: 1926, last: 64 },
  { names: ["大正"], first: 1912, last: 15 },
];

/**
 * Gregorian year of an era year: ("平成", 32) → 2020, as documents written before 2019 mean it; ("令和", 1) → 2019.
 * Null for an unknown era or a year that no document writes (令和0年, 昭和99年).
 */
export function eraYear(era: string, year: number): number | null {
  const found = ERAS.find(({ names }) => names.includes(era));
  if (found === undefined || !(year >= 1 && year <= found.last)) return null;
  return found.first + year - 1;
}

/**
 * Gregorian fiscal year of a year written without its era (26年度, 7年度), for a document of a known fiscal year: the reading nearest to it
 * among the eras. Null without a document year, or where no reading lies within 15 years.
 */
export function nearestEraYear(year: number, documentYear: number | null): number | null {
  if (documentYear === null) return null;
  const readings = ERAS.filter(({ last }) => year <= last)
    .map(({ first }) => first + year - 1)
    .filter((candidate) => Math.abs(candidate - documentYear) <= 15);
  return readings.reduce<number | null>((best, candidate) => {
    return best === null || Math.abs(candidate - documentYear) < Math.abs(best - documentYear) ? candidate : best;
  }, null);
}
