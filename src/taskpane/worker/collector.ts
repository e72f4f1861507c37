/** Reads many files in several workers at once. Only the files that are being read are in memory: the next one is loaded when a worker is free. */
import { createEngine, type FileEngine, type WorkerLike, type WorkOptions } from "./engine";
import { isAbort, toFailure } from "./failure";
import type { CollectInput, FileAnswer, FileInput } from "./protocol";

/** A file that is loaded when its turn comes. */
export interface FileSource extends Omit<FileInput, "bytes"> {
  load: () => Promise<Uint8Array>;
}

/** What came of one file: its contents, or the code of an error that is not about the file's contents. */
export type FileOutcome = FileAnswer | { failed: string };

export interface ReadOptions {
  signal: AbortSignal;
  onStart: (source: FileSource) => void;
  onDone: (source: FileSource, outcome: FileOutcome) => void;
}

export interface Collector {
  /** Resolves when every file has its outcome; rejects with an AbortError when it is cancelled. A file that fails never stops the others. */
  readFiles: (sources: readonly FileSource[], options: ReadOptions) => Promise<void>;
  collect: (input: CollectInput, options: WorkOptions) => Promise<Uint8Array>;
}

/**
 * @param spawn makes a worker
 * @param size workers at most
 */
export function createCollector(spawn: () => WorkerLike, size: number): Collector {
  return {
    async readFiles(sources, options) {
      const waiting = [...sources];
      const lanes = Array.from({ length: Math.min(size, sources.length) }, () => createEngine(spawn));
      try {
        await Promise.all(lanes.map((lane) => readInTurn(lane, waiting, options)));
      } finally {
        for (const lane of lanes) lane.end();
      }
    },
    async collect(input, options) {
      const engine = createEngine(spawn);
      try {
        return await engine.collect(input, options);
      } finally {
        engine.end();
      }
    },
  };
}

/** One worker's share: the next waiting file, until none is left. A worker that breaks is replaced by the engine. */
async function readInTurn(lane: FileEngine, waiting: FileSource[], { signal, onStart, onDone }: ReadOptions): Promise<void> {
  for (let source = waiting.shift(); source !== undefined; source = waiting.shift()) {
    signal.throwIfAborted();
    onStart(source);
    const outcome = await readOne(lane, source, signal);
    signal.throwIfAborted();
    onDone(source, outcome);
  }
}

async function readOne(lane: FileEngine, { load, ...input }: FileSource, signal: AbortSignal): Promise<FileOutcome> {
  let bytes: Uint8Array;
  try {
    bytes = await load();
  } catch (thrown) {
    if (isAbort(thrown)) throw thrown;
    return { failed: "not-loaded" };
  }
  try {
    return await lane.readFile({ ...input, bytes }, { signal });
  } catch (thrown) {
    if (isAbort(thrown)) throw thrown;
    return { failed: toFailure(thrown).code };
  }
}
