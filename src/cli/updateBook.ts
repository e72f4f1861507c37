/** `--update`: what a consolidated workbook was made from, and what was edited in it by hand. */
import { readFile } from "node:fs/promises";
import { consolidate, inputOf, readSnapshot, snapshotKey, type Snapshot } from "../domain/consolidation";
import type { Grid } from "../domain/grid/grid";
import { cliMessages } from "../domain/messages/cli";
import { say } from "../domain/messages/catalog";
import type { WorkbookPlan } from "../domain/model";
import { failureSentence, FileFailure, planFingerprint, readXlsx, unpackText } from "../files";
import { UsageError } from "./failures";

export interface EarlierBook {
  snapshot: Snapshot;
  /** The workbook as the program had written it. */
  written: WorkbookPlan;
  grids: Grid[];
}

/** Opens a consolidated workbook for a second collection. A usage error says why it cannot be continued. */
export async function openEarlier(path: string): Promise<EarlierBook> {
  const { grids, stored } = await readBook(path);
  const text = unpackText(stored.get(snapshotKey) ?? "");
  const snapshot = text === null ? null : readSnapshot(text);
  if (snapshot === null) throw new UsageError(say(cliMessages, "ja", "updateForeign", { path }));
  const written = consolidate(inputOf(snapshot));
  if (planFingerprint(written) !== snapshot.written) throw new UsageError(say(cliMessages, "ja", "updateOther", { path }));
  return { snapshot, written, grids };
}

async function readBook(path: string): ReturnType<typeof readXlsx> {
  try {
    return await readXlsx(await readFile(path));
  } catch (error) {
    if (error instanceof FileFailure)
      throw new UsageError(say(cliMessages, "ja", "updateMissing", { path, detail: failureSentence(error, "ja") }), { cause: error });
    const code = error instanceof Error && "code" in error ? String(error.code) : null;
    if (code === null) throw error;
    throw new UsageError(say(cliMessages, "ja", "updateMissing", { path, detail: code }), { cause: error });
  }
}
