/** A roster file that the user chose, read. */
import { say } from "../../../domain/messages/catalog";
import { rosterMessages } from "../../../domain/messages/paneRoster";
import type { Language } from "../../../domain/rules/defineRule";
import type { Department } from "../../../domain/settings/departments";

export type RosterFile = { ok: true; departments: Department[] } | { ok: false; sentence: string };

/** The departments of a CSV file (UTF-8, UTF-16 or Shift_JIS), else a sentence that says which line is wrong and what to do. */
export async function readRosterFile(file: File, lang: Language): Promise<RosterFile> {
  const wrong = (key: "wrong" | "empty" | "unreadable", data: Readonly<Record<string, string | number>> = {}): RosterFile => ({
    ok: false,
    sentence: say(rosterMessages, lang, key, { file: file.name, ...data }),
  });
  const { FileFailure, failureSentence, parseCsv, readRoster } = await import("./rosterReaders");
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // The browser says no more than that it could not: open elsewhere, moved or deleted since it was chosen.
    return wrong("unreadable");
  }
  try {
    const read = readRoster(parseCsv(bytes));
    if (!read.ok) return wrong("wrong", { ...read.problem });
    return read.departments.length === 0 ? wrong("empty") : read;
  } catch (error) {
    if (error instanceof FileFailure) return { ok: false, sentence: failureSentence(error, lang) };
    throw error;
  }
}
