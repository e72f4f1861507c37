/** Every sample of seeds/ is read back as what was written. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { seedDocuments, seedPlan, seedSchema, type SeedBook } from "../../../src/cli/seeds/seedBook";
import { readWorkbook } from "../../../src/domain/layouts";
import { builtInLayouts } from "../../../src/domain/layouts/definitions";
import { readXlsx, writeXlsx } from "../../../src/files";
import { placeless } from "../../domain/layouts/support";

const folder = join(__dirname, "../../../seeds");
const books = readdirSync(folder).map((name) => seedSchema.parse(JSON.parse(readFileSync(join(folder, name), "utf8"))));
const bookOf = (layout: string): SeedBook[] => books.filter((book) => book.layout === layout);

/** The documents of a book, back from its file. */
async function readBack(book: SeedBook, fiscalYear: number) {
  const { grids } = await readXlsx(await writeXlsx(seedPlan(book, fiscalYear)));
  return readWorkbook(grids, { file: 0 });
}

test.each(["osaka-unei", "suzaka-shisaku", "kadoma-shinchoku"])("%s: the sheets of its sample give the same documents", async (layout) => {
  const [book] = bookOf(layout);
  if (!book) throw new Error("a sample shows the form");
  const { documents, sheets } = await readBack(book, 2024);
  expect(placeless(documents)).toEqual(placeless(seedDocuments(book, 2024)));
  expect(sheets.map((sheet) => [sheet.layout, sheet.missing])).toEqual(book.documents.map(() => [layout, []]));
});

test("kadoma's sample reports on the year before, suzaka's plan names no year", () => {
  const years = (layout: string) => bookOf(layout).flatMap((book) => seedDocuments(book, 2030).map(({ fiscalYear }) => fiscalYear));
  expect(new Set(years("kadoma-shinchoku"))).toEqual(new Set([2029]));
  expect(new Set(years("suzaka-shisaku"))).toEqual(new Set([null]));
  expect(new Set(years("osaka-unei"))).toEqual(new Set([2030]));
});

test("every built-in form but the list has a sample, and the menu's places are 1, 2, 3 …", () => {
  const shown = builtInLayouts.filter(({ role }) => role === "form").map(({ id }) => [id, bookOf(id).length > 0]);
  expect(shown).toEqual(shown.map(([id]) => [id, true]));
  expect(books.map(({ order }) => order).sort((a, b) => a - b)).toEqual(books.map((_, i) => i + 1));
});
