/** Forms that another program has opened and saved are read as they were written. */
import { planDocuments, readWorkbook } from "../../../src/domain/layouts";
import { readXlsx } from "../../../src/files/xlsx/readXlsx";
import { writeXlsx } from "../../../src/files/xlsx/writeXlsx";
import { samples } from "./samples";
import { findSoffice, savedBySoffice } from "./soffice";
import { asContract, placeless } from "./support";

const soffice = findSoffice();
const withSoffice = soffice === null ? test.skip : test;

withSoffice("every form comes back from LibreOffice as it was written", async () => {
  const books = new Map<string, Uint8Array>();
  for (const [layout, document] of Object.entries(samples)) {
    const plan = planDocuments(asContract([document]), layout, { createdAt: "2024-04-01T00:00:00Z" });
    const sheets = plan.sheets.map((sheet, i) => ({ ...sheet, name: `S${i + 1}` }));
    books.set(layout, await writeXlsx({ ...plan, sheets }));
  }
  const saved = savedBySoffice(soffice ?? "", books);
  expect(saved.size).toBe(5);
  for (const [layout, bytes] of saved) {
    expect(bytes).not.toEqual(books.get(layout));
    const { grids } = await readXlsx(bytes);
    expect(placeless(readWorkbook(grids, { file: 0 }).documents)).toEqual(placeless([samples[layout]]));
  }
}, 120_000);
