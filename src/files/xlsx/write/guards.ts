import { limits } from "../../limits";

/** What must hold for every text that is written, whatever library writes it. */

/** A text that Excel reads back as it is: not longer than a cell can hold, no characters that XML cannot carry, "_x000D_" kept literal. */
export function safeText(text: string): string {
  return fit(text.replace(/\r\n?/g, "\n"), limits.cellChars)
    .replace(/[\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD")
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}

/** Cuts a text that is too long and says so by "…"; never through a surrogate pair. */
export function fit(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/** Excel forbids these in sheet names; their full-width forms look the same and are allowed. */
const forbidden: ReadonlyMap<string, string> = new Map([...":\\/?*[]"].map((char, i) => [char, "：＼／？＊［］".charAt(i)]));

function safeName(name: string): string {
  const clean = [...name.trim()]
    .map((char) => forbidden.get(char) ?? char)
    .filter((char) => char >= " " && !/[\uD800-\uDFFF\uFFFE\uFFFF]/.test(char.length === 1 ? char : ""))
    .join("")
    .replace(/^'|'$/g, "’");
  return clean === "" ? "Sheet" : clean.toLowerCase() === "history" ? `${clean}_` : clean;
}

function shorten(name: string, most: number): string {
  const cut = name.slice(0, most);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/** Names that Excel accepts, in the same order: allowed characters, at most 31, each only once (ignoring case). */
export function safeSheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const wanted = safeName(name);
    let given = shorten(wanted, limits.sheetNameChars);
    for (let n = 2; taken.has(given.toLowerCase()); n++) given = `${shorten(wanted, limits.sheetNameChars - ` (${n})`.length)} (${n})`;
    taken.add(given.toLowerCase());
    return given;
  });
}

/** 'Sheet name' for references in names and links. */
export function quoted(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}
