import { FileFailure } from "../failure";
import { limits } from "../limits";
import type { Meter } from "../meter";
import { digest, uint32 } from "./aes";

/** Rounds after which a cancel is heard. */
const CHECK_EVERY = 1000;

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), true);
  return bytes;
}

/** The slow hash of a password (MS-OFFCRYPTO 2.3.4.7 and 2.3.4.11): H(salt + password), then `rounds` times H(number + hash). */
export async function passwordHash(algorithm: string, salt: Uint8Array, password: string, rounds: number, meter: Meter): Promise<Uint8Array> {
  if (!(rounds >= 0 && rounds <= limits.passwordRounds)) throw new FileFailure("encryption-unsupported", { evidence: `spinCount ${rounds}` });
  let hash = await digest(algorithm, salt, utf16(password));
  for (let round = 0; round < rounds; round++) {
    hash = await digest(algorithm, uint32(round), hash);
    if (round % CHECK_EVERY === 0) await meter.pause(limits.yieldBytes);
  }
  return hash;
}
