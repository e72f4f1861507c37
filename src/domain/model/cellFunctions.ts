/** The word before the names of the functions for cells: "=JUTEN.達成率(…)". Stored in workbooks, so it never changes. */
export const functionNamespace = "JUTEN";
