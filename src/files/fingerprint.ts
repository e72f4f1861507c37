import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";

/** Lines are encoded together up to about this length: one by one costs more time, all at once more memory. */
const PIECE_CHARS = 1 << 16;

/** SHA-256 of a file's bytes, hexadecimal: the same content has the same fingerprint. */
export function fingerprint(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** The fingerprint of the lines in UTF-8 with "\n" between them; they need not be in memory together. */
export function fingerprintOfLines(lines: Iterable<string>): string {
  const hash = sha256.create();
  const encoder = new TextEncoder();
  let waiting = "";
  let first = true;
  for (const line of lines) {
    waiting += first ? line : `\n${line}`;
    first = false;
    if (waiting.length < PIECE_CHARS) continue;
    hash.update(encoder.encode(waiting));
    waiting = "";
  }
  return bytesToHex(hash.update(encoder.encode(waiting)).digest());
}
