import { FileFailure } from "../failure";
import { limits } from "../limits";
import type { Meter } from "../meter";
import { decryptOle } from "../ole/decrypt";
import { readOle } from "../ole/compoundFile";

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

const zip = [0x50, 0x4b];
const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The first bytes as a person can compare them: as text where they are text, else as numbers. */
function beginning(bytes: Uint8Array): string {
  const head = bytes.subarray(0, 12);
  const printable = head.every((byte) => byte >= 0x20 && byte < 0x7f);
  return printable ? String.fromCharCode(...head) : [...head.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
}

/**
 * Finds the zip package inside the file: the file itself, or what is left of an encrypted one after the password.
 *
 * @throws FileFailure `empty-file`, `too-large`, `not-a-workbook`, or what {@link decryptOle} throws for an OLE file
 */
export async function openContainer(bytes: Uint8Array, password: string | undefined, meter: Meter): Promise<Uint8Array> {
  if (bytes.length === 0) throw new FileFailure("empty-file");
  if (bytes.length > limits.fileBytes) throw new FileFailure("too-large", { what: "file", limit: limits.fileBytes });
  if (startsWith(bytes, ole)) return decryptOle(readOle(bytes), password, meter);
  if (!startsWith(bytes, zip)) throw new FileFailure("not-a-workbook", { head: beginning(bytes) });
  return bytes;
}
