/** What our edits replaced, kept outside Excel and written down before Excel is touched. */
import type { CellValue } from "../domain/grid/grid";

/** One cell before and after an edit. */
export interface JournalCell {
  readonly sheetId: string;
  readonly sheet: string;
  readonly cell: string;
  readonly before: CellValue;
  readonly after: CellValue;
  readonly format: string;
  /** The formula that stood there and was replaced by its value. */
  readonly formula?: string;
}

/** One row before and after, in points. */
export interface JournalRow {
  readonly sheetId: string;
  readonly sheet: string;
  readonly cell: string;
  readonly row: number;
  readonly before: number;
  readonly after: number;
}

/** A sheet that we added. */
export interface JournalSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
}

export interface JournalRecord {
  readonly token: string;
  /** "open": being written now, or cut off; "done": written and verified. */
  readonly state: "open" | "done";
  readonly cells: readonly JournalCell[];
  /** The added sheet; its record has no cells. */
  readonly sheet?: JournalSheet;
  /** Rows with new heights; their record has no cells. */
  readonly rows?: readonly JournalRow[];
}

/** Where the journal is kept; localStorage has this shape. */
export interface JournalStore {
  getItem(key: string): string | null;
  setItem(key: string, text: string): void;
}

/** Older records are dropped. */
const kept = 20;

export class UndoJournal {
  /** @param key names the workbook: two open books do not share a journal. */
  constructor(
    private readonly store: JournalStore,
    private readonly key: () => string
  ) {}

  open(cells: readonly JournalCell[]): string {
    return this.add({ cells });
  }

  openSheet(sheet: JournalSheet): string {
    return this.add({ cells: [], sheet });
  }

  openRows(rows: readonly JournalRow[]): string {
    return this.add({ cells: [], rows });
  }

  private add(content: Pick<JournalRecord, "cells" | "sheet" | "rows">): string {
    const records = this.records();
    const token = String(records.reduce((last, record) => Math.max(last, Number(record.token)), 0) + 1);
    this.save([...records, { token, state: "open", ...content }]);
    return token;
  }

  /** Marks a record as written; cells that were not kept leave it. */
  close(token: string, cells: readonly JournalCell[] = []): void {
    this.save(this.records().map((record) => (record.token === token ? { ...record, state: "done", cells } : record)));
  }

  /** As `close`, for rows. */
  closeRows(token: string, rows: readonly JournalRow[]): void {
    this.save(this.records().map((record) => (record.token === token ? { ...record, state: "done", rows } : record)));
  }

  drop(token: string): void {
    this.save(this.records().filter((record) => record.token !== token));
  }

  find(token: string): JournalRecord | null {
    return this.records().find((record) => record.token === token) ?? null;
  }

  unfinished(): JournalRecord | null {
    return this.records().find((record) => record.state === "open") ?? null;
  }

  private records(): JournalRecord[] {
    return parseRecords(this.store.getItem(this.key()));
  }

  private save(records: readonly JournalRecord[]): void {
    this.store.setItem(this.key(), JSON.stringify(records.slice(-kept)));
  }
}

/** What was kept; anything that the journal did not write itself (a cut-off text, another program's) is as if it were not there. */
function parseRecords(text: string | null): JournalRecord[] {
  if (text === null) return [];
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed.filter(isRecord) : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

function isRecord(value: unknown): value is JournalRecord {
  if (typeof value !== "object" || value === null) return false;
  const { token, state, cells } = value as Partial<Record<keyof JournalRecord, unknown>>;
  return typeof token === "string" && (state === "open" || state === "done") && Array.isArray(cells);
}

/** The browser's store where it may be used, else one that lasts as long as the page. */
export function journalStore(): JournalStore {
  const memory = new Map<string, string>();
  const inMemory: JournalStore = { getItem: (key) => memory.get(key) ?? null, setItem: (key, text) => void memory.set(key, text) };
  try {
    return typeof localStorage === "undefined" ? inMemory : localStorage;
  } catch (error) {
    // The browser denies storage to third-party frames.
    if ((error as { name?: unknown }).name === "SecurityError") return inMemory;
    throw error;
  }
}
