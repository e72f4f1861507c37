/** Reading that ends early: cancelled, or with a failure. */
import { FileFailure } from "../../src/files/failure";
import { readXlsx } from "../../src/files/xlsx/readXlsx";
import { makeBook, sheetData } from "./support/book";

describe("cancelling", () => {
  test("an aborted signal ends at once with its reason", async () => {
    await expect(readXlsx(makeBook(), { signal: AbortSignal.abort(new Error("stop")) })).rejects.toThrow("stop");
  });

  test("a signal aborted while reading is heard", async () => {
    const rows = Array.from(
      { length: 40_000 },
      (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i * 7919}</v></c><c r="B${i + 1}"><v>${i * 104729}</v></c></row>`
    ).join("");
    const controller = new AbortController();
    const reading = readXlsx(makeBook({ sheets: { 目標: sheetData(rows) } }), { signal: controller.signal });
    setTimeout(() => controller.abort(new Error("stop")), 0);
    await expect(reading).rejects.toThrow("stop");
  });
});

test("a failure carries a code, data and its technical cause", async () => {
  const failure = await readXlsx(makeBook({ parts: { "xl/workbook.xml": "<workbook>" } })).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(FileFailure);
  expect(failure).toMatchObject({ code: "damaged", data: { evidence: "xl/workbook.xml" } });
  expect((failure as FileFailure).cause).toBeInstanceOf(Error);
});
