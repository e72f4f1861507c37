/**
 * Limits of the add-in's own texts, wherever they come from: a file, the workbook, or pasted by hand. They stand here because the
 * pane, the border to Excel and the command line share them; `src/files/limits.ts` lists them with all others.
 */
export const textLimits = {
  /** Characters of one form definition (layout JSON). The largest built-in form takes 20,000. */
  layoutChars: 200_000,
  /** Characters of the settings JSON: ten own forms at their own limit. A city with a roster and 500 findings let stand takes 150,000. */
  settingsChars: 2_000_000,
  /**
   * Unpacked bytes of the add-in's own XML in a workbook: settings with a roster take 50 kB, what a collection of 2,000 books was made
   * from 16 MB. Through Excel the XML comes as text; there its characters are counted, of which each takes a byte or more.
   */
  storedBytes: 64 * 1024 * 1024,
} as const;
