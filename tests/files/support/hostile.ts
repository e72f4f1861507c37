/** Reads a hostile file and says how it ended, with the work it caused; its sentences must be complete. */
import { strToU8 } from "fflate";
import { FileFailure, type FileFailureCode } from "../../../src/files/failure";
import { Meter } from "../../../src/files/meter";
import { failureSentence, noteSentence } from "../../../src/files/say";
import { readXlsx, type ReadXlsxResult } from "../../../src/files/xlsx/readXlsx";
import { bookParts, zip } from "./book";

export const MB = 1024 * 1024;
export const spaces = "xl/worksheets/sheet1.xml";

type Outcome = { code: FileFailureCode; result: null } | { code: null; result: ReadXlsxResult };

/** @param lower limits below the usual ones, so that a test need not make a file that reaches those */
export async function run(
  bytes: Uint8Array,
  lower: ConstructorParameters<typeof Meter>[1] = {}
): Promise<Outcome & { done: Meter["done"] }> {
  const meter = new Meter(undefined, lower);
  try {
    const result = await readXlsx(bytes, { meter });
    for (const note of result.notes) expect(noteSentence(note, "ja")).not.toMatch(/[{}]|undefined/);
    return { code: null, result, done: meter.done };
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error;
    for (const lang of ["ja", "en"] as const) expect(failureSentence(error, lang)).not.toMatch(/[{}]|undefined/);
    return { code: error.code, result: null, done: meter.done };
  }
}

/** A zip with one deflated part repeated from a small piece, made without holding it unpacked: spaces pack a thousand to one. */
export function bomb(part: string, bytes: number, around: (inside: string) => string = (inside) => inside): Uint8Array {
  const [head = "", tail = ""] = around("\u0000").split("\u0000");
  const content = new Uint8Array(bytes).fill(0x20);
  content.set(strToU8(head));
  content.set(strToU8(tail), bytes - strToU8(tail).length);
  return zip({ ...bookParts({}), [part]: content });
}
