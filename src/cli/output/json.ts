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
  process.stdout.write(`${JSON.stringify(value, null, 1)}\n`);
}
