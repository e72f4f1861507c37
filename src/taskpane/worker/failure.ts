import type { Failure } from "./protocol";

/** An error that already carries its code: thrown where the sentence for the user is known. */
export class PaneError extends Error {
  override readonly name = "PaneError";
  constructor(
    readonly code: string,
    readonly data: Record<string, string | number> = {},
    readonly details = ""
  ) {
    super(code);
  }
}

/** Any thrown value as data; errors of other rooms keep their `code`, everything else is "unexpected". */
export function toFailure(thrown: unknown): Failure {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const { code, data } = error as { code?: unknown; data?: unknown };
  return {
    code: typeof code === "string" ? code : "unexpected",
    data: typeof data === "object" && data !== null ? (data as Failure["data"]) : {},
    details: (error instanceof PaneError && error.details) || error.stack || `${error.name}: ${error.message}`,
  };
}

/** True where the work was stopped on request: nothing went wrong. */
export function isAbort(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.name === "AbortError";
}
