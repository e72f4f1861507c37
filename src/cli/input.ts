/** Opens the files named on the command line. A file that fails is an entry with its sentence; the others go on. */
import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
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

const isWorkbook = (name: string) => /\.(xlsx|xlsm|xlsb|xls)$/i.test(name) && !name.startsWith("~$");

/**
 * Folders are replaced by the workbooks in them (not below), sorted by name, and so are names with * or ?, which Windows' shell leaves to the
 * program; files stay as named. A pattern that fits nothing stays, too: it is then told as missing.
 */
export function expandFolders(inputs: readonly string[]): string[] {
  return inputs.flatMap((input) => {
    const entry = statSync(input, { throwIfNoEntry: false });
    if (entry?.isDirectory()) return workbooksOf(input, isWorkbook);
    const pattern = basename(input);
    if (entry || !/[*?]/.test(pattern) || !statSync(dirname(input), { throwIfNoEntry: false })?.isDirectory()) return [input];
    const found = workbooksOf(dirname(input), (name) => isWorkbook(name) && fits(pattern, name));
    return found.length > 0 ? found : [input];
  });
}

function workbooksOf(folder: string, wanted: (name: string) => boolean): string[] {
  const names = readdirSync(folder).filter(wanted);
  return names.sort().map((name) => join(folder, name));
}

/** "第*部.xlsx": * stands for any letters, ? for one. */
function fits(pattern: string, name: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replace(/\*/g, ".*")
    .replace(/\?/g, ".");
  return new RegExp(`^${source}$`, "iu").test(name);
}

function systemKey(error: unknown): "fileMissing" | "fileIsFolder" | "fileDenied" {
  const code = error instanceof Error && "code" in error ? error.code : "";
  if (code === "EISDIR") return "fileIsFolder";
  return code === "EACCES" || code === "EPERM" || code === "EBUSY" ? "fileDenied" : "fileMissing";
}
