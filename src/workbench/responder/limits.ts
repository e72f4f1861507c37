/** Excel's limits, as Microsoft documents them; tests lower them to reach them with small sheets. */
export interface Limits {
  /** Merged areas that getMergedAreasOrNullObject can return; more of them and it fails. */
  mergedAreas: number;
  /** Cells of one read; above it properties come back null without an error. */
  cellsInRead: number;
  /** Characters of a request or response body. Excel on the web has 5 MB, desktop Excel none. */
  payload: number;
  /** Characters of a cell. */
  cellText: number;
  /** Characters of a formula. */
  formula: number;
}

export const excelLimits: Limits = { mergedAreas: 512, cellsInRead: 5_000_000, payload: 5 * 1024 * 1024, cellText: 32_767, formula: 8192 };
