/** @jest-environment jsdom */
import { createEngine, type WorkerLike } from "../../../src/taskpane/worker/engine";
import type { Request, Response } from "../../../src/taskpane/worker/protocol";
import { makeBook } from "../helpers/books";

interface FakeWorker extends WorkerLike {
  requests: Request[];
  terminated: boolean;
  answer(response: Response): void;
  crash(message: string): void;
}

function fakeWorkers(): { spawn: () => WorkerLike; made: FakeWorker[] } {
  const made: FakeWorker[] = [];
  const spawn = () => {
    const listeners: Record<string, ((event: unknown) => void)[]> = {};
    const worker: FakeWorker = {
      requests: [],
      terminated: false,
      postMessage: (request: Request) => void worker.requests.push(request),
      terminate: () => void (worker.terminated = true),
      addEventListener: ((type: string, listener: (event: unknown) => void) =>
        void (listeners[type] ??= []).push(listener)) as WorkerLike["addEventListener"],
      answer: (data) => listeners["message"]?.forEach((listener) => listener({ data })),
      crash: (message) => listeners["error"]?.forEach((listener) => listener({ message })),
    };
    made.push(worker);
    return worker;
  };
  return { spawn, made };
}

const input = { name: "見本.xlsx", grids: [], asOf: "2024-11-15", settings: {} };
const options = () => ({ signal: new AbortController().signal });

test("the worker starts when it is first needed, and answers by number", async () => {
  const { spawn, made } = fakeWorkers();
  const engine = createEngine(spawn);
  expect(made).toHaveLength(0);
  const progress: number[] = [];
  const answer = engine.check(input, { ...options(), onProgress: (done) => progress.push(done) });
  made[0]?.answer({ id: 99, kind: "checked", book: makeBook({ name: "other" }) });
  made[0]?.answer({ id: 1, kind: "progress", done: 3, total: 7 });
  made[0]?.answer({ id: 1, kind: "checked", book: makeBook() });
  expect((await answer).name).toBe("見本.xlsx");
  expect(progress).toEqual([3]);
});

test("cancel ends the worker; the next work gets a new one", async () => {
  const { spawn, made } = fakeWorkers();
  const engine = createEngine(spawn);
  const controller = new AbortController();
  const answer = engine.check(input, { signal: controller.signal });
  controller.abort();
  await expect(answer).rejects.toMatchObject({ name: "AbortError" });
  expect(made[0]?.terminated).toBe(true);
  const next = engine.check(input, options());
  made[1]?.answer({ id: 2, kind: "checked", book: makeBook() });
  await expect(next).resolves.toBeTruthy();
});

test("work that was cancelled before it began never starts a worker", async () => {
  const { spawn, made } = fakeWorkers();
  const controller = new AbortController();
  controller.abort();
  await expect(createEngine(spawn).check(input, { signal: controller.signal })).rejects.toMatchObject({ name: "AbortError" });
  expect(made).toHaveLength(0);
});

test("a failure keeps its code and details; a crash of the script is told", async () => {
  const { spawn, made } = fakeWorkers();
  const engine = createEngine(spawn);
  const failing = engine.check(input, options());
  made[0]?.answer({ id: 1, kind: "failed", failure: { code: "settings-wrong", data: { key: "x" }, details: "at line 1" } });
  await expect(failing).rejects.toMatchObject({ code: "settings-wrong", data: { key: "x" }, details: "at line 1" });
  const crashing = engine.check(input, options());
  made[0]?.crash("out of memory");
  await expect(crashing).rejects.toMatchObject({ code: "worker-failed", details: "out of memory" });
  expect(made[0]?.terminated).toBe(true);
});
