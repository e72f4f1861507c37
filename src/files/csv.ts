import type { CellValue } from "../domain/grid/grid";
import { FileFailure } from "./failure";
import { limits } from "./limits";

const BOM = "\uFEFF";
/** What Excel takes as the beginning of a formula, also in full width; tab and return hide one from the eye. */
const formulaStart = /^[=+\-@＝＋－＠\t\r]/;

/**
 * A text that Excel would run as a formula gets an apostrophe in front: opened in Excel it is then seen as a text, with the
 * apostrophe, and {@link parseCsv} takes it off again. A sign alone ("-") is no formula and stays as it is.
 */
function guarded(text: string): string {
  return formulaStart.test(text) && text.length > 1 ? `'${text}` : text;
}

function field(value: CellValue): string {
  if (value === null) return "";
  if (typeof value !== "string") return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  const text = guarded(value);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** Rows as a CSV text that Excel opens by double click: UTF-8 with BOM, RFC 4180 quoting, CRLF, no formula. */
export function csv(rows: readonly (readonly CellValue[])[]): string {
  return BOM + rows.map((row) => `${row.map(field).join(",")}\r\n`).join("");
}

/** UTF-8 (with or without BOM), UTF-16 with BOM, or Shift_JIS (Windows-31J), tried in this order. */
function decode(bytes: Uint8Array): string {
  const encodings = bytes[0] === 0xff && bytes[1] === 0xfe ? ["utf-16le"] : ["utf-8", "shift_jis"];
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this encoding: the next one is tried.
    }
  }
  throw new FileFailure("csv-encoding");
}

/** Takes off the apostrophe of {@link csv}'s guard. */
function unguarded(text: string): string {
  return text.startsWith("'") && formulaStart.test(text.slice(1)) ? text.slice(1) : text;
}

/**
 * Reads a CSV (or, where its first line has tabs and no comma, tab-separated text). Fields may be quoted, rows end with CRLF, LF or
 * CR; empty lines are left out.
 *
 * @throws FileFailure `csv-encoding`, `too-large`
 */
export function parseCsv(bytes: Uint8Array): string[][] {
  if (bytes.length > limits.csvBytes) throw new FileFailure("too-large", { what: "csv", limit: limits.csvBytes });
  const text = decode(bytes).replace(/^\uFEFF/, "");
  const firstLine = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  const separator = firstLine.includes("\t") && !firstLine.includes(",") ? "\t" : ",";
  const token = new RegExp(
    `(?:"((?:[^"]|"")*)"?|([^"${separator}\\r\\n][^${separator}\\r\\n]*|))[^${separator}\\r\\n]*(${separator}|\\r\\n|\\r|\\n|$)`,
    "y"
  );
  const rows: string[][] = [];
  let row: string[] = [];
  while (token.lastIndex < text.length || row.length > 0) {
    const match = token.exec(text);
    if (!match) break;
    row.push(unguarded(match[1]?.replace(/""/g, '"') ?? match[2] ?? ""));
    if (match[3] === separator) continue;
    if (row.some((one) => one !== "")) rows.push(row);
    row = [];
    if (match[3] === "") break;
  }
  return rows;
}
