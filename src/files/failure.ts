/** Why a file could not be read at all. The sentence of each code is in `domain/messages/files`. */
export type FileFailureCode =
  | "empty-file"
  | "not-a-workbook"
  | "other-document"
  | "xls-format"
  | "xlsb-format"
  | "encrypted"
  | "wrong-password"
  | "encryption-unsupported"
  | "rights-managed"
  | "damaged"
  | "no-sheets"
  | "doctype-refused"
  | "suspicious-size"
  | "too-large"
  | "csv-encoding"
  | "stored-newer";

/** What the reader of a file must know although it was read. The sentence of each code is in `domain/messages/files`. */
export type FileNoteCode =
  | "macros-ignored"
  | "text-boxes"
  | "read-only-recommended"
  | "legacy-shared"
  | "overlapping-merges"
  | "very-hidden-sheets"
  | "external-links"
  | "strict-format"
  | "sheet-unreadable"
  | "lost-strings"
  | "text-cut"
  | "covered-cells";

export interface FileNote {
  readonly code: FileNoteCode;
  /** The sheet it is about; null where it is about the whole workbook. */
  readonly sheet: string | null;
  /** Values for the sentence's places. */
  readonly data: Readonly<Record<string, string | number>>;
}

/** Thrown where a file cannot be read. `data` fills the places of the code's sentence; `cause` is the technical error behind it. */
export class FileFailure extends Error {
  override readonly name = "FileFailure";

  constructor(
    readonly code: FileFailureCode,
    readonly data: Readonly<Record<string, string | number>> = {},
    cause?: unknown
  ) {
    super(code, { cause });
  }
}
