import { joinBytes } from "../bytes";
import { Inflate } from "fflate";
import { FileFailure } from "../failure";
import { limits } from "../limits";
import type { Meter } from "../meter";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./directory";

const STORED = 0;
const DEFLATED = 8;

function suspicious(entry: ZipEntry): FileFailure {
  return new FileFailure("suspicious-size", {
    part: entry.name,
    size: Math.round(entry.size / 1024 / 1024),
    packed: Math.ceil(entry.packed / 1024),
  });
}

/** Refuses an entry that is declared too big, before a byte of it is unpacked. */
function preflight(entry: ZipEntry): void {
  if (entry.size > limits.partBytes) throw suspicious(entry);
  if (entry.size > limits.ratioFromBytes && entry.size > entry.packed * limits.ratio) throw suspicious(entry);
  if (entry.method !== STORED && entry.method !== DEFLATED) throw new FileFailure("damaged", { evidence: entry.name });
}

/**
 * Unpacks an entry chunk by chunk. Sizes that lie are noticed as soon as one byte too many appears, a wrong checksum at the end.
 *
 * @throws FileFailure `suspicious-size` (a bomb, honest or lying), `damaged` (broken stream, wrong checksum), `too-large` (all parts together)
 */
export async function unpack(bytes: Uint8Array, entry: ZipEntry, meter: Meter, onChunk: (chunk: Uint8Array) => void): Promise<void> {
  preflight(entry);
  let size = 0;
  let crc = 0;
  const take = (chunk: Uint8Array): void => {
    size += chunk.length;
    if (size > entry.size) throw suspicious(entry);
    meter.add("bytes", chunk.length);
    crc = crc32(chunk, crc);
    onChunk(chunk);
  };
  const inflate = new Inflate((chunk) => {
    if (chunk.length > 0) take(chunk);
  });
  const end = entry.start + entry.packed;
  for (let at = entry.start; at < end; at += limits.chunkBytes) {
    const next = Math.min(at + limits.chunkBytes, end);
    const before = size;
    if (entry.method === STORED) take(bytes.subarray(at, next));
    else push(inflate, bytes.subarray(at, next), next === end, entry);
    await meter.pause(size - before);
  }
  if (size !== entry.size || crc !== entry.crc) throw new FileFailure("damaged", { evidence: entry.name });
}

/** The unpacker's own complaints become `damaged`; what a chunk's reader throws goes through. */
function push(inflate: Inflate, chunk: Uint8Array, last: boolean, entry: ZipEntry): void {
  try {
    inflate.push(chunk, last);
  } catch (error) {
    if (error instanceof Error && "code" in error && typeof error.code === "number")
      throw new FileFailure("damaged", { evidence: entry.name }, error);
    throw error;
  }
}

/** An entry's whole content. @throws as {@link unpack} */
export async function unpackWhole(bytes: Uint8Array, entry: ZipEntry, meter: Meter): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  await unpack(bytes, entry, meter, (chunk) => pieces.push(chunk.slice()));
  return joinBytes(pieces);
}
