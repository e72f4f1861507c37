import { FileFailure } from "./failure";
import { limits } from "./limits";

/** What may be counted, and the limit of each. */
const ceilings = {
  bytes: limits.totalBytes,
  elements: limits.xmlElements,
  cells: limits.cells,
  chars: limits.textChars,
} as const;

export type Work = keyof typeof ceilings;

/**
 * Counts the work that one file causes and ends it at the limits. Time is never measured: the same file always ends the same way.
 */
export class Meter {
  readonly done: Record<Work, number> = { bytes: 0, elements: 0, cells: 0, chars: 0 };
  private sinceYield = 0;

  private readonly ceilings: Readonly<Record<Work, number>>;

  /** @param lower limits below the usual ones */
  constructor(
    private readonly signal?: AbortSignal,
    lower: Partial<Record<Work, number>> = {}
  ) {
    this.ceilings = { ...ceilings, ...lower };
  }

  /** Adds work; throws `FileFailure("too-large")` above the limit. */
  add(work: Work, amount: number): void {
    this.done[work] += amount;
    if (this.done[work] > this.ceilings[work]) throw new FileFailure("too-large", { what: work, limit: this.ceilings[work] });
  }

  get cancelled(): boolean {
    return this.signal?.aborted ?? false;
  }

  /** Throws the signal's reason where the caller has cancelled. */
  check(): void {
    this.signal?.throwIfAborted();
  }

  /** Call after each chunk: lets other work run now and then, and hears a cancel. */
  async pause(bytes: number): Promise<void> {
    this.check();
    this.sinceYield += bytes;
    if (this.sinceYield < limits.yieldBytes) return;
    this.sinceYield = 0;
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    this.check();
  }
}
