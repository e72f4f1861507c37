import { readFile } from "../domain/check";
import { openFile } from "./input";
import type { FileResult, ReadTask } from "./readAll";

/** Opens one file and reads its documents. */
export async function openAndRead({ path, index, settings, options }: ReadTask): Promise<FileResult> {
  return readFile(await openFile(path, options), index, settings);
}
