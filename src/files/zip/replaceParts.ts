import { deflateSync } from "fflate";
import { joinBytes, viewOf } from "../bytes";
import { FileFailure } from "../failure";
import { crc32 } from "./crc32";
import { findEnd, type ZipDirectory, type ZipEntry } from "./directory";

const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const DEFLATED = 8;
/** "Sizes follow the data": cleared where we write the sizes into the header. */
const STREAMED_FLAG = 0x0008;
const ZIP64_FIELD = 1;

interface Piece {
  readonly entry: ZipEntry;
  readonly bytes: Uint8Array;
  readonly replaced: { crc: number; packed: number; size: number } | null;
}

/** A new local header (name and time of the old one) with new packed data behind it. */
function repack(bytes: Uint8Array, entry: ZipEntry, content: Uint8Array): Piece {
  const packed = deflateSync(content, { level: 6 });
  const nameBytes = viewOf(bytes).getUint16(entry.header + 26, true);
  const piece = new Uint8Array(LOCAL_BYTES + nameBytes + packed.length);
  piece.set(bytes.subarray(entry.header, entry.header + LOCAL_BYTES + nameBytes));
  piece.set(packed, LOCAL_BYTES + nameBytes);
  const view = viewOf(piece);
  const replaced = { crc: crc32(content), packed: packed.length, size: content.length };
  view.setUint16(6, view.getUint16(6, true) & ~STREAMED_FLAG, true);
  view.setUint16(8, DEFLATED, true);
  view.setUint32(14, replaced.crc, true);
  view.setUint32(18, replaced.packed, true);
  view.setUint32(22, replaced.size, true);
  view.setUint16(28, 0, true);
  return { entry, bytes: piece, replaced };
}

/** Extra fields without ZIP64's: all numbers fit again. */
function withoutZip64(extra: Uint8Array): Uint8Array {
  const view = viewOf(extra);
  const kept: number[] = [];
  for (let at = 0; at + 4 <= extra.length;) {
    const next = Math.min(extra.length, at + 4 + view.getUint16(at + 2, true));
    if (view.getUint16(at, true) !== ZIP64_FIELD) kept.push(...extra.subarray(at, next));
    at = next;
  }
  return Uint8Array.from(kept);
}

/** The central directory's record of a piece that now begins at `offset`. */
function recordOf(bytes: Uint8Array, { entry, replaced }: Piece, offset: number): Uint8Array {
  const old = bytes.subarray(entry.record.from, entry.record.to);
  const oldView = viewOf(old);
  const nameEnd = CENTRAL_BYTES + oldView.getUint16(28, true);
  const extraEnd = nameEnd + oldView.getUint16(30, true);
  const extra = withoutZip64(old.subarray(nameEnd, extraEnd));
  const record = new Uint8Array(nameEnd + extra.length + (old.length - extraEnd));
  record.set(old.subarray(0, nameEnd));
  record.set(extra, nameEnd);
  record.set(old.subarray(extraEnd), nameEnd + extra.length);
  const view = viewOf(record);
  if (replaced) {
    view.setUint16(8, view.getUint16(8, true) & ~STREAMED_FLAG, true);
    view.setUint16(10, DEFLATED, true);
  }
  view.setUint32(16, replaced?.crc ?? entry.crc, true);
  view.setUint32(20, replaced?.packed ?? entry.packed, true);
  view.setUint32(24, replaced?.size ?? entry.size, true);
  view.setUint16(30, extra.length, true);
  view.setUint32(42, offset, true);
  return record;
}

/**
 * A copy of a zip in which some entries have new content. Every other entry is copied with its packed bytes, its header and its
 * place in the order; nothing is dropped.
 *
 * @param contents new content by entry name in lower case; names that the zip does not have are an error
 * @param added entries that the zip does not have yet, by their name in ASCII; they come last
 */
export function replaceParts(
  bytes: Uint8Array,
  directory: ZipDirectory,
  contents: ReadonlyMap<string, Uint8Array>,
  added: ReadonlyMap<string, Uint8Array> = new Map()
): Uint8Array {
  for (const name of contents.keys()) if (!directory.has(name)) throw new FileFailure("damaged", { evidence: name });
  const entries = [...directory.entries()];
  const centralStart = Math.min(...entries.map(([, entry]) => entry.record.from));
  const inFile = [...entries].sort(([, a], [, b]) => a.header - b.header);
  const pieces: Piece[] = inFile.map(([name, entry], i) => {
    const end = inFile[i + 1]?.[1].header ?? centralStart;
    if (entry.start + entry.packed > end) throw new FileFailure("damaged", { evidence: entry.name });
    const content = contents.get(name);
    return content ? repack(bytes, entry, content) : { entry, bytes: bytes.subarray(entry.header, end), replaced: null };
  });

  const parts: Uint8Array[] = [bytes.subarray(0, inFile[0]?.[1].header ?? 0)];
  let at = parts[0]?.length ?? 0;
  const records = new Map<ZipEntry, Uint8Array>();
  for (const piece of pieces) {
    records.set(piece.entry, recordOf(bytes, piece, at));
    parts.push(piece.bytes);
    at += piece.bytes.length;
  }
  const central = entries.map(([, entry]) => records.get(entry) as Uint8Array);
  for (const [name, content] of added) {
    const { local, record } = newEntry(name, content, at);
    parts.push(local);
    central.push(record);
    at += local.length;
  }
  const size = central.reduce((sum, record) => sum + record.length, 0);
  parts.push(...central, endRecord(bytes, central.length, size, at));
  return joinBytes(parts);
}

/** 1 January 1980, the first day that a zip knows: the same content gives the same bytes. */
const FIRST_DAY = 0x0021;

/** A packed entry with its local header, and its record in the central directory. */
function newEntry(name: string, content: Uint8Array, offset: number): { local: Uint8Array; record: Uint8Array } {
  const nameBytes = new TextEncoder().encode(name);
  const packed = deflateSync(content, { level: 6 });
  const common = new Uint8Array(26);
  const view = viewOf(common);
  view.setUint16(0, 20, true);
  view.setUint16(4, DEFLATED, true);
  view.setUint16(8, FIRST_DAY, true);
  view.setUint32(10, crc32(content), true);
  view.setUint32(14, packed.length, true);
  view.setUint32(18, content.length, true);
  view.setUint16(22, nameBytes.length, true);
  const record = new Uint8Array(CENTRAL_BYTES + nameBytes.length);
  const recordView = viewOf(record);
  recordView.setUint32(0, 0x02014b50, true);
  recordView.setUint16(4, 20, true);
  record.set(common, 6);
  recordView.setUint32(42, offset, true);
  record.set(nameBytes, CENTRAL_BYTES);
  return { local: joinBytes([Uint8Array.of(0x50, 0x4b, 3, 4), common, nameBytes, packed]), record };
}

/** The end record with the old comment. */
function endRecord(bytes: Uint8Array, count: number, size: number, offset: number): Uint8Array {
  const end = bytes.slice(findEnd(viewOf(bytes)) ?? bytes.length);
  const view = viewOf(end);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return end;
}
