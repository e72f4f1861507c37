import { viewOf } from "../bytes";
import { FileFailure } from "../failure";
import type { Meter } from "../meter";
import { decryptEcb, importKey, sameBytes, uint32 } from "./aes";
import { digest, passwordHash } from "./passwordKey";

/** MS-OFFCRYPTO 2.3.4.7: fixed for this kind. */
const ROUNDS = 50_000;
const AES_ALGORITHMS = new Set([0x660e, 0x660f, 0x6610]);

/** MS-OFFCRYPTO 2.3.4.7: the key is cut from the hashes of two fixed patterns mixed with the password's hash. */
function deriveKey(hash: Uint8Array, bytes: number): Uint8Array {
  const final = digest("SHA-1", hash, uint32(0));
  const mixed = (fill: number): Uint8Array =>
    digest(
      "SHA-1",
      new Uint8Array(64).fill(fill).map((byte, i) => byte ^ (final[i] ?? 0))
    );
  const key = new Uint8Array(40);
  key.set(mixed(0x36));
  key.set(mixed(0x5c), 20);
  return key.subarray(0, bytes);
}

/** Opens a package of the "standard" kind (Office 2007). @throws FileFailure `wrong-password`, `encryption-unsupported` */
export async function decryptStandard(info: Uint8Array, encrypted: Uint8Array, password: string, meter: Meter): Promise<Uint8Array> {
  const view = viewOf(info);
  const algorithm = view.getUint32(20, true);
  if (!AES_ALGORITHMS.has(algorithm)) throw new FileFailure("encryption-unsupported", { evidence: `0x${algorithm.toString(16)}` });
  const keyBytes = view.getUint32(28, true) / 8;
  const verifier = 12 + view.getUint32(8, true);
  const salt = info.subarray(verifier + 4, verifier + 20);
  const hash = await passwordHash("SHA-1", salt, password, ROUNDS, meter);
  const aes = await importKey(deriveKey(hash, keyBytes));
  const input = await decryptEcb(aes, info.subarray(verifier + 20, verifier + 36));
  const value = await decryptEcb(aes, info.subarray(verifier + 40, verifier + 72));
  if (!sameBytes(digest("SHA-1", input), value.subarray(0, 20))) throw new FileFailure("wrong-password");
  const size = Number(viewOf(encrypted).getBigUint64(0, true));
  const body = encrypted.subarray(8);
  if (size > body.length) throw new FileFailure("damaged", { evidence: "EncryptedPackage" });
  return (await decryptEcb(aes, body.subarray(0, body.length & ~15))).subarray(0, size);
}
