/** The add-in's own texts inside a workbook: one custom XML part, the same that the pane keeps through Excel. */
import { emptyStored, isNewer, readStored, writeStored, type Stored } from "../../domain/model/storedXml";
import { FileFailure } from "../failure";
import { limits } from "../limits";
import { Meter } from "../meter";
import { replaceParts } from "../zip/replaceParts";
import type { ZipEntry } from "../zip/directory";
import { unpackWhole } from "../zip/unpack";
import { openBook, type OpenBook } from "./openBook";
import { beforeEnd, bookLists, encode, freeId, freePart, textOf } from "./patch/packageEdit";

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

/** `storeTexts` with one text. */
export function storeText(bytes: Uint8Array, key: string, text: string): Promise<Uint8Array> {
  return storeTexts(bytes, new Map([[key, text]]));
}

/**
 * A copy of a workbook that keeps each of `texts` under its key. Where it has no part of ours yet, one is added, and the workbook's list
 * of relationships names it; every other part stays byte for byte as it is.
 * @throws FileFailure as `readXlsx`; encrypted workbooks, and those whose texts a newer version wrote, are not changed
 */
export async function storeTexts(bytes: Uint8Array, texts: ReadonlyMap<string, string>): Promise<Uint8Array> {
  const opened = await openBook(bytes, undefined, new Meter());
  const { book } = opened;
  const found = await findStored(opened);
  if (found && isNewer(found.stored)) throw new FileFailure("stored-newer");
  const next = found?.stored ?? emptyStored();
  for (const [key, text] of texts) next.entries.set(key, text);
  const content = encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${writeStored(next)}`);
  if (found) return replaceParts(book.bytes, book.directory, new Map([[found.entry.name.toLowerCase(), content]]));
  return withNewPart(opened, content);
}

async function withNewPart(opened: OpenBook, content: Uint8Array): Promise<Uint8Array> {
  const { book } = opened;
  const { relationships: list, types } = await bookLists(opened);
  const part = freePart("customXml/item", (name) => book.directory.has(name));
  const relationships = await textOf(opened, list);
  const line = `<Relationship Id="${freeId(relationships)}" Type="${relationshipType}" Target="/${part}"/>`;
  const changed = new Map([[list.name.toLowerCase(), encode(beforeEnd(relationships, "Relationships", line, list.name))]]);
  const known = await textOf(opened, types);
  if (!/<(?:\w+:)?Default\b[^>]*\bExtension\s*=\s*["']xml["']/i.test(known)) {
    const override = `<Override PartName="/${part}" ContentType="application/xml"/>`;
    changed.set(types.name.toLowerCase(), encode(beforeEnd(known, "Types", override, types.name)));
  }
  return replaceParts(book.bytes, book.directory, changed, new Map([[part, content]]));
}
