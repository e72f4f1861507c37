/** The one way into Excel: a request context, waiting a bounded time while a cell is being edited, and errors as our failures. */
import { requireFloor } from "./capabilities";
import { excelCode, isTransient, toHostFailure } from "./hostErrors";

export interface Patience {
  /** How often a transient failure is tried again. */
  readonly retries: number;
  /** Milliseconds between two tries. */
  readonly pause: number;
}

/** Twelve times a quarter of a second: clicking the pane does not end cell editing, so an endless wait would hang. */
export const defaultPatience: Patience = { retries: 12, pause: 250 };

/**
 * Runs `work` in a fresh request context and maps what it throws. `work` is run again after a transient failure, so it must
 * not have changed anything before it: writes pass `{ retries: 0 }` and mend by themselves.
 */
export async function runExcel<T>(work: (context: Excel.RequestContext) => Promise<T>, patience: Patience): Promise<T> {
  requireFloor();
  try {
    return await attempt(work, patience, patience.retries > 0);
  } catch (thrown) {
    throw toHostFailure(thrown);
  }
}

/** @param again true where an error without a reason is worth one more try (Excel gives it when workbooks are switched). */
async function attempt<T>(work: (context: Excel.RequestContext) => Promise<T>, { retries, pause }: Patience, again: boolean): Promise<T> {
  try {
    return await Excel.run(work);
  } catch (thrown) {
    const reasonless = excelCode(thrown) === "GeneralException";
    if (retries <= 0 || !(isTransient(thrown) || (reasonless && again))) throw thrown;
    await sleep(pause);
    return attempt(work, { retries: retries - 1, pause }, again && !reasonless);
  }
}

export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Lets one command after the other into Excel: a read never sees the middle of our own write. */
export class Gate {
  private last: Promise<unknown> = Promise.resolve();

  enter<T>(command: () => Promise<T>): Promise<T> {
    const next = this.last.then(command, command);
    this.last = next;
    return next;
  }
}
