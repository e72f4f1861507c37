/** @jest-environment jsdom */
import { createCollector, type FileOutcome, type FileSource } from "../../../src/taskpane/worker/collector";
import type { FileReading } from "../../../src/domain/check";
import type { WorkerLike } from "../../../src/taskpane/worker/engine";
import type { Request, Response } from "../../../src/taskpane/worker/protocol";

interface FakeWorker extends WorkerLike {
  open: Request[];
  ended: boolean;
  answer: (response: Response) => void;
  crash: () => void;
}

/** Workers that answer only when the test says so. */
function fakeWorkers() {
  const made: FakeWorker[] = [];
  const spawn = () => {
    const listeners: Record<string, ((event: unknown) => void)[]> = {};
    const worker: FakeWorker = {
      open: [],
      ended: false,
      postMessage: (request: Request) => void worker.open.push(request),
      terminate: () => void (worker.ended = true),
      addEventListener: ((type: string, listener: (event: unknown) => void) =>
        void (listeners[type] ??= []).push(listener)) as WorkerLike["addEventListener"],
      answer: (data) => listeners["message"]?.forEach((listener) => listener({ data })),
      crash: () => listeners["error"]?.forEach((listener) => listener({ message: "out of memory" })),
    };
    made.push(worker);
    return worker;
  };
  /** Answers every file that is being read. */
  const answerAll = () => {
    for (const worker of made) {
      for (const request of worker.open.splice(0)) {
        if (request.kind !== "file") continue;
        const reading: FileReading = { path: request.input.path, status: "ok", message: null, sheets: [], hash: "h", receivedOn: null };
        worker.answer({ id: request.id, kind: "file", file: { reading, documents: [], facts: [], locked: false } });
      }
    }
  };
  return { spawn, made, answerAll };
}

function sources(count: number, loaded: string[] = []): FileSource[] {
  return Array.from({ length: count }, (_, index) => ({
    path: `部局${index}.xlsx`,
    index,
    receivedOn: "2024-11-01T00:00:00.000Z",
    asOf: "2024-11-20",
    settings: {},
    lang: "ja",
    load: () => {
      loaded.push(`部局${index}.xlsx`);
      return Promise.resolve(new Uint8Array([1]));
    },
  }));
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

function recorder() {
  const controller = new AbortController();
  const done = new Map<string, FileOutcome>();
  return {
    controller,
    done,
    options: {
      signal: controller.signal,
      onStart: () => undefined,
      onDone: ({ path }: FileSource, outcome: FileOutcome) => void done.set(path, outcome),
    },
  };
}

test("as many files are in memory as there are workers; each file is read once", async () => {
  const { spawn, made, answerAll } = fakeWorkers();
  const loaded: string[] = [];
  const { done, options } = recorder();
  const all = createCollector(spawn, 3).readFiles(sources(8, loaded), options);
  await turn();
  expect(loaded).toHaveLength(3);
  answerAll();
  await turn();
  expect(loaded).toHaveLength(6);
  answerAll();
  await turn();
  answerAll();
  await all;
  expect(new Set(loaded).size).toBe(8);
  expect(done.size).toBe(8);
  expect(made).toHaveLength(3);
  expect(made.every(({ ended }) => ended)).toBe(true);
});

test("cancelling ends every worker, and nothing is loaded after it", async () => {
  const { spawn, made } = fakeWorkers();
  const loaded: string[] = [];
  const { controller, done, options } = recorder();
  const all = createCollector(spawn, 2).readFiles(sources(6, loaded), options);
  await turn();
  controller.abort();
  await expect(all).rejects.toMatchObject({ name: "AbortError" });
  await turn();
  expect(made.every(({ ended }) => ended)).toBe(true);
  expect(loaded).toHaveLength(2);
  expect(done.size).toBe(0);
});

test("a worker that breaks fails its own file only; the next file gets a new one", async () => {
  const { spawn, made, answerAll } = fakeWorkers();
  const { done, options } = recorder();
  const all = createCollector(spawn, 1).readFiles(sources(2), options);
  await turn();
  made[0]?.crash();
  await turn();
  answerAll();
  await all;
  expect(done.get("部局0.xlsx")).toEqual({ failed: "worker-failed" });
  expect(done.get("部局1.xlsx")).toMatchObject({ reading: { status: "ok" } });
  expect(made).toHaveLength(2);
});

test("a file that has gone since it was picked is told, the others go on", async () => {
  const { spawn, answerAll } = fakeWorkers();
  const { done, options } = recorder();
  const [gone, there] = sources(2);
  if (!gone || !there) throw new Error("two sources");
  const all = createCollector(spawn, 1).readFiles(
    [{ ...gone, load: () => Promise.reject(new DOMException("gone", "NotFoundError")) }, there],
    options
  );
  await turn();
  answerAll();
  await all;
  expect(done.get("部局0.xlsx")).toEqual({ failed: "not-loaded" });
  expect(done.get("部局1.xlsx")).toMatchObject({ reading: { status: "ok" } });
});
