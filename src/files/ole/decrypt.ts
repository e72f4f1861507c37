import { FileFailure } from "../failure";
import type { Meter } from "../meter";
import type { CompoundFile } from "./compoundFile";

/**
 * Tells what an OLE file is, and opens it with a password where it is an encrypted .xlsx.
 *
 * @throws FileFailure `encrypted` (no password given), `rights-managed`, `xls-format`, `other-document`
 */
export async function decryptOle(file: CompoundFile, password: string | undefined, meter: Meter): Promise<Uint8Array> {
  const { names } = file;
  if (names.has("DRMEncryptedTransform") || names.has("DRMEncryptedDataSpace")) throw new FileFailure("rights-managed");
  if (names.has("EncryptedPackage")) {
    if (password === undefined || password === "") throw new FileFailure("encrypted");
    meter.check();
    throw new FileFailure("encryption-unsupported", { evidence: "EncryptionInfo" });
  }
  if (names.has("Workbook") || names.has("Book")) throw new FileFailure("xls-format");
  throw new FileFailure("other-document", { kind: names.has("WordDocument") ? "Word (.doc)" : "OLE" });
}
