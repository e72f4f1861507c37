/** Small parts of the pane's actions. */

/** A day kept in the workbook, as JSON or as plain text; null where it is none. */
export function storedDate(json: string | null): string | null {
  const match = json === null ? null : /^"?(\d{4}-\d{2}-\d{2})"?$/.exec(json.trim());
  return match?.[1] ?? null;
}

/** The name of the consolidated workbook, from that of the open one. */
export function outputName(name: string, lang: "ja" | "en"): string {
  const stem = name.replace(/\.[^.]+$/, "");
  return `${stem}${lang === "ja" ? "_集計" : "_consolidated"}.xlsx`;
}

/** Rejects when the work is stopped. */
export function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(new DOMException("cancelled", "AbortError")), { once: true });
  });
}
