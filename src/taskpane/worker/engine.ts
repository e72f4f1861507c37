/** The pane's side of the worker: one piece of work at a time, stopped by ending the worker itself. */
import { PaneError } from "./failure";
import type { RuleEntry } from "../../domain/rules/ruleList";
import type { FormTrial, FormTrialInput } from "./tryForm";
import type { BookInput, CheckedBook, CollectInput, ExportInput, FileAnswer, FileInput, Request, Response, Work } from "./protocol";

/** The part of `Worker` that is used; tests hand in their own. */
export type WorkerLike = Pick<Worker, "postMessage" | "terminate" | "addEventListener">;

export interface WorkOptions {
  signal: AbortSignal;
  onProgress?: (done: number, total: number) => void;
}

export interface Engine {
  check: (input: BookInput, options: WorkOptions) => Promise<CheckedBook>;
  /** The consolidated workbook of the open book as .xlsx bytes. */
  consolidate: (input: ExportInput, options: WorkOptions) => Promise<Uint8Array>;
  /** What a form that is being pointed out would read from a sheet. */
  tryForm: (input: FormTrialInput, options: WorkOptions) => Promise<FormTrial>;
  /** Every rule with its words and options. */
  rules: (options: WorkOptions) => Promise<RuleEntry[]>;
}

/** An engine that also takes files: one lane of the pool. */
export interface FileEngine extends Engine {
  /** Opens and reads one file. Its bytes go over to the worker: the caller must not use them again. */
  readFile: (input: FileInput, options: WorkOptions) => Promise<FileAnswer>;
  /** The consolidated workbook of files that were read. */
  collect: (input: CollectInput, options: WorkOptions) => Promise<Uint8Array>;
  /** Ends the worker; work that waits is cancelled. */
  end: () => void;
}

/**
 * Starts the worker when it is first needed. A cancelled piece of work ends the worker, so nothing goes on in the background.
 * @param spawn makes a worker that answers `Request` messages.
 */
export function createEngine(spawn: () => WorkerLike): FileEngine {
  let worker: WorkerLike | null = null;
  let lastId = 0;
  const waiting = new Map<number, { settle: (response: Response) => void; fail: (error: Error) => void }>();

  const stop = (error: Error) => {
    worker?.terminate();
    worker = null;
    const open = [...waiting.values()];
    waiting.clear();
    for (const { fail } of open) fail(error);
  };

  const start = () => {
    const started = spawn();
    started.addEventListener("message", (event) => {
      const response = (event as MessageEvent<Response>).data;
      waiting.get(response.id)?.settle(response);
    });
    started.addEventListener("error", (event) => {
      if (worker === started) stop(new PaneError("worker-failed", {}, event.message));
    });
    return started;
  };

  const run = (work: Work, { signal, onProgress }: WorkOptions, transfer: Transferable[] = []) =>
    new Promise<Exclude<Response, { kind: "progress" | "failed" }>>((resolve, reject) => {
      signal.throwIfAborted();
      worker ??= start();
      const id = ++lastId;
      const onAbort = () => stop(new DOMException("cancelled", "AbortError"));
      const finish = () => {
        waiting.delete(id);
        signal.removeEventListener("abort", onAbort);
      };
      signal.addEventListener("abort", onAbort);
      waiting.set(id, {
        fail: (error) => {
          finish();
          reject(error);
        },
        settle: (response) => {
          if (response.kind === "progress") return onProgress?.(response.done, response.total);
          finish();
          if (response.kind === "failed") reject(new PaneError(response.failure.code, response.failure.data, response.failure.details));
          else resolve(response);
        },
      });
      worker.postMessage({ ...work, id } satisfies Request, transfer);
    });

  return {
    async check(input, options) {
      const answer = await run({ kind: "check", input }, options);
      if (answer.kind !== "checked") throw new PaneError("worker-failed", {}, `answered ${answer.kind} to a check`);
      return answer.book;
    },
    async consolidate(input, options) {
      const answer = await run({ kind: "export", input }, options);
      if (answer.kind !== "exported") throw new PaneError("worker-failed", {}, `answered ${answer.kind} to an export`);
      return answer.bytes;
    },
    async tryForm(input, options) {
      const answer = await run({ kind: "trial", input }, options);
      if (answer.kind !== "trial") throw new PaneError("worker-failed", {}, `answered ${answer.kind} to a trial`);
      return answer.trial;
    },
    async rules(options) {
      const answer = await run({ kind: "rules" }, options);
      if (answer.kind !== "rules") throw new PaneError("worker-failed", {}, `answered ${answer.kind} to a question for the rules`);
      return answer.rules;
    },
    async readFile(input, options) {
      const answer = await run({ kind: "file", input }, options, [input.bytes.buffer as ArrayBuffer]);
      if (answer.kind !== "file") throw new PaneError("worker-failed", {}, `answered ${answer.kind} to a file`);
      return answer.file;
    },
    async collect(input, options) {
      const answer = await run({ kind: "collect", input }, options);
      if (answer.kind !== "exported") throw new PaneError("worker-failed", {}, `answered ${answer.kind} to a collection`);
      return answer.bytes;
    },
    end: () => stop(new DOMException("cancelled", "AbortError")),
  };
}
