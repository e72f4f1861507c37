import { sha1 } from "@noble/hashes/legacy";
import { sha256, sha384, sha512 } from "@noble/hashes/sha2";
import { joinBytes } from "../bytes";
import { FileFailure } from "../failure";
import { limits } from "../limits";
import type { Meter } from "../meter";

/**
 * The hashes that Office uses, by their WebCrypto names. WebCrypto itself would take 8 seconds for Office's 100,000 rounds, because
 * each call goes through another thread; the same rounds take less than one here.
 */
const hashes = { "SHA-1": sha1, "SHA-256": sha256, "SHA-384": sha384, "SHA-512": sha512 } as const;

export type HashName = keyof typeof hashes;

/** Rounds after which other work may run and a cancel is heard. */
const CHECK_EVERY = 5000;

/** The hash of pieces put one behind the other. */
export function digest(algorithm: HashName, ...pieces: Uint8Array[]): Uint8Array {
  return hashes[algorithm](joinBytes(pieces));
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), true);
  return bytes;
}

/** The slow hash of a password (MS-OFFCRYPTO 2.3.4.7 and 2.3.4.11): H(salt + password), then `rounds` times H(number + hash). */
export async function passwordHash(
  algorithm: HashName,
  salt: Uint8Array,
  password: string,
  rounds: number,
  meter: Meter
): Promise<Uint8Array> {
  if (!(rounds >= 0 && rounds <= limits.passwordRounds))
    throw new FileFailure("encryption-unsupported", { evidence: `spinCount ${rounds}` });
  const hash = hashes[algorithm];
  let last = digest(algorithm, salt, utf16(password));
  const input = new Uint8Array(4 + last.length);
  const view = new DataView(input.buffer);
  for (let round = 0; round < rounds; round++) {
    view.setUint32(0, round, true);
    input.set(last, 4);
    last = hash(input);
    if (round % CHECK_EVERY === 0) await meter.pause(limits.yieldBytes);
  }
  return last;
}
