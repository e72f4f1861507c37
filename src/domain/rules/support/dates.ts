/** Dates in findings. */

/** "2025-03-31" → "2025/3/31", which readers of both languages know. */
export function slashDate(date: string): string {
  return date.split("-").map(Number).join("/");
}
