/** What the last checks of each workbook found, kept on this machine: the workbook itself is not changed by a check. */
import { allSeverities, keptChecks, type CheckEntry } from "./model";

const key = "juten-navi/checks";
/** Workbooks that are remembered; the one that was checked longest ago is forgotten first. */
const keptBooks = 40;

export interface Records {
  load: (book: string) => readonly CheckEntry[];
  save: (book: string, checks: readonly CheckEntry[]) => void;
}

/** @param storage null where the browser forbids it: then nothing is remembered. */
export function createRecords(storage: Storage | null): Records {
  const all = () => readAll(storage?.getItem(key) ?? null);
  return {
    load: (book) => all().get(book) ?? [],
    save(book, checks) {
      const books = all();
      books.delete(book);
      books.set(book, checks.slice(0, keptChecks));
      storage?.setItem(key, JSON.stringify([...books].slice(-keptBooks)));
    },
  };
}

function readAll(json: string | null): Map<string, readonly CheckEntry[]> {
  let value: unknown;
  try {
    value = JSON.parse(json ?? "[]");
  } catch {
    // Written by something else: start anew rather than refuse to start.
    return new Map();
  }
  if (!Array.isArray(value)) return new Map();
  return new Map(
    value.flatMap((pair: unknown): [string, CheckEntry[]][] =>
      Array.isArray(pair) && typeof pair[0] === "string" && Array.isArray(pair[1]) ? [[pair[0], pair[1].filter(isEntry)]] : []
    )
  );
}

function isEntry(value: unknown): value is CheckEntry {
  if (typeof value !== "object" || value === null) return false;
  const { day, at, asOf, counts } = value as Partial<Record<keyof CheckEntry, unknown>>;
  const texts = [day, at, asOf].every((text) => typeof text === "string");
  return (
    texts &&
    typeof counts === "object" &&
    counts !== null &&
    allSeverities.every((severity) => typeof (counts as Record<string, unknown>)[severity] === "number")
  );
}
