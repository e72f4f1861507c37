import { assessDocuments } from "../assessment";
import { readFiles, type CheckResult, type InputFile, type Progress } from "../check";
import { runRules } from "../rules";
import type { Settings } from "../settings/settings";
import { chooseVersions, type Version } from "./versions";

/** A check of what counts, and what became of every file. */
export interface Collection {
  result: CheckResult;
  versions: Version[];
}

/**
 * Reads all files, chooses which version of each goal counts, and checks only those: an old version must not raise findings
 * against the new one.
 */
export function collect(
  files: readonly InputFile[],
  { asOf, settings, chosen, ...progress }: { asOf: string; settings: Settings; chosen?: ReadonlySet<string> } & Progress
): Collection {
  const read = readFiles(files, settings, progress);
  const { documents, versions } = chooseVersions(read.files, read.documents, settings, chosen);
  const assessed = assessDocuments(documents, { asOf, settings });
  return { result: { files: read.files, asOf, documents: assessed, findings: runRules(assessed, { asOf, settings }) }, versions };
}
