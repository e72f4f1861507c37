/** The word before the names of the functions for cells: "=JUTEN.達成率(…)". Stored in workbooks, so it never changes. */
export const functionNamespace = "JUTEN";

/** The function's name at the start of a word: "MYJUTEN.X" is another's. */
const ours = new RegExp(`(^|[^\\p{L}\\p{N}_.])${functionNamespace}\\.`, "iu");

/** True where the formula calls a function of this add-in; the texts in it do not count. */
export function callsOurFunction(formula: string): boolean {
  return formula.startsWith("=") && ours.test(formula.replace(/"(?:[^"]|"")*"/g, '""'));
}
