import { checkExamined, checkRead, type CheckResult, type ExaminedResult, type ReadResult } from "../check";
import type { Settings } from "../settings/settings";
import { chooseVersions, type Version } from "./versions";

/** A check of what counts, and what became of every file. */
export interface Collection {
  result: CheckResult;
  versions: Version[];
}

/**
 * Chooses which version of each goal counts and checks only those: an old version must not raise findings against the new one.
 * @param read files as they were read, or with each document examined already
 * @param chosen paths that count whatever their date
 */
export function collect(
  read: ReadResult | ExaminedResult,
  { asOf, settings, chosen }: { asOf: string; settings: Settings; chosen?: ReadonlySet<string> }
): Collection {
  const { documents, versions } = chooseVersions(read.files, read.documents, settings, chosen);
  const options = { asOf, settings };
  const result = "own" in read ? checkExamined({ ...read, documents }, options) : checkRead({ ...read, documents }, options);
  return { result, versions };
}
