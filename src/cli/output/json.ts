/** The JSON of the contract (`juten/1`). */
import type { CheckResult, ReadResult } from "../../domain/check";
import type { Finding, GoalDocument } from "../../domain/model";
import { lonelyRows } from "../../domain/model/lonelyRows";
import { renderFinding } from "../../domain/rules";
import type { Language } from "../../domain/rules/defineRule";

/** A document without the rows kept for the rules: the contract has indicators only. Rows without an indicator are added where there are some. */
export function documentJson({ items, ...document }: GoalDocument): object {
  const lonely = lonelyRows(items);
  return lonely.length > 0 ? { ...document, lonelyRows: lonely } : document;
}

function findingJson(finding: Finding, lang: Language): object {
  return { ...finding, ...renderFinding(finding, lang), messageId: undefined, data: undefined };
}

/** The answer of `juten read --json`. */
export function readJsonAnswer({ files, documents }: ReadResult): object {
  return { schema: "juten/1", asOf: null, files, documents: documents.map(documentJson), findings: [] };
}

/** The answer of `juten check --json`. */
export function checkJsonAnswer({ files, documents, findings, asOf }: CheckResult, lang: Language): object {
  return { schema: "juten/1", asOf, files, documents: documents.map(documentJson), findings: findings.map((f) => findingJson(f, lang)) };
}

/** Prints one JSON value. */
export function printJson(value: object): void {
  let waiting = "";
  for (const piece of jsonPieces(value)) {
    waiting += piece;
    if (waiting.length < PIECE_CHARS) continue;
    process.stdout.write(waiting);
    waiting = "";
  }
  process.stdout.write(waiting);
}

/** Pieces are written together up to about this length. */
const PIECE_CHARS = 1 << 16;

/**
 * The text of `JSON.stringify(value, null, 1)` with a line break behind it, in pieces: each item of the lists in an answer is a piece, so
 * that the answer of a whole city is never one string.
 */
export function* jsonPieces(value: object): Generator<string> {
  const fields = Object.entries(value as Record<string, unknown>).filter(([, field]) => field !== undefined);
  if (Array.isArray(value) || fields.length === 0) {
    yield `${JSON.stringify(value, null, 1)}\n`;
    return;
  }
  for (const [index, [key, field]] of fields.entries()) {
    yield `${index === 0 ? "{" : ","}\n ${JSON.stringify(key)}: `;
    if (Array.isArray(field) && field.length > 0) yield* listPieces(field);
    else yield indented(field, 1);
  }
  yield "\n}\n";
}

function* listPieces(items: readonly unknown[]): Generator<string> {
  for (const [index, item] of items.entries()) yield `${index === 0 ? "[" : ","}\n  ${indented(item, 2)}`;
  yield "\n ]";
}

/** A value's text inside a longer one. Texts cannot be hit: their line breaks are written as escapes. */
function indented(value: unknown, depth: number): string {
  return JSON.stringify(value, null, 1).replaceAll("\n", `\n${" ".repeat(depth)}`);
}
