/** Small workbooks made part by part, so that a test can spoil exactly one thing. */
import { strToU8, zipSync, type Zippable } from "fflate";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const officeRel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRel = "http://schemas.openxmlformats.org/package/2006/relationships";
const types = "http://schemas.openxmlformats.org/package/2006/content-types";

export interface BookParts {
  /** Inside of `<worksheet>` of each sheet, by sheet name. */
  sheets?: Record<string, string>;
  /** Inside of `<sst>`. */
  strings?: string;
  /** Inside of `<styleSheet>`. */
  styles?: string;
  /** Children of `<workbook>` in front of `<sheets>`. */
  workbook?: string;
  /** Attributes of the sheets by name: `state="hidden"`. */
  sheetAttributes?: Record<string, string>;
  /** Further parts, or replacements of the usual ones; null leaves one out. */
  parts?: Record<string, string | Uint8Array | null>;
  /** Further relationships of the workbook. */
  relationships?: string;
  level?: 0 | 6;
}

export const worksheet = (inside: string, attributes = ""): string =>
  `<worksheet xmlns="${main}" xmlns:r="${officeRel}" ${attributes}>${inside}</worksheet>`;
export const sheetData = (rows: string): string => `<sheetData>${rows}</sheetData>`;
export const relationship = (id: string, kind: string, target: string, extra = ""): string =>
  `<Relationship Id="${id}" Type="${officeRel}/${kind}" Target="${target}" ${extra}/>`;
export const relationships = (inside: string): string => `<Relationships xmlns="${packageRel}">${inside}</Relationships>`;

/** The parts of a book by name. */
export function bookParts({
  sheets = { 目標: sheetData('<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row>') },
  ...book
}: BookParts): Record<string, string | Uint8Array> {
  const names = Object.keys(sheets);
  const list = names
    .map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" ${book.sheetAttributes?.[name] ?? ""} r:id="rId${i + 1}"/>`)
    .join("");
  const rels = names.map((_, i) => relationship(`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`)).join("");
  const parts: Record<string, string | Uint8Array | null> = {
    "[Content_Types].xml": `<Types xmlns="${types}"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    "_rels/.rels": relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${officeRel}">${book.workbook ?? ""}<sheets>${list}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      rels +
        (book.strings === undefined ? "" : relationship("rIdS", "sharedStrings", "sharedStrings.xml")) +
        (book.styles === undefined ? "" : relationship("rIdT", "styles", "styles.xml")) +
        (book.relationships ?? "")
    ),
    ...(book.strings !== undefined && { "xl/sharedStrings.xml": `<sst xmlns="${main}">${book.strings}</sst>` }),
    ...(book.styles !== undefined && { "xl/styles.xml": `<styleSheet xmlns="${main}">${book.styles}</styleSheet>` }),
    ...Object.fromEntries(names.map((name, i) => [`xl/worksheets/sheet${i + 1}.xml`, worksheet(sheets[name] ?? "")])),
    ...book.parts,
  };
  return Object.fromEntries(Object.entries(parts).filter((entry): entry is [string, string | Uint8Array] => entry[1] !== null));
}

export function zip(parts: Record<string, string | Uint8Array>, level: 0 | 6 = 6): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) files[name] = typeof content === "string" ? strToU8(content) : content;
  return zipSync(files, { level, mtime: new Date(1980, 0, 1) });
}

/** A whole workbook. */
export function makeBook(book: BookParts = {}): Uint8Array {
  return zip(bookParts(book), book.level);
}

/** Changes the sizes that the zip declares for a part, in both places, so that they lie. */
export function lieAboutSize(bytes: Uint8Array, part: string, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const name = strToU8(part);
  const isHere = (at: number): boolean => name.every((byte, i) => copy[at + i] === byte);
  for (let at = 0; at + 46 < copy.length; at++) {
    if (view.getUint32(at, true) === 0x04034b50 && isHere(at + 30)) view.setUint32(at + 22, size, true);
    if (view.getUint32(at, true) === 0x02014b50 && isHere(at + 46)) view.setUint32(at + 24, size, true);
  }
  return copy;
}
