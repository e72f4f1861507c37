/** Opens the files named on the command line. A file that fails is an entry with its sentence; the others go on. */
import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { InputFile } from "../domain/check";
import { cliMessages } from "../domain/messages/cli";
import { say } from "../domain/messages/catalog";
import type { Language } from "../domain/rules/defineRule";
import { FileFailure, readXlsx, failureSentence, noteSentence, stampOf } from "../files";

export interface OpenOptions {
  lang: Language;
  /** Also gives fingerprint and day of receipt (the file's time), which decide between versions. */
  received?: boolean;
  password?: string | undefined;
}

/** One file's sheets, or the sentence that says why it could not be opened. */
export async function openFile(path: string, { lang, password, received = false }: OpenOptions): Promise<InputFile> {
  if (basename(path).startsWith("~$")) return { path, unreadable: say(cliMessages, lang, "lockFile") };
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return { path, unreadable: say(cliMessages, lang, systemKey(error)) };
  }
  const about = received ? { hash: createHash("sha256").update(bytes).digest("hex"), receivedOn: statSync(path).mtime.toISOString() } : {};
  try {
    const { grids, notes, stored } = await readXlsx(bytes, password === undefined ? {} : { password });
    return { path, ...about, stamp: stampOf(stored, grids), grids, notes: notes.map((note) => noteSentence(note, lang)) };
  } catch (error) {
    if (error instanceof FileFailure) return { path, ...about, unreadable: failureSentence(error, lang) };
    throw error;
  }
}

/** Folders are replaced by the workbooks in them (not below), sorted by name; files stay as named. */
export function expandFolders(inputs: readonly string[]): string[] {
  return inputs.flatMap((input) => {
    if (!statSync(input, { throwIfNoEntry: false })?.isDirectory()) return [input];
    const names = readdirSync(input).filter((name) => /\.(xlsx|xlsm|xlsb|xls)$/i.test(name) && !name.startsWith("~$"));
    return names.sort().map((name) => join(input, name));
  });
}

function systemKey(error: unknown): "fileMissing" | "fileIsFolder" | "fileDenied" {
  const code = error instanceof Error && "code" in error ? error.code : "";
  if (code === "EISDIR") return "fileIsFolder";
  return code === "EACCES" || code === "EPERM" || code === "EBUSY" ? "fileDenied" : "fileMissing";
}
