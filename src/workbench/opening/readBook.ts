/** Reads a workbook's bytes in a worker, with a limit of time. */
import { language } from "../page/words";
import type { ReadAnswer, ReadRequest } from "./protocol";

/** A goal workbook takes about a second; a hostile one is stopped here. */
const LONGEST_MS = 60_000;

/** What reading came to; "slow" where it was stopped after too long a time. */
export type ReadOutcome = ReadAnswer | { ok: false; code: "slow" };

/** @param password only where the person has entered one. */
export function readBook(bytes: Uint8Array, password: string | null = null): Promise<ReadOutcome> {
  const worker = new Worker(new URL("./worker.ts", import.meta.url));
  return new Promise<ReadOutcome>((resolve) => {
    const timer = setTimeout(() => resolve({ ok: false, code: "slow" }), LONGEST_MS);
    worker.addEventListener("message", (event: MessageEvent<ReadAnswer>) => {
      clearTimeout(timer);
      resolve(event.data);
    });
    worker.addEventListener("error", () => {
      clearTimeout(timer);
      resolve({ ok: false, code: null });
    });
    const request: ReadRequest = { bytes, password, lang: language };
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
