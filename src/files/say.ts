import { say } from "../domain/messages/catalog";
import { filesMessages, type FilesMessage } from "../domain/messages/files";
import type { Language } from "../domain/rules/defineRule";
import type { FileFailure, FileNote } from "./failure";

const MB = 1024 * 1024;
const inBytes = new Set(["file", "bytes", "csv"]);

/** A limit as a person reads it: bytes in MB, counts with separators. */
function readable(what: string, limit: number): string {
  return inBytes.has(what) ? `${limit / MB} MB` : String(limit).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** A failure in the reader's language: what, evidence, next step. */
export function failureSentence(failure: FileFailure, lang: Language): string {
  const { code, data } = failure;
  if (code !== "too-large") return say(filesMessages, lang, code, data);
  const what = String(data["what"]);
  const key = `limit-${what}`;
  const name = Object.hasOwn(filesMessages[lang], key) ? say(filesMessages, lang, key as FilesMessage) : what;
  return say(filesMessages, lang, code, { what: name, limit: readable(what, Number(data["limit"])) });
}

/** A note in the reader's language: what, evidence, next step. */
export function noteSentence(note: FileNote, lang: Language): string {
  return say(filesMessages, lang, note.code, { ...note.data, sheet: note.sheet ?? "" });
}
