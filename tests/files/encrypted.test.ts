import { createCipheriv, createHash } from "node:crypto";
import { writeXlsx as write } from "hucre/xlsx";
import { readXlsx } from "../../src/files/xlsx/readXlsx";
import { makeBook } from "./support/book";
import { compoundFile } from "./support/compoundFile";

const password = "うえだ-2024";

/** An independent library encrypts: the kind of Office 2010 and later. */
async function agile(spinCount = 100): Promise<Uint8Array> {
  return write({ sheets: [{ name: "目標", rows: [["年6回", 6]] }], encryption: { password, spinCount } });
}

/** The kind of Office 2007, made with Node's own AES after MS-OFFCRYPTO 2.3.4.5–9. */
function standard(word: string): Uint8Array {
  const sha1 = (...pieces: Uint8Array[]): Buffer => createHash("sha1").update(Buffer.concat(pieces)).digest();
  const number = (value: number): Buffer => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(value);
    return bytes;
  };
  const salt = Buffer.alloc(16, 7);
  let hash = sha1(salt, Buffer.from(word, "utf16le"));
  for (let i = 0; i < 50_000; i++) hash = sha1(number(i), hash);
  const final = sha1(hash, number(0));
  const mixed = (fill: number): Buffer => sha1(Buffer.from(new Uint8Array(64).fill(fill).map((byte, i) => byte ^ (final[i] ?? 0))));
  const key = Buffer.concat([mixed(0x36), mixed(0x5c)]).subarray(0, 16);
  const encrypt = (data: Uint8Array): Buffer => {
    const cipher = createCipheriv("aes-128-ecb", key, null).setAutoPadding(false);
    return Buffer.concat([cipher.update(Buffer.concat([data, Buffer.alloc((16 - (data.length % 16)) % 16)])), cipher.final()]);
  };
  const input = Buffer.alloc(16, 3);
  const header = Buffer.concat([number(0x24), number(0), number(0x660e), number(0x8004), number(128), number(0x18), number(0), number(0)]);
  const info = Buffer.concat([
    Buffer.from([4, 0, 2, 0]),
    number(0x24),
    number(header.length),
    header,
    number(16),
    salt,
    encrypt(input),
    number(20),
    encrypt(sha1(input)),
  ]);
  const book = makeBook();
  return compoundFile({ EncryptionInfo: info, EncryptedPackage: Buffer.concat([number(book.length), number(0), encrypt(book)]) });
}

describe.each<[string, () => Promise<Uint8Array> | Uint8Array, unknown]>([
  ["agile (2010 and later)", () => agile(), "年6回"],
  ["standard (2007)", () => standard(password), "a"],
])("%s", (_, make, first) => {
  test("opens with the password", async () => {
    const { grids } = await readXlsx(await make(), { password });
    expect(grids[0]?.cells[0]?.value).toBe(first);
  });

  test("says that a password is needed, and that one is wrong", async () => {
    const bytes = await make();
    await expect(readXlsx(bytes)).rejects.toMatchObject({ code: "encrypted" });
    await expect(readXlsx(bytes, { password: "" })).rejects.toMatchObject({ code: "encrypted" });
    await expect(readXlsx(bytes, { password: "うえだ-2023" })).rejects.toMatchObject({ code: "wrong-password" });
  });
});

test("a file that asks for endless rounds is refused", async () => {
  const text = Buffer.from(await agile());
  const at = text.indexOf('spinCount="100"');
  text.write('spinCount="9e9"', at);
  await expect(readXlsx(new Uint8Array(text), { password })).rejects.toMatchObject({ code: "encryption-unsupported" });
});

test("a cancelled password ends with the signal's reason", async () => {
  const controller = new AbortController();
  const reading = readXlsx(standard(password), { password, signal: controller.signal });
  setTimeout(() => controller.abort(new Error("stop")), 0);
  await expect(reading).rejects.toThrow("stop");
});

test.each([
  ["rights management", { EncryptedPackage: new Uint8Array(8), DRMEncryptedTransform: new Uint8Array(1) }, "rights-managed"],
  ["an old .xls", { Workbook: new Uint8Array(600) }, "xls-format"],
  ["a very old .xls", { Book: new Uint8Array(600) }, "xls-format"],
  ["a .doc", { WordDocument: new Uint8Array(600) }, "other-document"],
  [
    "an unknown encryption",
    { EncryptionInfo: Uint8Array.of(9, 0, 9, 0, 0, 0, 0, 0), EncryptedPackage: new Uint8Array(8) },
    "encryption-unsupported",
  ],
  ["encryption without its key", { EncryptedPackage: new Uint8Array(8) }, "damaged"],
])("OLE file: %s", async (_, streams, code) => {
  await expect(readXlsx(compoundFile(streams as Record<string, Uint8Array>), { password })).rejects.toMatchObject({ code });
});
