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
  // Writing: the cells of a workbook's plan with the same styles, widths, heights, merges and links, as exceljs's own documentation does it.
  const ExcelJS = require("exceljs");
  const plan = JSON.parse(readFileSync(files[0], "utf8"));
  const start = process.cpuUsage();
  const book = new ExcelJS.Workbook();
  for (const { name, cells, merges, colWidths, rowHeights, print, freeze } of plan.sheets) {
    const sheet = book.addWorksheet(name, {
      pageSetup: {
        paperSize: print.paper === "A3" ? 8 : 9,
        orientation: print.landscape ? "landscape" : "portrait",
        fitToPage: true,
        fitToWidth: print.fitWidth,
        fitToHeight: 0,
      },
      views: freeze ? [{ state: "frozen", xSplit: freeze.cols, ySplit: freeze.rows }] : [],
    });
    colWidths.forEach((width, col) => (sheet.getColumn(col + 1).width = width));
    for (const { row, col, value, style = {}, link } of cells) {
      const cell = sheet.getCell(row + 1, col + 1);
      cell.value = link ? { text: String(value), hyperlink: `#'${link.sheet}'!${link.cell}` } : value;
      cell.font = { name: "游ゴシック", size: style.size ?? 11, bold: style.bold ?? false };
      cell.alignment = {
        wrapText: style.wrap ?? false,
        vertical: style.vertical === "center" ? "middle" : (style.vertical ?? "middle"),
        horizontal: style.horizontal,
      };
      if (style.border && style.border !== "none") {
        const side = { style: style.border };
        cell.border = { top: side, left: side, bottom: side, right: side };
      }
      if (style.fill) cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: `FF${style.fill.replace("#", "")}` } };
      if (style.format) cell.numFmt = style.format;
    }
    for (const [row, height] of Object.entries(rowHeights)) sheet.getRow(Number(row) + 1).height = height;
    for (const { top, left, bottom, right } of merges) sheet.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
  }
  await book.xlsx.writeFile(files[1]);
  const cells = plan.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
  process.stdout.write(JSON.stringify({ seconds: (({ user, system }) => (user + system) / 1e6)(process.cpuUsage(start)), cells }));
}
