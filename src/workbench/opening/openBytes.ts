/** From bytes to a workbook on the screen, or one clear sentence. */
import { askPassword } from "../page/passwordDialog";
import { notify } from "../page/notice";
import { showBusy } from "../page/busy";
import { language, words } from "../page/words";
import type { Book, Shelf } from "../shelf";
import { readBook, type ReadOutcome } from "./readBook";

/**
 * Opens the workbook on the shelf.
 * @param asOf the day to check it on, where the workbook is a sample.
 * @returns null where it could not be opened; the page has said why.
 */
export async function openBytes(shelf: Shelf, name: string, bytes: Uint8Array, asOf: string | null = null): Promise<Book | null> {
  const outcome = await readWithPassword(name, bytes);
  if (outcome === null) return null;
  if (!outcome.ok) {
    notify("error", failureSentence(outcome, name));
    return null;
  }
  const done = showBusy(words("preparing"));
  const book = await shelf.add({ name, bytes, grids: outcome.grids, stored: outcome.stored, look: outcome.look, asOf }).finally(done);
  const notes = outcome.notes.join(language === "ja" ? "" : " ");
  notify("info", notes === "" ? words("opened", { name }) : words("notes", { name, notes }));
  return book;
}

/** Asks for the password where there is one, as often as needed; null where the person gives up. */
async function readWithPassword(name: string, bytes: Uint8Array): Promise<ReadOutcome | null> {
  let password: string | null = null;
  for (;;) {
    const done = showBusy(words("loading", { name }));
    const outcome = await readBook(bytes, password).finally(done);
    if (outcome.ok || (outcome.code !== "encrypted" && outcome.code !== "wrong-password")) return outcome;
    password = await askPassword(words(outcome.code === "encrypted" ? "passwordAsk" : "passwordWrong", { name }));
    if (password === null) return null;
  }
}

function failureSentence(outcome: Extract<ReadOutcome, { ok: false }>, name: string): string {
  if (outcome.code === null) return words("unexpected", { name });
  return outcome.code === "slow" ? words("slow", { name }) : words("openFailed", { name, reason: outcome.reason });
}
