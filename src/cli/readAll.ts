/** Reads many files, in parallel where that pays: worker threads open and understand them, this thread puts the results together. */
import { availableParallelism } from "node:os";
import { basename, join } from "node:path";
import type { readFile, ReadResult } from "../domain/check";
import { cliMessages } from "../domain/messages/cli";
import { say } from "../domain/messages/catalog";
import type { Settings } from "../domain/settings/settings";
import type { OpenOptions } from "./input";
import { openAndRead } from "./openAndRead";

export type FileResult = ReturnType<typeof readFile>;

/** What a worker thread is asked to do. */
export interface ReadTask {
  path: string;
  index: number;
  settings: Settings;
  options: OpenOptions;
}

/** Fewer files than this are read faster in one thread than it takes to start others. */
const worthWorkers = 8;

/**
 * Every file's documents, in the order of `paths` whatever finished first.
 * @param jobs threads at most; by default as many as the machine has processors
 */
export async function readAll(
  paths: readonly string[],
  settings: Settings,
  { jobs, ...options }: OpenOptions & { jobs?: number | undefined }
): Promise<ReadResult> {
  const tasks = paths.map((path, index): ReadTask => ({ path, index, settings, options }));
  const threads = Math.min(jobs ?? availableParallelism(), Math.ceil(paths.length / worthWorkers));
  const done = progress(paths, options);
  const results = threads > 1 ? await inWorkers(tasks, threads, done) : await inTurn(tasks, done);
  return {
    files: results.map(({ reading }) => reading),
    documents: results.flatMap(({ documents }) => documents),
    facts: results.flatMap(({ facts }) => facts),
  };
}

async function inTurn(tasks: readonly ReadTask[], done: () => void): Promise<FileResult[]> {
  const results: FileResult[] = [];
  for (const task of tasks) {
    results.push(await openAndRead(task));
    done();
  }
  return results;
}

async function inWorkers(tasks: readonly ReadTask[], threads: number, done: () => void): Promise<FileResult[]> {
  const { Tinypool } = await import("tinypool");
  const pool = new Tinypool({
    filename: join(__dirname, "worker.js"),
    runtime: "worker_threads",
    minThreads: threads,
    maxThreads: threads,
  });
  try {
    return await Promise.all(
      tasks.map(async (task) => {
        const result = (await pool.run(task)) as FileResult;
        done();
        return result;
      })
    );
  } finally {
    await pool.destroy();
  }
}

/** Counts files on the terminal; nothing is shown where stderr is no terminal. */
function progress(paths: readonly string[], { lang }: OpenOptions): () => void {
  let count = 0;
  return () => {
    count++;
    if (!process.stderr.isTTY) return;
    process.stderr.write(
      `${say(cliMessages, lang, "reading", { done: count, total: paths.length, path: basename(paths[count - 1] ?? "") })}\n`
    );
  };
}
