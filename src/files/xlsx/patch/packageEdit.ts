/** Small changes to a package's own lists: names and ids that are free, a line more before the end of a part. */
import { FileFailure } from "../../failure";
import type { ZipEntry } from "../../zip/directory";
import { unpackWhole } from "../../zip/unpack";
import type { OpenBook } from "../openBook";
import { findWorkbook } from "../package";

/** The workbook's parts that name its other parts. */
export interface BookLists {
  /** "xl/workbook.xml". */
  readonly main: string;
  readonly relationships: ZipEntry;
  readonly types: ZipEntry;
}

/** @throws FileFailure "damaged" where one is missing */
export async function bookLists({ book }: OpenBook): Promise<BookLists> {
  const main = await findWorkbook(book);
  const slash = main.lastIndexOf("/") + 1;
  const listName = `${main.slice(0, slash)}_rels/${main.slice(slash)}.rels`;
  const [relationships, types] = [book.entry(listName), book.entry("[Content_Types].xml")];
  if (!relationships || !types) throw new FileFailure("damaged", { evidence: relationships ? "[Content_Types].xml" : listName });
  return { main, relationships, types };
}

/** "customXml/item1.xml", the first that is not taken. @param isTaken asked with names in small letters */
export function freePart(stem: string, isTaken: (name: string) => boolean): string {
  for (let number = 1; ; number++) if (!isTaken(`${stem}${number}.xml`.toLowerCase())) return `${stem}${number}.xml`;
}

/** An id that the list of relationships does not have. */
export function freeId(relationships: string): string {
  for (let number = 1; ; number++) if (!new RegExp(`["']rIdJuten${number}["']`).test(relationships)) return `rIdJuten${number}`;
}

/** Puts `line` before the last closing tag of `element`, under the element's own prefix; an empty one is opened. */
export function beforeEnd(xml: string, element: string, line: string, part: string): string {
  const closing = [...xml.matchAll(new RegExp(`</((?:[\\w.-]+:)?)${element}\\s*>`, "g"))].at(-1);
  if (closing) return `${xml.slice(0, closing.index)}${line.replace("<", `<${closing[1] ?? ""}`)}${xml.slice(closing.index)}`;
  const empty = [...xml.matchAll(new RegExp(`<((?:[\\w.-]+:)?)${element}\\b([^>]*)/>`, "g"))].at(-1);
  if (!empty) throw new FileFailure("damaged", { evidence: part });
  const [whole, prefix = "", attributes = ""] = empty;
  const opened = `<${prefix}${element}${attributes}>${line.replace("<", `<${prefix}`)}</${prefix}${element}>`;
  return `${xml.slice(0, empty.index)}${opened}${xml.slice(empty.index + whole.length)}`;
}

/** @throws FileFailure "damaged" where the part is no UTF-8: a copy would not be the same text */
export async function textOf({ book }: OpenBook, entry: ZipEntry): Promise<string> {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await unpackWhole(book.bytes, entry, book.meter));
  } catch (error) {
    if (error instanceof TypeError) throw new FileFailure("damaged", { evidence: entry.name }, error);
    throw error;
  }
}

export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A text as the value of an attribute. */
export function attribute(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
