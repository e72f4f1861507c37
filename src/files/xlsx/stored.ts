/** The add-in's own texts inside a workbook: one custom XML part, the same that the pane keeps through Excel. */
import { emptyStored, isNewer, readStored, writeStored, type Stored } from "../../domain/model/storedXml";
import { FileFailure } from "../failure";
import { limits } from "../limits";
import { Meter } from "../meter";
import { replaceParts } from "../zip/replaceParts";
import type { ZipEntry } from "../zip/directory";
import { unpackWhole } from "../zip/unpack";
import { openBook, type OpenBook } from "./openBook";
import { findWorkbook } from "./package";

interface Found {
  stored: Stored;
  entry: ZipEntry;
}

/** The first of the workbook's custom parts that is ours; null where there is none. Parts too large to be ours are not opened. */
async function findStored({ book, relationships }: OpenBook): Promise<Found | null> {
  for (const { kind, target } of relationships) {
    const entry = kind === "customXml" && target !== null ? book.entry(target) : undefined;
    if (!entry || entry.size > limits.storedBytes) continue;
    const stored = readStored(new TextDecoder().decode(await unpackWhole(book.bytes, entry, book.meter)));
    if (stored) return { stored, entry };
  }
  return null;
}

/** The texts by key; empty where the workbook keeps none, or a newer version of the add-in wrote them. */
export async function storedTexts(opened: OpenBook): Promise<ReadonlyMap<string, string>> {
  const found = await findStored(opened);
  return found === null || isNewer(found.stored) ? new Map() : found.stored.entries;
}

const relationshipType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

/**
 * A copy of a workbook that keeps `text` under `key`. Where it has no part of ours yet, one is added, and the workbook's list of
 * relationships names it; every other part stays byte for byte as it is.
 * @throws FileFailure as `readXlsx`; encrypted workbooks, and those whose texts a newer version wrote, are not changed
 */
export async function storeText(bytes: Uint8Array, key: string, text: string): Promise<Uint8Array> {
  const opened = await openBook(bytes, undefined, new Meter());
  const { book } = opened;
  const found = await findStored(opened);
  if (found && isNewer(found.stored)) throw new FileFailure("stored-newer");
  const next = found?.stored ?? emptyStored();
  next.entries.set(key, text);
  const content = new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${writeStored(next)}`);
  if (found) return replaceParts(book.bytes, book.directory, new Map([[found.entry.name.toLowerCase(), content]]));
  return withNewPart(opened, content);
}

async function withNewPart({ book }: OpenBook, content: Uint8Array): Promise<Uint8Array> {
  const main = await findWorkbook(book);
  const slash = main.lastIndexOf("/");
  const listName = `${main.slice(0, slash + 1)}_rels/${main.slice(slash + 1)}.rels`;
  const [list, types] = [book.entry(listName), book.entry("[Content_Types].xml")];
  if (!list || !types) throw new FileFailure("damaged", { evidence: list ? "[Content_Types].xml" : listName });
  const part = freeName(book.directory);
  const relationships = await textOf(book, list);
  const id = freeId(relationships);
  const line = `<Relationship Id="${id}" Type="${relationshipType}" Target="/${part}"/>`;
  const changed = new Map([[list.name.toLowerCase(), encode(beforeEnd(relationships, "Relationships", line, list.name))]]);
  const known = await textOf(book, types);
  if (!/<(?:\w+:)?Default\b[^>]*\bExtension\s*=\s*["']xml["']/i.test(known)) {
    const override = `<Override PartName="/${part}" ContentType="application/xml"/>`;
    changed.set(types.name.toLowerCase(), encode(beforeEnd(known, "Types", override, types.name)));
  }
  return replaceParts(book.bytes, book.directory, changed, new Map([[part, content]]));
}

function freeName(directory: ReadonlyMap<string, unknown>): string {
  for (let number = 1; ; number++) if (!directory.has(`customxml/item${number}.xml`)) return `customXml/item${number}.xml`;
}

function freeId(relationships: string): string {
  for (let number = 1; ; number++) if (!relationships.includes(`"rIdJuten${number}"`)) return `rIdJuten${number}`;
}

/** Puts `line` before the closing tag of the root, under the root's own prefix; an empty root is opened. */
function beforeEnd(xml: string, root: string, line: string, part: string): string {
  const closing = new RegExp(`</((?:[\\w.-]+:)?)${root}\\s*>\\s*$`).exec(xml);
  if (closing) return `${xml.slice(0, closing.index)}${line.replace("<", `<${closing[1] ?? ""}`)}${xml.slice(closing.index)}`;
  const empty = new RegExp(`<((?:[\\w.-]+:)?)${root}\\b([^>]*)/>\\s*$`).exec(xml);
  if (!empty) throw new FileFailure("damaged", { evidence: part });
  const prefix = empty[1] ?? "";
  return `${xml.slice(0, empty.index)}<${prefix}${root}${empty[2] ?? ""}>${line.replace("<", `<${prefix}`)}</${prefix}${root}>`;
}

async function textOf(book: OpenBook["book"], entry: ZipEntry): Promise<string> {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await unpackWhole(book.bytes, entry, book.meter));
  } catch (error) {
    if (error instanceof TypeError) throw new FileFailure("damaged", { evidence: entry.name }, error);
    throw error;
  }
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
