import { joinBytes, viewOf } from "../bytes";
import { FileFailure } from "../failure";
import type { Meter } from "../meter";
import { parseXml, type Attributes, type XmlReader } from "../xml/parseXml";
import { decryptCbc, importKey, sameBytes, uint32 } from "./aes";
import { digest, passwordHash, type HashName } from "./passwordKey";

/** Bytes of the package that are encrypted together (MS-OFFCRYPTO 2.3.4.15). */
const SEGMENT = 4096;
/** What is hashed behind the password's hash for each purpose (MS-OFFCRYPTO 2.3.4.13). */
const verifierInputBlock = Uint8Array.of(0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79);
const verifierValueBlock = Uint8Array.of(0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e);
const keyValueBlock = Uint8Array.of(0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6);

const hashNames: ReadonlyMap<string, HashName> = new Map([
  ["SHA1", "SHA-1"],
  ["SHA-1", "SHA-1"],
  ["SHA256", "SHA-256"],
  ["SHA384", "SHA-384"],
  ["SHA512", "SHA-512"],
]);

function bytesOf(attributes: Attributes, name: string): Uint8Array {
  const text = atob(attributes[name] ?? "");
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

function hashOf(attributes: Attributes): HashName {
  const name = attributes["hashAlgorithm"] ?? "";
  const hash = hashNames.get(name);
  if (hash === undefined || attributes["cipherAlgorithm"] !== "AES" || attributes["cipherChaining"] !== "ChainingModeCBC") {
    throw new FileFailure("encryption-unsupported", { evidence: `${attributes["cipherAlgorithm"] ?? ""} ${name}`.trim() });
  }
  return hash;
}

/** Cut to a length, or filled up with 0x36. */
function sized(bytes: Uint8Array, length: number): Uint8Array {
  const out = new Uint8Array(length).fill(0x36);
  out.set(bytes.subarray(0, length));
  return out;
}

function readInfo(info: Uint8Array, meter: Meter): { data: Attributes; key: Attributes } {
  let data: Attributes | undefined;
  let key: Attributes | undefined;
  const reader: XmlReader = {
    open(name, attributes) {
      if (name === "keyData") data = attributes;
      else if (name.endsWith("encryptedKey") && attributes["spinCount"] !== undefined) key = attributes;
    },
  };
  const sink = parseXml("EncryptionInfo", reader, meter);
  sink.write(info.subarray(8));
  sink.end();
  if (!data || !key) throw new FileFailure("encryption-unsupported", { evidence: "EncryptionInfo" });
  return { data, key };
}

/** Opens a package of the "agile" kind (Office 2010 and later). @throws FileFailure `wrong-password`, `encryption-unsupported` */
export async function decryptAgile(info: Uint8Array, encrypted: Uint8Array, password: string, meter: Meter): Promise<Uint8Array> {
  const { data, key } = readInfo(info, meter);
  const keyHash = hashOf(key);
  const salt = bytesOf(key, "saltValue");
  const hash = await passwordHash(keyHash, salt, password, Number(key["spinCount"]), meter);
  const open = async (block: Uint8Array, name: string): Promise<Uint8Array> => {
    const aes = await importKey(sized(digest(keyHash, hash, block), Number(key["keyBits"]) / 8));
    return decryptCbc(aes, salt, bytesOf(key, name));
  };
  const input = await open(verifierInputBlock, "encryptedVerifierHashInput");
  const value = await open(verifierValueBlock, "encryptedVerifierHashValue");
  const expected = digest(keyHash, input);
  if (!sameBytes(expected, value.subarray(0, expected.length))) throw new FileFailure("wrong-password");
  const secret = (await open(keyValueBlock, "encryptedKeyValue")).subarray(0, Number(key["keyBits"]) / 8);
  return decryptPackage(encrypted, await importKey(secret), hashOf(data), bytesOf(data, "saltValue"), meter);
}

async function decryptPackage(encrypted: Uint8Array, aes: CryptoKey, hash: HashName, salt: Uint8Array, meter: Meter): Promise<Uint8Array> {
  const size = Number(viewOf(encrypted).getBigUint64(0, true));
  const body = encrypted.subarray(8);
  if (size > body.length) throw new FileFailure("damaged", { evidence: "EncryptedPackage" });
  const segments: Uint8Array[] = [];
  for (let at = 0, n = 0; at < size; at += SEGMENT, n++) {
    const segment = body.subarray(at, at + SEGMENT);
    const iv = sized(digest(hash, salt, uint32(n)), 16);
    segments.push(await decryptCbc(aes, iv, segment.subarray(0, segment.length & ~15)));
    await meter.pause(SEGMENT);
  }
  return joinBytes(segments).subarray(0, size);
}
