import { rmSync } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
import { cliMessages } from "../domain/messages/cli";
import { say } from "../domain/messages/catalog";
import { UsageError } from "./failures";

export interface Output {
  path: string;
  content: Uint8Array | string;
}

/** Writes a file completely or not at all. A usage error says why it failed. */
export function saveBytes(path: string, content: Uint8Array | string): Promise<void> {
  return saveAll([{ path, content }]);
}

/**
 * Writes several files, all of them or none: each beside its goal first, then all are renamed. Where one cannot be written, or the run is
 * stopped (Ctrl+C), what stood there before stays, and nothing is left behind.
 */
export async function saveAll(outputs: readonly Output[]): Promise<void> {
  const partials = outputs.map(({ path }) => `${path}.${process.pid}.part`);
  const stop = (signal: NodeJS.Signals) => {
    for (const partial of partials) rmSync(partial, { force: true });
    process.exit(signal === "SIGINT" ? 130 : 143);
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  let at = outputs[0]?.path ?? "";
  try {
    for (const [index, { path, content }] of outputs.entries()) {
      at = path;
      await writeFile(partials[index] ?? path, content);
    }
    for (const [index, { path }] of outputs.entries()) {
      at = path;
      await rename(partials[index] ?? path, path);
    }
  } catch (error) {
    // What could not be made cannot be removed either: the first error is the one to tell.
    await Promise.allSettled(partials.map((partial) => rm(partial, { force: true })));
    const detail = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new UsageError(say(cliMessages, "ja", "cannotWrite", { path: at, detail }), { cause: error });
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
  }
}
