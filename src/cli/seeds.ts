/** `npm run seeds -- --fiscal-year N`: writes the sample workbooks of seeds/ and their index (title, file, day of the check). */
import { readdirSync, readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { writeXlsx } from "../files";
import { fiscalYear } from "./options";
import { saveBytes } from "./save";
import { seedAsOf, seedPlan, seedSchema } from "./seeds/seedBook";

const { values } = parseArgs({
  options: {
    "fiscal-year": { type: "string", default: "2024" },
    from: { type: "string", default: "seeds" },
    to: { type: "string", default: "dist/samples" },
  },
});

/** Writes every seed as a workbook into `to`, and `index.json` beside them for the workbench's menu. */
async function writeSamples(year: number, from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  const index = [];
  const names = readdirSync(from).filter((entry) => entry.endsWith(".json"));
  const books = names.map((name) => seedSchema.parse(JSON.parse(readFileSync(join(from, name), "utf8"))));
  for (const book of books.sort((a, b) => a.order - b.order)) {
    await saveBytes(join(to, `${book.id}.xlsx`), await writeXlsx(seedPlan(book, year)));
    index.push({ file: `${book.id}.xlsx`, title: book.title, asOf: seedAsOf(book, year) });
  }
  await saveBytes(join(to, "index.json"), JSON.stringify(index, null, 1));
  process.stderr.write(`${index.map((entry) => join(to, entry.file)).join("\n")}\n`);
}

void writeSamples(fiscalYear(values["fiscal-year"]), values.from, values.to);
