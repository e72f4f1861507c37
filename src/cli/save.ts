import { rename, rm, writeFile } from "node:fs/promises";
import { cliMessages } from "../domain/messages/cli";
import { say } from "../domain/messages/catalog";
import { UsageError } from "./failures";

/** Writes a file completely or not at all: beside the goal first, then renamed. A usage error says why it failed. */
export async function saveBytes(path: string, content: Uint8Array | string): Promise<void> {
  const partial = `${path}.${process.pid}.part`;
  try {
    await writeFile(partial, content);
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    const detail = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new UsageError(say(cliMessages, "ja", "cannotWrite", { path, detail }), { cause: error });
  }
}
