/** The whole job in one call: grids come in, documents are understood and assessed, rules look at them, findings come out. */
import { assessDocuments, yearInUse } from "./assessment";
import type { Grid } from "./grid/grid";
import { readWorkbook } from "./layouts";
import type { Finding, GoalDocument, SheetFacts, SheetReading } from "./model";
import type { StampReading } from "./model/stamp";
import { notRecognised } from "./model/notRecognised";
import { ownFindings, runRules, type OwnFindings } from "./rules";
import type { Settings } from "./settings/settings";

export { notRecognised };

/** A workbook handed in: its sheets, or the sentence that says why it could not be opened. */
export type InputFile = ({ path: string; grids: readonly Grid[]; notes?: readonly string[] } | { path: string; unreadable: string }) &
  Received;

/** What is known of a file beside its contents. */
export interface Received {
  /** Fingerprint of the bytes (SHA-256, hexadecimal). */
  hash?: string;
  /** Day or moment of receipt, ISO: later ones count before earlier ones. */
  receivedOn?: string;
  /** 検査済印 found in the file. */
  stamp?: StampReading | null;
}

export interface FileReading {
  path: string;
  status: "ok" | "partial" | "unreadable";
  /** One sentence in the user's language; null where there is nothing to say. */
  message: string | null;
  sheets: SheetReading[];
  hash: string | null;
  receivedOn: string | null;
  /** 検査済印; absent or null where the file has none. */
  stamp?: StampReading | null;
}

export interface ReadResult {
  files: FileReading[];
  documents: GoalDocument[];
  /** Facts of the sheets themselves, for the rules; not part of the JSON contract. */
  facts: SheetFacts[];
}

/** What was read with its documents assessed and what was found on each by itself. */
export interface ExaminedResult extends ReadResult {
  own: OwnFindings;
}

/** The day of the check, "2024-11-15", and the city's settings. */
export interface CheckOptions {
  asOf: string;
  settings: Settings;
}

export interface CheckResult extends ReadResult {
  asOf: string;
  findings: Finding[];
}

export interface Progress {
  /** Called with files done and files in all; it may throw to stop the work. */
  onProgress?: (done: number, total: number) => void;
}

/**
 * Reads one workbook into documents; `index` is its place among the files of the call.
 * @param asOf the day of the check, where there is one: a workbook that names no year is taken to be of that day's
 */
export function readFile(
  file: InputFile,
  index: number,
  settings: Settings,
  asOf: string | null = null
): { reading: FileReading } & Omit<ReadResult, "files"> {
  const received = { path: file.path, hash: file.hash ?? null, receivedOn: file.receivedOn ?? null, stamp: file.stamp ?? null };
  if ("unreadable" in file)
    return { reading: { ...received, status: "unreadable", message: file.unreadable, sheets: [] }, documents: [], facts: [] };
  const { documents, sheets, facts } = readWorkbook(file.grids, {
    file: index,
    layouts: settings.layouts,
    fiscalYear: asOf === null ? null : yearInUse(asOf, settings.fiscalYearStart),
  });
  const notes = file.notes ?? [];
  const status = notes.length > 0 || sheets.some(notRecognised) ? "partial" : "ok";
  return { reading: { ...received, status, message: notes.join(" ") || null, sheets }, documents, facts };
}

/**
 * Reads every file's sheets into documents. A file that could not be opened is listed as unreadable; the others go on.
 * @param settings gives the city's own layouts.
 * @param asOf as in `readFile`
 */
export function readFiles(
  files: readonly InputFile[],
  settings: Settings,
  { onProgress, asOf = null }: Progress & { asOf?: string | null } = {}
): ReadResult {
  const result: ReadResult = { files: [], documents: [], facts: [] };
  files.forEach((file, index) => {
    const { reading, documents, facts } = readFile(file, index, settings, asOf);
    result.files.push(reading);
    result.documents.push(...documents);
    result.facts.push(...facts);
    onProgress?.(index + 1, files.length);
  });
  return result;
}

/**
 * Assesses documents and runs the rules that look at one document only. Nothing of other files is needed, so this can be done where a file was
 * read, in another thread.
 */
export function examine(read: ReadResult, options: CheckOptions): ExaminedResult {
  const documents = assessDocuments(read.documents, options);
  return { ...read, documents, own: ownFindings(documents, options) };
}

/** Puts the findings together and checks all documents against each other. */
export function checkExamined({ files, documents, facts, own }: ExaminedResult, { asOf, settings }: CheckOptions): CheckResult {
  return { files, documents, facts, asOf, findings: runRules(documents, { asOf, settings, facts, own }) };
}

/** Assesses what was read and checks all documents together; several files are also checked against each other. */
export function checkRead(read: ReadResult, options: CheckOptions): CheckResult {
  return checkExamined(examine(read, options), options);
}

/** Reads, assesses and checks workbooks in one call. */
export function checkGrids(files: readonly InputFile[], { asOf, settings, ...progress }: CheckOptions & Progress): CheckResult {
  return checkRead(readFiles(files, settings, { ...progress, asOf }), { asOf, settings });
}
