/** What the page and its reading worker say to each other. */
import type { Grid } from "../../domain/grid/grid";
import type { Language } from "../../domain/rules/defineRule";
import type { FileFailureCode } from "../../files/failure";
import type { BookLook } from "../look/cellLook";

export interface ReadRequest {
  bytes: Uint8Array;
  /** Only where the person has entered one. */
  password: string | null;
  lang: Language;
}

/** `stored` are the add-in's own texts in the workbook; `notes` and `reason` are sentences; `code` null is an error that has none of its own. */
export type ReadAnswer =
  | { ok: true; grids: Grid[]; stored: ReadonlyMap<string, string>; notes: string[]; look: BookLook }
  | { ok: false; code: FileFailureCode; reason: string }
  | { ok: false; code: null };
