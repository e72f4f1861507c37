/**
 * Generated documents → .xlsx → documents, directly and through another program that opens and saves the file. Names, properties, notes and custom parts
 * are taken out and the sheets renamed before they are read again: the form alone must carry the content.
 */
import fc from "fast-check";
import { planDocuments, readWorkbook } from "../../../src/domain/layouts";
import type { GoalDocument } from "../../../src/domain/model";
import { readXlsx } from "../../../src/files/xlsx/readXlsx";
import { writeXlsx } from "../../../src/files/xlsx/writeXlsx";
import { kanriDocument } from "./arbitraries";
import { ichiranDocument, kadomaDocument, osakaDocument, suzakaDocument } from "./formArbitraries";
import { samples } from "./samples";
import { findSoffice, savedBySoffice } from "./soffice";
import { stripped } from "./strip";
import { asContract, placeless } from "./support";

const forms: Readonly<Record<string, fc.Arbitrary<GoalDocument>>> = {
  "ueda-kanri": kanriDocument,
  "ueda-ichiran": ichiranDocument,
  "osaka-unei": osakaDocument,
  "suzaka-shisaku": suzakaDocument,
  "kadoma-shinchoku": kadomaDocument,
};
const soffice = findSoffice();
const withSoffice = soffice === null ? test.skip : test;

/** Documents of one workbook: each on a sheet of its own, all with a year or all without. */
const books: Readonly<Record<string, readonly GoalDocument[]>> = Object.fromEntries(
  Object.entries(forms).map(([layout, documents]) => {
    const generated = fc.sample(documents, { numRuns: 24, seed: 20241115 }).map((document, i) => ({ ...document, sheet: `S${i + 1}` }));
    const dated = generated.filter(({ fiscalYear }) => fiscalYear !== null);
    return [layout, [{ ...samples[layout]!, sheet: "S0" }, ...(dated.length > 0 ? dated : generated).slice(0, 10)]];
  })
);
const bytesOf = (layout: string): Promise<Uint8Array> =>
  writeXlsx(planDocuments(asContract(books[layout]!), layout, { createdAt: "2024-04-01T00:00:00Z" }));
const readBytes = async (bytes: Uint8Array): Promise<GoalDocument[]> =>
  readWorkbook((await readXlsx(stripped(bytes))).grids, { file: 0 }).documents;

describe("a workbook of generated documents", () => {
  test("is worth reading: full cells, leading =, line breaks, blanks, doubled and nested numbers are among them", () => {
    const documents = Object.values(books).flat();
    const indicators = documents.flatMap((document) => document.indicators);
    const texts = documents
      .flatMap(({ fields }) => Object.values(fields).map(({ text }) => text))
      .concat(indicators.flatMap(({ target, narrative }) => [target?.text ?? "", ...Object.values(narrative).map(({ text }) => text)]));
    expect(texts.filter((text) => text.length >= 32766).length).toBeGreaterThan(0);
    for (const pattern of [/^[=+@-]/, /\n/, /^$/, /^\(3\) /]) expect(texts.filter((text) => pattern.test(text)).length).toBeGreaterThan(3);
    expect(indicators.filter(({ path }) => path.length > 2).length).toBeGreaterThan(3);
    expect(
      documents.filter((document) => new Set(document.indicators.map(({ id }) => id)).size < document.indicators.length).length
    ).toBeGreaterThan(3);
  });

  test.each(Object.keys(forms))("of %s is read as it was written", async (layout) => {
    const documents = await readBytes(await bytesOf(layout));
    expect(documents.map(({ sheet }) => sheet)).toEqual(books[layout]!.map((_, i) => `S${i + 1}`));
    expect(placeless(documents)).toEqual(placeless(books[layout]));
  });

  withSoffice(
    "is read as it was written after LibreOffice has opened and saved it",
    async () => {
      const written = new Map(await Promise.all(Object.keys(forms).map(async (layout) => [layout, await bytesOf(layout)] as const)));
      const saved = savedBySoffice(soffice ?? "", written);
      expect([...saved.keys()]).toEqual(Object.keys(forms));
      for (const [layout, bytes] of saved) {
        expect(bytes).not.toEqual(written.get(layout));
        expect(placeless(await readBytes(bytes))).toEqual(placeless(books[layout]));
      }
    },
    180_000
  );
});
