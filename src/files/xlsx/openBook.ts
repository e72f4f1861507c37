import type { Meter } from "../meter";
import { openContainer } from "./container";
import { findWorkbook, Package, type Relationship } from "./package";
import { readWorkbookPart, type WorkbookPart } from "./workbook";

/** A workbook whose sheets are known but not read yet. */
export interface OpenBook {
  readonly book: Package;
  readonly workbook: WorkbookPart;
  readonly relationships: readonly Relationship[];
  /** The part of that kind ("styles", "sharedStrings"); null where there is none. */
  part(kind: string): string | null;
}

/** Opens a workbook's package and reads its list of sheets. @throws FileFailure where it is no readable workbook */
export async function openBook(bytes: Uint8Array, password: string | undefined, meter: Meter): Promise<OpenBook> {
  meter.check();
  const book = new Package(await openContainer(bytes, password, meter), meter);
  const main = await findWorkbook(book);
  const workbook = await readWorkbookPart(book, main);
  const relationships = await book.relationships(main);
  return { book, workbook, relationships, part: (kind) => relationships.find((one) => one.kind === kind)?.target ?? null };
}
