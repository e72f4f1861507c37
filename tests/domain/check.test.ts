/** What is found on a document by itself does not depend on where and with what it was examined. */
import { checkExamined, checkRead, examine, type ExaminedResult, type ReadResult } from "../../src/domain/check";
import type { Finding, GoalDocument } from "../../src/domain/model";
import { rules } from "../../src/domain/rules";
import { defaultSettings } from "../../src/domain/settings/settings";
import { buildDocuments, buildFacts } from "./rules/buildDocuments";
import { caseOfExample } from "./rules/ruleTester";

const options = { asOf: "2024-11-15", settings: defaultSettings };

/** The sheets of all examples, three to a file. */
function someFiles(): ReadResult {
  const sheets = rules.flatMap(({ meta }) => meta.examples.flatMap((example) => caseOfExample(example).sheets ?? []));
  const spread = sheets.map((sheet, i) => ({ ...sheet, file: Math.floor(i / 3), sheet: `目標${(i % 3) + 1}` }));
  return { files: [], documents: buildDocuments(spread, options.asOf), facts: buildFacts(spread) };
}

/** Each file examined alone, as worker threads do, and what comes back put together. */
function examinedApart({ documents, facts }: ReadResult): ExaminedResult {
  const files = [...new Set(documents.map(({ file }) => file))];
  const parts = files.map((file) => {
    const own = { files: [], documents: documents.filter((one) => one.file === file), facts: facts.filter((one) => one.file === file) };
    return examine(structuredClone(own), options);
  });
  return {
    files: [],
    documents: parts.flatMap((part) => part.documents),
    facts: parts.flatMap((part) => part.facts),
    own: new Map(parts.flatMap((part) => [...part.own])),
  };
}

test("files examined one by one give the findings of a check of all together", () => {
  const read = someFiles();
  const together = checkRead(read, options);
  expect(new Set(together.findings.map(({ rule }) => rule)).size).toBeGreaterThan(30);
  expect(checkExamined(examinedApart(read), options)).toEqual(together);
});

test("findings of documents that are left out are left out with them", () => {
  const examined = examinedApart(someFiles());
  const kept = examined.documents.filter(({ file }) => file % 2 === 0);
  const { findings } = checkExamined({ ...examined, documents: kept }, options);
  const files = new Set<number>(kept.map(({ file }: GoalDocument) => file));
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.filter(({ file }: Finding) => !files.has(file))).toEqual([]);
});
