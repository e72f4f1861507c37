/** Reads many files, in parallel where that pays: worker threads open and understand them, this thread puts the results together. */
import { availableParallelism } from "node:os";
import { basename, join } from "node:path";
import type { ExaminedResult, ReadResult } from "../domain/check";
import { cliMessages } from "../domain/messages/cli";
import { say } from "../domain/messages/catalog";
import type { Settings } from "../domain/settings/settings";
import type { OpenOptions } from "./input";
import { openAndRead, type FileResult, type ReadTask } from "./openAndRead";

/** Fewer files than this are read faster in one thread than it takes to start others. */
const worthWorkers = 8;

export type ReadAllOptions = OpenOptions & { jobs?: number | undefined };

/**
 * Every file's documents, in the order of `paths` whatever finished first.
 * @param jobs threads at most; by default as many as the machine has processors
 */
export async function readAll(paths: readonly string[], settings: Settings, options: ReadAllOptions): Promise<ReadResult> {
  return together(await takeAll(paths, settings, options, null));
}

/**
 * As `readAll`, with every document assessed and checked by itself in the thread that read it.
 * @param asOf the day of the check, "2024-11-15"
 */
export async function examineAll(
  paths: readonly string[],
  settings: Settings,
  { asOf, ...options }: ReadAllOptions & { asOf: string }
): Promise<ExaminedResult> {
  const results = await takeAll(paths, settings, options, asOf);
  const own = results.flatMap(({ documents, found }) => documents.map((document, i) => [document, found?.[i] ?? []] as const));
  return { ...together(results), own: new Map(own) };
}

function together(results: readonly FileResult[]): ReadResult {
  return {
    files: results.map(({ reading }) => reading),
    documents: results.flatMap(({ documents }) => documents),
    facts: results.flatMap(({ facts }) => facts),
  };
}

async function takeAll(
  paths: readonly string[],
  settings: Settings,
  { jobs, ...options }: ReadAllOptions,
  asOf: string | null
): Promise<FileResult[]> {
  const tasks = paths.map((path, index): ReadTask => ({ path, index, settings, options, asOf }));
  const threads = Math.min(jobs ?? availableParallelism(), Math.ceil(paths.length / worthWorkers));
  const done = progress(paths, options);
  return threads > 1 ? inWorkers(tasks, threads, done) : inTurn(tasks, done);
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
