/** Column number from 0 → letters: 0 → "A", 27 → "AB". */
export function columnName(col: number): string {
  let name = "";
  for (let n = col + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/** Row and column from 0 → "B8". */
export function address(row: number, col: number): string {
  return `${columnName(col)}${row + 1}`;
}

/** "B8", "$B$8" or "Sheet1!B8" → row and column from 0; null where it is no cell address. */
export function parseAddress(text: string): { row: number; col: number } | null {
  const match = /^(?:.*!)?\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(text);
  if (!match) return null;
  const col = [...(match[1] ?? "").toUpperCase()].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(match[2]) - 1, col };
}
