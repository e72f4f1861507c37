import { viewOf } from "../bytes";
import { FileFailure } from "../failure";
import type { Meter } from "../meter";
import { decryptAgile } from "./agile";
import type { CompoundFile } from "./compoundFile";
import { decryptStandard } from "./standard";

/**
 * Tells what an OLE file is, and opens it with a password where it is an encrypted .xlsx.
 *
 * @returns the zip package inside
 * @throws FileFailure `encrypted` (no password given), `wrong-password`, `encryption-unsupported`, `rights-managed`, `xls-format`, `other-document`
 */
export async function decryptOle(file: CompoundFile, password: string | undefined, meter: Meter): Promise<Uint8Array> {
  const { names } = file;
  if (names.has("DRMEncryptedTransform") || names.has("DRMEncryptedDataSpace")) throw new FileFailure("rights-managed");
  if (names.has("EncryptedPackage")) {
    if (password === undefined || password === "") throw new FileFailure("encrypted");
    return decryptPackage(file, password, meter);
  }
  if (names.has("Workbook") || names.has("Book")) throw new FileFailure("xls-format");
  throw new FileFailure("other-document", { kind: names.has("WordDocument") ? "Word (.doc)" : "OLE" });
}

async function decryptPackage(file: CompoundFile, password: string, meter: Meter): Promise<Uint8Array> {
  const info = file.stream("EncryptionInfo");
  const encrypted = file.stream("EncryptedPackage");
  if (!info || !encrypted || info.length < 8 || encrypted.length < 8) throw new FileFailure("damaged", { evidence: "EncryptionInfo" });
  const major = viewOf(info).getUint16(0, true);
  const minor = viewOf(info).getUint16(2, true);
  try {
    if (major === 4 && minor === 4) return await decryptAgile(info, encrypted, password, meter);
    if (minor === 2 && major >= 2 && major <= 4) return await decryptStandard(info, encrypted, password, meter);
  } catch (error) {
    if (error instanceof FileFailure || meter.cancelled) throw error;
    // Keys of impossible lengths, broken base64, blocks that end early: what the library says of them is no help to the user.
    throw new FileFailure("damaged", { evidence: "EncryptionInfo" }, error);
  }
  throw new FileFailure("encryption-unsupported", { evidence: `${major}.${minor}` });
}
