import type { Grid } from "../../domain/grid/grid";
import { FileFailure, type FileNote, type FileNoteCode } from "../failure";
import { Meter } from "../meter";
import { openBook, type OpenBook } from "./openBook";
import type { Package } from "./package";
import { readSharedStrings } from "./sharedStrings";
import { readSheet } from "./sheet";
import type { SharedParts } from "./sheetCells";
import { storedTexts } from "./stored";
import { readStyles } from "./styles";
import type { SheetEntry } from "./workbook";

export interface ReadXlsxOptions {
  /** Password to open the file; never kept. */
  readonly password?: string;
  /** Ends the reading with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Counts the work; for tests and for showing what a file costs. */
  readonly meter?: Meter;
}

export interface ReadXlsxResult {
  readonly grids: Grid[];
  readonly notes: FileNote[];
  /** The add-in's own texts kept inside the workbook, by key; empty where there are none. */
  readonly stored: ReadonlyMap<string, string>;
}

/**
 * Reads a workbook's sheets as grids, in the order of their tabs. Chart sheets have no cells and are left out. A single sheet that
 * is missing or damaged is left out with the note `sheet-unreadable`.
 *
 * @param bytes an .xlsx, .xlsm or .xltx file
 * @throws FileFailure where nothing can be read; the reason of `options.signal` where it was cancelled
 */
export async function readXlsx(bytes: Uint8Array, options: ReadXlsxOptions = {}): Promise<ReadXlsxResult> {
  const meter = options.meter ?? new Meter(options.signal);
  const opened = await openBook(bytes, options.password, meter);
  const { book, workbook, relationships } = opened;
  const parts: SharedParts = {
    strings: await readSharedStrings(book, opened.part("sharedStrings")),
    styles: await readStyles(book, opened.part("styles")),
    date1904: workbook.date1904,
    meter,
  };

  const notes = bookNotes(opened);
  const grids: Grid[] = [];
  for (const entry of workbook.sheets) {
    const relationship = relationships.find((one) => one.id === entry.relationship);
    if (relationship && relationship.kind !== "worksheet") continue;
    const read = await readOne(book, entry, relationship?.target ?? null, parts);
    if (read.grid) grids.push(read.grid);
    notes.push(...read.notes);
  }
  if (grids.length === 0) throw noSheets(notes);
  return { grids, notes, stored: await storedTexts(opened) };
}

/** A damaged sheet does not take the others down; a file that goes beyond the limits does. */
async function readOne(
  book: Package,
  entry: SheetEntry,
  target: string | null,
  parts: SharedParts
): Promise<{ grid: Grid | null; notes: FileNote[] }> {
  const unreadable = { grid: null, notes: [{ code: "sheet-unreadable", sheet: entry.name, data: { sheet: entry.name } } as const] };
  if (target === null) return unreadable;
  try {
    return (await readSheet(book, entry, target, parts)) ?? unreadable;
  } catch (error) {
    if (error instanceof FileFailure && error.code === "damaged") return unreadable;
    throw error;
  }
}

function noSheets(notes: readonly FileNote[]): FileFailure {
  const broken = notes.find((note) => note.code === "sheet-unreadable");
  return broken ? new FileFailure("damaged", { evidence: broken.sheet ?? "" }) : new FileFailure("no-sheets");
}

function bookNotes({ book, workbook, relationships }: OpenBook): FileNote[] {
  const notes: FileNote[] = [];
  const note = (code: FileNoteCode, data: FileNote["data"] = {}): void => void notes.push({ code, sheet: null, data });
  if (relationships.some((one) => one.kind === "vbaProject") || book.entry("xl/vbaProject.bin")) note("macros-ignored");
  if (workbook.readOnlyRecommended) note("read-only-recommended");
  if (relationships.some((one) => one.kind === "revisionHeaders") || book.entry("xl/revisions/revisionHeaders.xml")) note("legacy-shared");
  if (workbook.strict) note("strict-format");
  const links = relationships.filter((one) => one.kind === "externalLink").length;
  if (links > 0) note("external-links", { count: links });
  const secret = workbook.sheets.filter((sheet) => sheet.state === "veryHidden");
  if (secret.length > 0) note("very-hidden-sheets", { count: secret.length, sheets: secret.map((sheet) => sheet.name).join("、") });
  return notes;
}
