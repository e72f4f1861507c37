/**
 * Years in a seed's texts move with the fiscal year: {R} is its year of 令和 and {Y} the Gregorian one; {R-1} and {Y-1} are those of the year before.
 */
export function atYear(text: string, fiscalYear: number): string {
  return text.replace(/\{([RY])([+-]\d+)?\}/g, (_, era: string, shift: string | undefined) =>
    String(fiscalYear - (era === "R" ? 2018 : 0) + Number(shift ?? 0))
  );
}
