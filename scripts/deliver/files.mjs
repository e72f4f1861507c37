/** The files of a folder. */
import { readdir } from "node:fs/promises";
import path from "node:path";

/** Every file below a folder, with "/" between the names, sorted. */
export async function filesBelow(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  return files.map((file) => file.split(path.sep).join("/")).sort();
}
