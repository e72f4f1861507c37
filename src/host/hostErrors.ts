/** What can go wrong at the border to Excel: Excel's error codes sorted into the cases a person can act on. */

export type HostFailureCode =
  | "cell-editing"
  | "other-workbook"
  | "sheet-missing"
  | "sheet-hidden"
  | "protected"
  | "read-only"
  | "too-large"
  | "layout"
  | "old-excel"
  | "bad-workbook"
  | "stored-newer"
  | "stored-too-large"
  | "stored-refused"
  | "edits-restored"
  | "edits-unfinished"
  | "undo-missing"
  | "host-lost"
  | "unknown";

/** An error whose sentence stands in `src/domain/messages/host.ts` under its code; `details` is for a copyable box only. */
export class HostFailure extends Error {
  override readonly name = "HostFailure";
  constructor(
    readonly code: HostFailureCode,
    readonly data: Readonly<Record<string, string | number>> = {},
    readonly details = ""
  ) {
    super(code);
  }
}

/** Excel's codes. Codes that are not listed are "unknown": the person can retry and copy the details. */
const table: Readonly<Record<string, HostFailureCode>> = {
  InvalidOperationInCellEditMode: "cell-editing",
  InactiveWorkbook: "other-workbook",
  InvalidSelection: "other-workbook",
  ItemNotFound: "sheet-missing",
  InvalidReference: "sheet-missing",
  InvalidBinding: "sheet-missing",
  AccessDenied: "protected",
  UnsupportedSheet: "protected",
  Unauthenticated: "protected",
  WriteNotSupportedWhenModalDialogOpen: "cell-editing",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  OperationCellsExceedLimit: "too-large",
  MemoryLimitReached: "too-large",
  MergedRangeConflict: "layout",
  InsertDeleteConflict: "layout",
  NonBlankCellOffSheet: "layout",
  FilteredRangeConflict: "layout",
  ApiNotFound: "old-excel",
  ApiNotAvailable: "old-excel",
  NotImplemented: "old-excel",
  UnsupportedOperation: "old-excel",
  InvalidOrTimedOutSession: "host-lost",
  ConnectionFailure: "host-lost",
};

/** The `code` of an error of office.js; null for any other thrown value. Errors of the library come from another realm in tests. */
export function excelCode(thrown: unknown): string | null {
  if (typeof thrown !== "object" || thrown === null) return null;
  const { name, code } = thrown as { name?: unknown; code?: unknown };
  return name === "RichApi.Error" && typeof code === "string" ? code : null;
}

/** An error of office.js as our failure; everything else (our own failures, aborts, mistakes) passes unchanged. */
export function toHostFailure(thrown: unknown): unknown {
  const code = excelCode(thrown);
  if (code === null) return thrown;
  return new HostFailure(table[code] ?? "unknown", { code }, details(thrown));
}

function details(thrown: unknown): string {
  const { message, debugInfo } = thrown as { message?: unknown; debugInfo?: unknown };
  return `${String(message)}\n${JSON.stringify(debugInfo ?? null)}`;
}

const transient: readonly string[] = [
  "InvalidOperationInCellEditMode",
  "WriteNotSupportedWhenModalDialogOpen",
  "InactiveWorkbook",
  "InvalidSelection",
  "RequestAborted",
  "ServiceNotAvailable",
  "ActivityLimitReached",
];

/** True where the same request may work a moment later. */
export function isTransient(thrown: unknown): boolean {
  return transient.includes(excelCode(thrown) ?? "");
}

/** True where Excel itself is gone. */
export function isLost(thrown: unknown): boolean {
  return table[excelCode(thrown) ?? ""] === "host-lost";
}

/** True where Excel says that a request or its answer is too large. */
export function isTooLarge(thrown: unknown): boolean {
  return table[excelCode(thrown) ?? ""] === "too-large";
}

/** True where a smaller request may work: it was too large, or Excel gives no reason (as for more than 512 merged areas). */
export function isDivisible(thrown: unknown): boolean {
  return isTooLarge(thrown) || excelCode(thrown) === "GeneralException";
}
