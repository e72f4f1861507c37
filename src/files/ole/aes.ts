import { joinBytes } from "../bytes";

/** WebCrypto wants bytes that lie in a buffer of their own kind. */
type Bytes = Uint8Array<ArrayBuffer>;

const BLOCK = 16;

export function own(bytes: Uint8Array): Bytes {
  return new Uint8Array(bytes);
}

export async function importKey(key: Uint8Array): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", own(key), "AES-CBC", false, ["encrypt", "decrypt"]);
}

/**
 * AES-CBC without padding, which WebCrypto does not offer: a block that decrypts to padding is put behind the data, so that its own
 * check of the padding passes. `data` must be whole blocks.
 */
export async function decryptCbc(key: CryptoKey, iv: Uint8Array, data: Uint8Array): Promise<Uint8Array> {
  if (data.length === 0) return data;
  const padding = await crypto.subtle.encrypt({ name: "AES-CBC", iv: own(data.subarray(-BLOCK)) }, key, new Uint8Array(0));
  return new Uint8Array(
    await crypto.subtle.decrypt({ name: "AES-CBC", iv: own(iv) }, key, own(joinBytes([data, new Uint8Array(padding)])))
  );
}

/** AES-ECB: what CBC with a zero vector gives, with the chaining taken out again. */
export async function decryptEcb(key: CryptoKey, data: Uint8Array): Promise<Uint8Array> {
  const plain = await decryptCbc(key, new Uint8Array(BLOCK), data);
  for (let i = BLOCK; i < plain.length; i++) plain[i] = (plain[i] as number) ^ (data[i - BLOCK] as number);
  return plain;
}

/** A number as four bytes, the low one first. */
export function uint32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
