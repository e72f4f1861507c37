/** Sheets of the same book and form. */
import type { GoalDocument } from "../../model";

const known = new WeakMap<readonly GoalDocument[], ReadonlyMap<number, readonly GoalDocument[]>>();

/** The other documents of the file with the same form; files are told apart once a call, for a call may have thousands. */
export function sistersOf(document: GoalDocument, documents: readonly GoalDocument[]): GoalDocument[] {
  const files = known.get(documents) ?? byFile(documents);
  known.set(documents, files);
  return (files.get(document.file) ?? []).filter((other) => other !== document && other.layout === document.layout);
}

function byFile(documents: readonly GoalDocument[]): ReadonlyMap<number, readonly GoalDocument[]> {
  const files = new Map<number, GoalDocument[]>();
  for (const document of documents) {
    const own = files.get(document.file);
    if (own) own.push(document);
    else files.set(document.file, [document]);
  }
  return files;
}
