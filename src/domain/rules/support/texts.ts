/** Small helpers for the texts that findings quote. */

/** The text in one line, cut after `max` characters. */
export function excerpt(text: string, max = 40): string {
  const line = text.replace(/\s+/gu, " ").trim();
  const characters = [...line];
  return characters.length <= max ? line : `${characters.slice(0, max - 1).join("")}…`;
}

/** A number as a reader writes it: 1,240 or 33.3. */
export function figure(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  const [whole = "", decimals] = String(Math.abs(rounded)).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${rounded < 0 ? "-" : ""}${grouped}${decimals ? `.${decimals}` : ""}`;
}

/** Number and unit together. */
export function amount({ value, unit }: { value: number | null; unit: string }): string {
  return value === null ? "" : `${figure(value)}${unit}`;
}

/** A rate with one decimal and the per cent sign. */
export function percent(rate: number): string {
  return `${rate.toFixed(1)}％`;
}
