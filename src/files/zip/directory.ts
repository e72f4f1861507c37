import { viewOf } from "../bytes";
import { FileFailure } from "../failure";
import { limits } from "../limits";

/** One entry of a zip's central directory, as declared there. */
export interface ZipEntry {
  /** With "/" between folders and none in front. */
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its packed bytes begin in the file. */
  readonly start: number;
  /** Its record in the central directory, for copying it unchanged. */
  readonly record: { readonly from: number; readonly to: number };
  /** Its local header's beginning. */
  readonly header: number;
}

/** A zip's entries by name in lower case (package names ignore case). */
export type ZipDirectory = ReadonlyMap<string, ZipEntry>;

const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

function damaged(evidence: string): FileFailure {
  return new FileFailure("damaged", { evidence });
}

/** Byte offset of the end record; null where there is none (not a zip, or its tail is missing). */
export function findEnd(view: DataView): number | null {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) if (view.getUint32(at, true) === END) return at;
  return null;
}

/** A 64-bit number that must be a sensible offset or size. */
function uint64(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  if (value > BigInt(view.byteLength) * 2000n) throw damaged("zip64");
  return Number(value);
}

interface End {
  count: number;
  size: number;
  offset: number;
  at: number;
}

function readEnd(view: DataView): End {
  const at = findEnd(view);
  if (at === null) throw damaged("zip: end");
  const end = { count: view.getUint16(at + 10, true), size: view.getUint32(at + 12, true), offset: view.getUint32(at + 16, true), at };
  if (view.getUint16(at + 4, true) !== 0) throw damaged("zip: parts");
  const locator = at - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR64) return end;
  const at64 = uint64(view, locator + 8);
  if (at64 + 56 > locator || view.getUint32(at64, true) !== END64) throw damaged("zip64");
  return { count: uint64(view, at64 + 32), size: uint64(view, at64 + 40), offset: uint64(view, at64 + 48), at: at64 };
}

/** ZIP64: the sizes and the offset that did not fit stand in the extra field, in this order. */
function wideNumbers(view: DataView, from: number, to: number, narrow: { size: number; packed: number; header: number }): typeof narrow {
  const full = 0xffffffff;
  if (narrow.size !== full && narrow.packed !== full && narrow.header !== full) return narrow;
  const wide = { ...narrow };
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    for (const key of ["size", "packed", "header"] as const) {
      if (narrow[key] !== full) continue;
      if (next + 8 > to) throw damaged("zip64");
      wide[key] = uint64(view, next);
      next += 8;
    }
    return wide;
  }
  throw damaged("zip64");
}

/**
 * Reads a zip's central directory and checks it against the limits, before anything is unpacked.
 *
 * @throws FileFailure `damaged` (tail missing, offsets outside the file, the same name twice, packed in an unknown way),
 * `encrypted` (zip's own password) or `too-large` (too many entries)
 */
export function readDirectory(bytes: Uint8Array): ZipDirectory {
  const view = viewOf(bytes);
  const end = readEnd(view);
  if (end.count > limits.zipEntries) throw new FileFailure("too-large", { what: "entries", limit: limits.zipEntries });
  // Bytes put before the zip shift every offset by the same amount.
  const shift = end.at - end.size - end.offset;
  if (shift < 0) throw damaged("zip: directory");
  const entries = new Map<string, ZipEntry>();
  const decoder = new TextDecoder();
  let at = end.offset + shift;
  for (let n = 0; n < end.count; n++) {
    if (at + 46 > end.at || view.getUint32(at, true) !== CENTRAL) throw damaged("zip: directory");
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const to = extraEnd + view.getUint16(at + 32, true);
    if (to > end.at) throw damaged("zip: directory");
    const name = decoder
      .decode(bytes.subarray(at + 46, nameEnd))
      .replace(/\\/g, "/")
      .replace(/^\/+/, "");
    const numbers = wideNumbers(view, nameEnd, extraEnd, {
      size: view.getUint32(at + 24, true),
      packed: view.getUint32(at + 20, true),
      header: view.getUint32(at + 42, true),
    });
    if (view.getUint16(at + 8, true) & 1) throw new FileFailure("encryption-unsupported", { evidence: "zip" });
    const header = numbers.header + shift;
    if (header + 30 > bytes.length || view.getUint32(header, true) !== LOCAL) throw damaged(name);
    const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
    if (start + numbers.packed > bytes.length) throw damaged(name);
    const key = name.toLowerCase();
    if (entries.has(key)) throw damaged(name);
    entries.set(key, {
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: numbers.packed,
      size: numbers.size,
      start,
      record: { from: at, to },
      header,
    });
    at = to;
  }
  return entries;
}
