/** Hands a finished workbook to Excel, which opens it in a window of its own. */
import { HostFailure } from "./hostErrors";

/** ExcelApi 1.8. Throws "bad-workbook" where Excel refuses the bytes; a policy of the organisation can make it refuse good ones. */
export async function openWorkbook(bytes: Uint8Array, name: string): Promise<void> {
  try {
    await Excel.createWorkbook(toBase64(bytes));
  } catch (thrown) {
    const { code, message } = thrown as { code?: unknown; message?: unknown };
    if (code === "InvalidArgument" || code === "GeneralException") throw new HostFailure("bad-workbook", { name }, String(message));
    throw thrown;
  }
}

/** In pieces: a call cannot take a million arguments. */
function toBase64(bytes: Uint8Array): string {
  const piece = 0x8000;
  let binary = "";
  for (let from = 0; from < bytes.length; from += piece) binary += String.fromCharCode(...bytes.subarray(from, from + piece));
  return btoa(binary);
}
