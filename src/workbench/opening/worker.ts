/** Reads a workbook away from the page, so that the page stays responsive and can stop it. */
import type { Grid } from "../../domain/grid/grid";
import { FileFailure } from "../../files/failure";
import { failureSentence, noteSentence } from "../../files/say";
import { readXlsx } from "../../files/xlsx/readXlsx";
import type { BookLook } from "../look/cellLook";
import { plainLook } from "../look/plainLook";
import { readLook } from "../look/readLook";
import type { ReadAnswer, ReadRequest } from "./protocol";

self.addEventListener("message", (event: MessageEvent<ReadRequest>) => {
  void read(event.data).then((answer) => self.postMessage(answer));
});

async function read({ bytes, password, lang }: ReadRequest): Promise<ReadAnswer> {
  try {
    const { grids, notes, stored } = await readXlsx(bytes, password === null ? {} : { password });
    return { ok: true, grids, stored, notes: notes.map((note) => noteSentence(note, lang)), look: await lookOf(bytes, grids) };
  } catch (error) {
    return error instanceof FileFailure ? { ok: false, code: error.code, reason: failureSentence(error, lang) } : { ok: false, code: null };
  }
}

/** The file's own look; a file whose look cannot be read (an encrypted one, say) is still shown, drawn plain. */
async function lookOf(bytes: Uint8Array, grids: readonly Grid[]): Promise<BookLook> {
  try {
    return await readLook(bytes);
  } catch {
    return plainLook(grids);
  }
}
