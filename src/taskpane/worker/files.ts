/** The two pieces of work over many files: open and read one of them, and put together what was read. Pure, so that tests need no worker. */
import { readFile, type InputFile } from "../../domain/check";
import { collect, consolidate, snapshotKey, writeSnapshot } from "../../domain/consolidation";
import {
  FileFailure,
  failureSentence,
  fingerprint,
  noteSentence,
  packText,
  planFingerprint,
  readXlsx,
  stampOf,
  storeText,
} from "../../files";
import { writeXlsx } from "../../files/xlsx/writeXlsx";
import { PaneError } from "./failure";
import type { CollectInput, FileAnswer, FileInput } from "./protocol";
import { settingsOf } from "./tasks";

/** Opens and reads one file. One that cannot be opened is an answer with its sentence, never an error. */
export async function readOneFile(input: FileInput): Promise<FileAnswer> {
  const settings = settingsOf(input);
  const about = { path: input.path, hash: fingerprint(input.bytes), receivedOn: input.receivedOn };
  const { file, locked } = await open(input);
  return { ...readFile({ ...about, ...file }, input.index, settings, input.asOf), locked };
}

type Opened = InputFile extends infer Kind ? (Kind extends unknown ? Omit<Kind, "path" | "hash" | "receivedOn"> : never) : never;

async function open({ bytes, password, lang }: FileInput): Promise<{ file: Opened; locked: boolean }> {
  try {
    const { grids, notes, stored } = await readXlsx(bytes, password === undefined ? {} : { password });
    return { file: { grids, stamp: stampOf(stored, grids), notes: notes.map((note) => noteSentence(note, lang)) }, locked: false };
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error;
    return { file: { unreadable: failureSentence(error, lang) }, locked: error.code === "encrypted" || error.code === "wrong-password" };
  }
}

/** The consolidated workbook of files that were read, as .xlsx bytes. What it was made from is kept inside, so that one department can be replaced later. */
export async function collectFiles(input: CollectInput): Promise<Uint8Array> {
  const { read, asOf, lang, createdAt } = input;
  if (read.documents.length === 0) throw new PaneError("nothing-to-export");
  const settings = settingsOf(input);
  const { result, versions } = collect(read, { asOf, settings, chosen: new Set(input.chosen) });
  const plan = consolidate({ result, versions, settings, lang, createdAt });
  const chosen = [...input.chosen];
  const snapshot = writeSnapshot({ read, chosen, asOf, settings, lang, listStyle: "rows", createdAt, written: planFingerprint(plan) });
  return storeText(await writeXlsx(plan), snapshotKey, packText(snapshot));
}
