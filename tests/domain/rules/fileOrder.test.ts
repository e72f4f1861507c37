/** Findings do not depend on the order in which the files are handed in. */
import fc from "fast-check";
import type { Finding, GoalDocument } from "../../../src/domain/model";
import { checkDocuments, rules } from "../../../src/domain/rules";
import { defaultSettings } from "../../../src/domain/settings/settings";
import { buildDocuments, buildFacts, type SheetSpec } from "./buildDocuments";
import { caseOfExample } from "./ruleTester";

const asOf = "2024-11-15";

/** A finding in words that name files by what they are, not by their place. */
function told(
  { rule, messageId, severity, data, file, sheet, cell, indicator, related, fix }: Finding,
  name: (file: number) => number
): string {
  const places = related.map((place) => [name(place.file), place.sheet, place.cell, place.indicator]);
  const change = fix && { ...fix, file: name(fix.file), others: undefined };
  return JSON.stringify([rule, messageId, severity, data, name(file), sheet, cell, indicator, places, change]);
}

/** Findings of the sheets, each in the file of its `file`, with the files handed in in this order. */
function findingsIn(sheets: readonly SheetSpec[], order: readonly number[]): string[] {
  const place = new Map(order.map((file, index) => [file, index]));
  const moved = sheets.map((sheet) => ({ ...sheet, file: place.get(sheet.file ?? 0) ?? 0 })).sort((a, b) => a.file - b.file);
  const documents: GoalDocument[] = buildDocuments(moved, asOf, defaultSettings);
  const { findings } = checkDocuments(documents, { asOf, settings: defaultSettings, facts: buildFacts(moved) });
  return findings.map((finding) => told(finding, (file) => order[file] ?? -1)).sort();
}

const examples = rules.flatMap(({ meta }) =>
  meta.examples.map((example) => ({ code: meta.code, sheets: caseOfExample(example).sheets ?? [] }))
);
const several = examples.filter(({ sheets }) => sheets.length > 1);

test("the examples speak of several sheets often enough", () => expect(several.length).toBeGreaterThan(20));

test.each(several.map(({ code, sheets }, i) => [`${code} ${i}`, sheets] as const))("examples of %s, each sheet a file", (_, sheets) => {
  const spread = sheets.map((sheet, file) => ({ ...sheet, file, sheet: "目標1" }));
  const files = spread.map(({ file }) => file);
  const wanted = findingsIn(spread, files);
  expect(findingsIn(spread, [...files].reverse())).toEqual(wanted);
  expect(findingsIn(spread, [...files.slice(1), ...files.slice(0, 1)])).toEqual(wanted);
});

test("all rules at once on books of many sheets, shuffled", () => {
  const sheets = examples.flatMap((example) => example.sheets);
  const book = fc.array(fc.constantFrom(...sheets), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(
      fc.uniqueArray(book, { minLength: 2, maxLength: 4, selector: (own) => JSON.stringify(own) }).chain((books) =>
        fc.tuple(
          fc.constant(books),
          fc.shuffledSubarray(
            books.map((_, i) => i),
            { minLength: books.length, maxLength: books.length }
          )
        )
      ),
      ([books, order]) => {
        const spread = books.flatMap((own, file) => own.map((sheet, i) => ({ ...sheet, file, sheet: `目標${i + 1}` })));
        expect(findingsIn(spread, order)).toEqual(
          findingsIn(
            spread,
            books.map((_, i) => i)
          )
        );
      }
    ),
    { numRuns: 40 }
  );
});
