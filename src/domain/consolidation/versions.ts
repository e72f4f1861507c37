/**
 * Several files of one department: which one counts. Decided goal by goal, so that a newer file with a single goal does not push out
 * the others; the newest one counts, the same content is taken once, and the user can overrule.
 */
import type { FileReading } from "../check";
import type { GoalDocument } from "../model";
import { departmentKey, documentDepartmentKey, type Roster } from "../settings/departments";
import { fieldText } from "./input";

export type VersionReason = "only" | "newest" | "partly" | "older" | "same-content" | "chosen" | "not-chosen" | "nothing-read";

/** What became of one file, for 取込結果. */
export interface Version {
  file: number;
  adopted: "yes" | "partly" | "no";
  reason: VersionReason;
  /** The file that counts instead; null where this one does. */
  instead: number | null;
}

export interface Versions {
  /** Documents that count, in the order they came. */
  documents: GoalDocument[];
  versions: Version[];
}

/**
 * @param chosen paths that the user wants to count, whatever their date
 */
export function chooseVersions(
  files: readonly FileReading[],
  documents: readonly GoalDocument[],
  settings: Roster,
  chosen: ReadonlySet<string> = new Set()
): Versions {
  const winners = new Map<string, number>();
  for (const document of documents) {
    const key = versionKey(document, settings);
    const before = winners.get(key);
    if (before === undefined || outranks(files, chosen, document.file, before)) winners.set(key, document.file);
  }
  const counts = (document: GoalDocument) => winners.get(versionKey(document, settings)) === document.file;
  return {
    documents: documents.filter(counts),
    versions: files.map((file, index) => {
      const own = documents.filter((document) => document.file === index);
      const lost = own.filter((document) => !counts(document)).map((document) => winners.get(versionKey(document, settings)) ?? index);
      return versionOf(file, index, own.length, lost, files, documents, settings, chosen);
    }),
  };
}

function versionOf(
  file: FileReading,
  index: number,
  own: number,
  lost: readonly number[],
  files: readonly FileReading[],
  documents: readonly GoalDocument[],
  settings: Roster,
  chosen: ReadonlySet<string>
): Version {
  if (own === 0) return { file: index, adopted: "no", reason: "nothing-read", instead: null };
  const instead = lost[0] ?? null;
  if (instead === null) {
    const rivals = hasRivals(index, documents, settings);
    const reason = chosen.has(file.path) ? "chosen" : rivals ? "newest" : "only";
    return { file: index, adopted: "yes", reason, instead };
  }
  if (lost.length < own) return { file: index, adopted: "partly", reason: "partly", instead };
  const winner = files[instead];
  const same = file.hash !== null && winner?.hash === file.hash;
  const reason = same ? "same-content" : winner && chosen.has(winner.path) ? "not-chosen" : "older";
  return { file: index, adopted: "no", reason, instead };
}

function hasRivals(index: number, documents: readonly GoalDocument[], settings: Roster): boolean {
  const keys = new Set(documents.filter((document) => document.file === index).map((document) => versionKey(document, settings)));
  return documents.some((document) => document.file !== index && keys.has(versionKey(document, settings)));
}

/** Same department, year, form and goal. Sheets without a goal name of their own are told apart by their sheet. */
function versionKey(document: GoalDocument, settings: Roster): string {
  const goal = fieldText(document, "goal") || document.sheet;
  return [documentDepartmentKey(document, settings), document.fiscalYear ?? "", document.layout, departmentKey(goal)].join("|");
}

/** Chosen before not chosen, later before earlier, then by content and path, so that the order of the files never matters. */
function outranks(files: readonly FileReading[], chosen: ReadonlySet<string>, a: number, b: number): boolean {
  const rank = (index: number): string[] => {
    const file = files[index];
    return [file && chosen.has(file.path) ? "1" : "0", file?.receivedOn ?? "", file?.hash ?? "", file?.path ?? ""];
  };
  const [x, y] = [rank(a), rank(b)];
  const at = x.findIndex((part, index) => part !== y[index]);
  return at >= 0 && (x[at] ?? "") > (y[at] ?? "");
}
