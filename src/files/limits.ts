/**
 * Every limit, each with its reason; those of the add-in's own texts come from `textLimits`. Goal workbooks are small (a department's file has about 8 sheets, 50 kB);
 * the limits leave them a factor of hundreds and still end a hostile file within seconds and well below 512 MB.
 */

import { textLimits } from "../domain/model/textLimits";

const MB = 1024 * 1024;

export const limits = {
  ...textLimits,
  /** Size of a file as handed in. Photos pasted into sheets can make a book big; those parts are never unpacked. */
  fileBytes: 128 * MB,
  /** Entries of the zip directory. A book has about 5 parts a sheet; 20,000 also covers books full of pictures. */
  zipEntries: 20_000,
  /** Unpacked bytes of one part. 1,048,576 rows with 12 formatted empty cells each take 349 MB and must still be read. */
  partBytes: 400 * MB,
  /** Unpacked bytes of all parts that are read. Parts that are not needed (pictures, charts) are not unpacked. */
  totalBytes: 600 * MB,
  /** From this size on, the compression ratio of a part is looked at; small parts of spaces are harmless. */
  ratioFromBytes: 16 * MB,
  /** Unpacked to packed. Sheets of equal rows reach 100; deflate's own maximum, which a bomb reaches, is 1,032. */
  ratio: 250,
  /** Packed bytes handed to the unpacker at once: at deflate's maximum of 1,032 it yields 8 MB at a time. */
  chunkBytes: 8 * 1024,
  /** Unpacked bytes after which the reader lets other work run, so that a cancel button is heard. */
  yieldBytes: 2 * MB,
  /** Elements of all parts together; about 4 seconds of parsing. Empty formatted cells are skipped before they are counted. */
  xmlElements: 12_000_000,
  /** Nesting of elements. Spreadsheet parts nest about 10 deep, drawings with groups about 30. */
  xmlDepth: 200,
  /** Sheets of one workbook. A city has about 210 goals a year; all in one book are still far below. */
  sheets: 2_000,
  /** Cells with a value, of all sheets. Twice as many would take the command line above 512 MB; a city's goals of a year fill 100,000. */
  cells: 500_000,
  /** Characters of all texts, kept once each: 128 MB in memory. */
  textChars: 64_000_000,
  /** Characters of one cell: Excel's own limit. */
  cellChars: 32_767,
  /** Merged areas of one sheet. A form has about 200. */
  merges: 65_536,
  /** Column definitions of one sheet: Excel has no more columns. */
  columnDefinitions: 16_384,
  /** Cell formats and number formats of one workbook: Excel's own limit is 65,490. */
  cellFormats: 100_000,
  /** Characters of a number format code: Excel's own limit is 255. */
  formatChars: 255,
  /** Text boxes and shapes reported of one sheet. More are counted by nobody. */
  shapes: 1_000,
  /** Rows and columns of a sheet: Excel's own limits. */
  rows: 1_048_576,
  cols: 16_384,
  /** Unpacked bytes of a sheet that is changed in place: it is held in memory as one text. */
  patchBytes: 64 * MB,
  /** Rounds of the password's key derivation that a file may ask for. Office writes 100,000; ten times that is a few seconds. */
  passwordRounds: 1_000_000,
  /** Characters of a sheet's name: Excel's own limit. */
  sheetNameChars: 31,
  /** Bytes of a CSV that is read (the list of departments): 30 departments take 5 kB. */
  csvBytes: 4 * MB,
} as const;
