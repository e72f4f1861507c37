/** Small parts of the pane's actions. */

/** A day kept in the workbook, as JSON or as plain text; null where it is none. */
export function storedDate(json: string | null): string | null {
  const match = json === null ? null : /^"?(\d{4}-\d{2}-\d{2})"?$/.exec(json.trim());
  return match?.[1] ?? null;
}

/** The name of the consolidated workbook, or of the one with 一覧表 alone, from that of the open one. */
export function outputName(name: string, lang: "ja" | "en", only?: "list"): string {
  const stem = name.replace(/\.[^.]+$/, "");
  const ending = only === "list" ? { ja: "_一覧表", en: "_list" } : { ja: "_集計", en: "_consolidated" };
  return `${stem}${ending[lang]}.xlsx`;
}

/** The name of the consolidated workbook of several files: the day of the check tells one collection from the next. */
export function collectionName(asOf: string, lang: "ja" | "en"): string {
  return `${lang === "ja" ? "重点目標_集計" : "goals_consolidated"}_${asOf}.xlsx`;
}

/** Rejects when the work is stopped. */
export function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(new DOMException("cancelled", "AbortError")), { once: true });
  });
}
