import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";

/** SHA-256 of a file's bytes, hexadecimal: the same content has the same fingerprint. */
export function fingerprint(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}
