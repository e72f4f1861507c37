/** `node peer.mjs LIBRARY ACTION ARGUMENT…`: one peer on the same work, alone in its process. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const [library, action, ...files] = process.argv.slice(2);

/** Loads a workbook and touches every value, so that lazy readers are not flattered. */
const count = (tables) =>
  tables.reduce((sum, rows) => sum + rows.reduce((n, row) => n + row.filter((value) => value !== null && value !== "").length, 0), 0);

const readers = {
  async hucre() {
    const { readXlsx } = await import("hucre");
    return async (bytes) => count((await readXlsx(bytes)).sheets.map((sheet) => sheet.rows));
  },
  async "read-excel-file"() {
    const { default: readXlsxFile } = await import("read-excel-file/node");
    return async (bytes) => count((await readXlsxFile(Buffer.from(bytes))).map((sheet) => sheet.data));
  },
};

if (action === "read") {
  const read = await readers[library]();
  let cells = 0;
  for (const path of files) cells += await read(readFileSync(path));
  process.stdout.write(JSON.stringify({ cells }));
} else {
  // Writing: the rows of a consolidated list with the same styles, as exceljs's own documentation does it.
  const ExcelJS = require("exceljs");
  const rows = JSON.parse(readFileSync(files[0], "utf8"));
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("一覧表", {
    pageSetup: { paperSize: 8, orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  const border = { style: "thin" };
  const style = {
    font: { name: "游ゴシック", size: 10 },
    alignment: { wrapText: true, vertical: "top" },
    border: { top: border, left: border, bottom: border, right: border },
  };
  for (const values of rows) sheet.addRow(values).eachCell({ includeEmpty: true }, (cell) => Object.assign(cell, style));
  await book.xlsx.writeFile(files[1]);
}
