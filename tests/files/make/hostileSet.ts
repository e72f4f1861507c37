/**
 * The hostile set: one file of each kind, at its real size, for `npm run hostile`. Each kind says how its reading ends: with a piece of
 * the sentence that the user reads, or null where the file is odd but must be read.
 */
import { strToU8, Zip, ZipDeflate, ZipPassThrough, zipSync } from "fflate";
import { limits } from "../../../src/files/limits";
import { bookParts, lieAboutSize, makeBook, relationship, relationships, sheetData, worksheet, zip, type BookParts } from "../support/book";
import { compoundFile } from "../support/compoundFile";
import { bomb, MB, spaces } from "../support/hostile";

export interface HostileKind {
  name: string;
  /** With the ending that the file would come with. */
  file: string;
  sentence: string | null;
  make: () => Uint8Array;
}

const cell = '<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row>';
const sheet = (inside: string, book: BookParts = {}) => makeBook({ ...book, sheets: { 目標: inside } });
const times = (count: number, one: (index: number) => string) => Array.from({ length: count }, (_, index) => one(index)).join("");
const inPart = (part: string, change: (text: string) => string) => {
  const parts = bookParts({});
  return zip({ ...parts, [part]: change(String(parts[part])) });
};

const refusedBySize = "展開すると異常に大きくなる";
const tooLarge = "読み取れる大きさを超えています";
const damaged = "ファイルが壊れているため";
const doctype = "Excel が作らない記述（DOCTYPE";
const otherDocument = "Excel ブックではなく";

const kinds: Record<string, [sentence: string | null, make: () => Uint8Array, ending?: string]> = {
  "a bomb of 600 MB": [refusedBySize, () => streamed([spaces, repeated(" ".repeat(MB), 600)])],
  "a bomb that says it has 100 bytes": [refusedBySize, () => lieAboutSize(bomb(spaces, 200 * MB), spaces, 100)],
  "a bomb in the strings": [refusedBySize, () => streamed(["xl/sharedStrings.xml", repeated(" ".repeat(MB), 300)])],
  "a bomb in the styles": [refusedBySize, () => streamed(["xl/styles.xml", repeated(" ".repeat(MB), 300)])],
  "a bomb in the relationships": [refusedBySize, () => bomb("xl/_rels/workbook.xml.rels", 40 * MB)],
  "a bomb in the add-in's own part": [null, () => withStored(limits.storedBytes + 1)],
  "the add-in's own part as large as it may be": [null, () => withStored(limits.storedBytes - 1024)],
  "a bomb in a picture": [null, () => streamed(["xl/media/image1.png", repeated(" ".repeat(MB), 600)])],
  "a part that says more than the limit": [refusedBySize, () => lieAboutSize(makeBook(), spaces, limits.partBytes + 1)],
  "a part that has less than it says": [damaged, () => lieAboutSize(makeBook(), spaces, 9999)],
  "a file above the limit": [tooLarge, () => new Uint8Array(limits.fileBytes + 1).fill(0x50)],
  "more entries than a book has": [
    tooLarge,
    () =>
      zipSync(
        Object.fromEntries(
          times(limits.zipEntries + 1, (i) => `x/${i} `)
            .trim()
            .split(" ")
            .map((name) => [name, new Uint8Array(0)])
        ),
        { level: 0 }
      ),
  ],
  "a million formatted rows": [null, () => streamed([spaces, rows(limits.rows, (r) => `<row r="${r}" s="1" customFormat="1"/>`)])],
  "a million formatted rows of 12 cells": [
    null,
    () =>
      streamed([
        spaces,
        rows(limits.rows, (r) => `<row r="${r}">${times(12, (c) => `<c r="${String.fromCharCode(65 + c)}${r}" s="5"/>`)}</row>`),
      ]),
  ],
  "as many values as a book may have": [
    null,
    () => streamed([spaces, rows(limits.cells, (r) => `<row r="${r}"><c r="A${r}"><v>${(r * 7919) % 99991}</v></c></row>`)]),
  ],
  "more values than the limit": [
    tooLarge,
    () => streamed([spaces, rows(limits.rows, (r) => `<row r="${r}"><c r="A${r}"><v>${(r * 7919) % 99991}</v></c></row>`)]),
  ],
  "more characters than the limit": [
    tooLarge,
    () => streamed([spaces, rows(70_000, (r) => `<row r="${r}"><c r="A${r}" t="str"><v>${noise(r, 1000)}</v></c></row>`)]),
  ],
  "a hundred thousand long texts": [
    null,
    () => streamed([spaces, rows(100_000, (r) => `<row r="${r}"><c r="A${r}" t="str"><v>${noise(r, 500)}</v></c></row>`)]),
  ],
  "a cell of a million characters": [
    null,
    () => sheet(sheetData(`<row r="1"><c r="A1" t="inlineStr"><is><t>${"長".repeat(MB)}</t></is></c></row>`), { level: 0 }),
  ],
  "five million tiny elements": [refusedBySize, () => sheet(sheetData(`<row r="1">${"<c/>".repeat(5_000_000)}</row>`))],
  "thousands of sheets over one part": [
    tooLarge,
    () =>
      inPart("xl/workbook.xml", (text) =>
        text.replace(
          /<sheets>.*<\/sheets>/,
          `<sheets>${times(limits.sheets + 1, (i) => `<sheet name="s${i}" sheetId="${i + 1}" r:id="rId1"/>`)}</sheets>`
        )
      ),
  ],
  "more merges than a sheet can have": [
    tooLarge,
    () =>
      sheet(
        `${sheetData(cell)}<mergeCells>${times(limits.merges + 1, (i) => `<mergeCell ref="A${i * 2 + 1}:B${i * 2 + 1}"/>`)}</mergeCells>`
      ),
  ],
  "sixty thousand merges that overlap": [
    null,
    () => sheet(`${sheetData(cell)}<mergeCells>${times(60_000, (i) => `<mergeCell ref="A${i + 1}:XFD${i + 20_000}"/>`)}</mergeCells>`),
  ],
  "a merge over the whole sheet": [null, () => sheet(`${sheetData(cell)}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`)],
  "a validation over the whole sheet": [
    null,
    () => sheet(`${sheetData(cell)}<dataValidations><dataValidation sqref="A1:XFD1048576"/></dataValidations>`),
  ],
  "definitions for every column, twenty thousand times": [
    null,
    () => sheet(`<cols>${'<col min="1" max="16384" width="9" hidden="1"/>'.repeat(20_000)}</cols>${sheetData(cell)}`),
  ],
  "the last cell of the sheet": [null, () => sheet(sheetData(`${cell}<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>`))],
  "billion laughs": [doctype, () => inPart(spaces, (text) => `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${text}`)],
  "an external entity": [doctype, () => inPart("xl/workbook.xml", (text) => `<!DOCTYPE x SYSTEM "file:///etc/passwd">${text}`)],
  "an entity that was never declared": [damaged, () => sheet(sheetData('<row r="1"><c r="A1" t="str"><v>&xxe;</v></c></row>'))],
  "nesting without end": [tooLarge, () => sheet("<a>".repeat(100_000))],
  "a hundred thousand attributes": [
    null,
    () => sheet(sheetData(`<row r="1"><c r="A1" ${times(100_000, (i) => `a${i}="${i}" `)}><v>1</v></c></row>`)),
  ],
  "names like parts of JavaScript": [null, () => inPart("xl/workbook.xml", (text) => text.replace('name="目標"', 'name="__proto__"'))],
  "texts that look like formulas": [
    null,
    () =>
      sheet(
        sheetData(
          times(
            5,
            (i) =>
              `<row r="${i + 1}"><c r="A${i + 1}" t="str"><v>${["=cmd|' /C calc'!A0", "+1+1", "-2", "@SUM(A1)", "\t=1"][i]}</v></c></row>`
          )
        )
      ),
  ],
  "a sheet that is no XML": [damaged, () => inPart(spaces, () => "hello")],
  "a sheet with a zero byte": [damaged, () => inPart(spaces, () => "<worksheet>\u0000</worksheet>")],
  "relationships in a circle": [
    null,
    () =>
      makeBook({
        parts: {
          "xl/worksheets/_rels/sheet1.xml.rels": relationships(relationship("rId1", "drawing", "sheet1.xml")),
          [spaces]: worksheet(`${sheetData(cell)}<drawing r:id="rId1"/>`),
        },
      }),
  ],
  "a sheet outside the book": [
    damaged,
    () =>
      makeBook({
        parts: {
          "xl/_rels/workbook.xml.rels": relationships(
            relationship("rId1", "worksheet", "http://example.invalid/sheet.xml", 'TargetMode="External"')
          ),
        },
      }),
  ],
  "targets above the root": [
    null,
    () => makeBook({ parts: { "_rels/.rels": relationships(relationship("rId1", "officeDocument", "../../xl/./workbook.xml")) } }),
  ],
  "wrong content types": [
    null,
    () => makeBook({ parts: { "[Content_Types].xml": '<Types><Default Extension="xml" ContentType="image/png"/></Types>' } }),
  ],
  "no content types": [null, () => makeBook({ parts: { "[Content_Types].xml": null } })],
  "a book without sheets": [
    "セルのあるシートが 1 枚もありません",
    () => makeBook({ parts: { "xl/workbook.xml": "<workbook><sheets/></workbook>" } }),
  ],
  "the same part twice": [damaged, () => zip({ ...bookParts({}), "XL/WORKBOOK.XML": "<workbook/>" })],
  "a zip cut in the middle": [damaged, () => makeBook().subarray(0, 700)],
  "a zip without its head": ["Excel ブックではないため", () => makeBook().subarray(100)],
  "an empty file": ["0 バイト", () => new Uint8Array(0)],
  "a web page": ["Excel ブックではないため", () => strToU8("<html><table></table></html>")],
  "a PDF": ["Excel ブックではないため", () => strToU8("%PDF-1.7 ...")],
  "a Word document": [
    otherDocument,
    () => zip({ "_rels/.rels": relationships(relationship("rId1", "officeDocument", "word/document.xml")), "word/document.xml": "<x/>" }),
  ],
  "an OpenDocument table": [
    otherDocument,
    () => zip({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>", "META-INF/manifest.xml": "<x/>" }),
  ],
  "an .xls": ["古い形式（.xls）", () => compoundFile({ Workbook: new Uint8Array(5000) }), ".xls"],
  "an .xlsb": [
    "バイナリ形式（.xlsb）",
    () => zip({ "_rels/.rels": relationships(relationship("rId1", "officeDocument", "xl/workbook.bin")), "xl/workbook.bin": "x" }),
    ".xlsb",
  ],
  "an .xlsm": [null, () => makeBook({ parts: { "xl/vbaProject.bin": new Uint8Array(5000) } }), ".xlsm"],
  "an encrypted book": [
    "パスワードで保護されたブック",
    () => compoundFile({ EncryptionInfo: new Uint8Array(300), EncryptedPackage: new Uint8Array(5000) }),
  ],
  "an OLE chain that bites its tail": [damaged, biteTail],
};

/** Every kind with a file name of its own. */
export const hostileSet: readonly HostileKind[] = Object.entries(kinds).map(([name, [sentence, make, ending = ".xlsx"]], index) => ({
  name,
  file: `${String(index + 1).padStart(2, "0")}${ending}`,
  sentence,
  make,
}));

function* repeated(piece: string, count: number): Generator<string> {
  for (let n = 0; n < count; n++) yield piece;
}

/** A sheet of `count` rows in pieces, so that it is never held as a whole. */
function* rows(count: number, row: (number: number) => string): Generator<string> {
  yield worksheet("<sheetData>\u0000").split("\u0000")[0] ?? "";
  let piece = "";
  for (let number = 1; number <= count; number++) {
    piece += row(number);
    if (piece.length < MB) continue;
    yield piece;
    piece = "";
  }
  yield `${piece}</sheetData></worksheet>`;
}

/** Letters that no two rows share: they pack about as badly as real texts. */
function noise(seed: number, length: number): string {
  let state = seed;
  let text = "";
  while (text.length < length) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    text += state.toString(36);
  }
  return text.slice(0, length);
}

/** A book of which one part is written piece by piece. */
function streamed([part, pieces]: [string, Iterable<string>]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, content] of Object.entries(bookParts({ strings: "", styles: "" }))) {
    if (name === part) continue;
    const entry = new ZipPassThrough(name);
    archive.add(entry);
    entry.push(typeof content === "string" ? strToU8(content) : content, true);
  }
  const entry = new ZipDeflate(part, { level: 1 });
  archive.add(entry);
  for (const piece of pieces) entry.push(strToU8(piece));
  entry.push(new Uint8Array(0), true);
  archive.end();
  return new Uint8Array(Buffer.concat(chunks));
}

/** A book that keeps our own XML with a text of random letters, `size` bytes in all. */
function withStored(size: number): Uint8Array {
  const head = '<stored xmlns="urn:juten-navi:stored" version="1"><entry key="settings">';
  const tail = "</entry></stored>";
  const text = noise(1, 1000)
    .repeat(Math.ceil(size / 1000))
    .slice(0, size - head.length - tail.length);
  return makeBook({
    level: 0,
    parts: { "customXml/item1.xml": head + text + tail },
    relationships: relationship("rId99", "customXml", "../customXml/item1.xml"),
  });
}

/** An OLE file whose directory chain leads back to itself. */
function biteTail(): Uint8Array {
  const file = compoundFile({ Workbook: new Uint8Array(5000) });
  new DataView(file.buffer).setUint32(512 + 4, 1, true);
  return file;
}
