import { examine, readFile, type CheckOptions, type FileReading } from "../domain/check";
import type { Finding, GoalDocument, SheetFacts } from "../domain/model";
import type { Settings } from "../domain/settings/settings";
import { openFile, type OpenOptions } from "./input";

/** What is asked of the thread that takes a file. */
export interface ReadTask {
  path: string;
  index: number;
  settings: Settings;
  options: OpenOptions;
  /** The day of the check where documents are to be examined too; null where they are only read. */
  asOf: string | null;
}

export interface FileResult {
  reading: FileReading;
  documents: GoalDocument[];
  facts: SheetFacts[];
  /** What was found on each of the documents by itself, in their order; null where they were only read. */
  found: (readonly Finding[])[] | null;
}

/** Opens one file, reads its documents and, where that is asked for, assesses them and runs the rules that need no other document. */
export async function openAndRead({ path, index, settings, options, asOf }: ReadTask): Promise<FileResult> {
  const { reading, documents, facts } = readFile(await openFile(path, options), index, settings, asOf);
  if (asOf === null) return { reading, documents, facts, found: null };
  return { reading, ...examined({ files: [reading], documents, facts }, { asOf, settings }) };
}

function examined(read: Parameters<typeof examine>[0], options: CheckOptions): Omit<FileResult, "reading"> {
  const { documents, facts, own } = examine(read, options);
  return { documents, facts, found: documents.map((document) => own.get(document) ?? []) };
}
