/** The goals of one department as they stand together in one book. */
import { bareLabel, containment, similarity } from "../../language";
import type { GoalDocument } from "../../model";
import { findDepartment } from "../../settings/departments";
import type { Settings } from "../../settings/settings";
import { hasReports } from "./columns";

export interface Book {
  file: number;
  /** The department that most of the sheets name; null where several departments share the book. */
  usual: string | null;
  /** Every document of the department, lists too; in a book of one department also those that name another one. */
  all: GoalDocument[];
  /** Those with reports: one goal each. */
  sheets: GoalDocument[];
}

/** True for two spellings of one department: short names, former ones of any day, line breaks, センター and C. */
export function sameDepartment(a: string, b: string, settings: Settings): boolean {
  if (bareLabel(a) === bareLabel(b)) return true;
  const [known, other] = [findDepartment(a, settings.departments, null), findDepartment(b, settings.departments, null)];
  if (known || other) return known === other;
  return (
    similarity(a, b) >= 0.7 ||
    (Math.min(bareLabel(a).length, bareLabel(b).length) >= 4 && (containment(a, b) === 1 || containment(b, a) === 1))
  );
}

/** The books of a call. A book with several departments of two sheets or more each is one book for each of them. */
export function booksOf(documents: readonly GoalDocument[]): Book[] {
  const files = new Map<number, GoalDocument[]>();
  for (const document of documents) files.set(document.file, [...(files.get(document.file) ?? []), document]);
  return [...files].flatMap(([file, all]) => {
    const clusters = clustersOf(all);
    const [largest, second] = clusters;
    const book = (members: GoalDocument[], usual: string | null): Book => ({
      file,
      usual,
      all: members,
      sheets: members.filter(hasReports),
    });
    if (!largest) return [book(all, null)];
    return (second?.length ?? 0) > 1 ? clusters.map((members) => book(members, null)) : [book(all, departmentOf(largest[0]))];
  });
}

function departmentOf(document: GoalDocument | undefined): string | null {
  return document?.fields.department?.text.trim() || null;
}

/** Documents by department, the largest group first; those without one are left out. */
function clustersOf(documents: readonly GoalDocument[]): GoalDocument[][] {
  const clusters: GoalDocument[][] = [];
  for (const document of documents) {
    const name = departmentOf(document);
    if (name === null) continue;
    const home = clusters.find(([first]) => {
      const other = departmentOf(first) ?? "";
      return bareLabel(other) === bareLabel(name) || similarity(other, name) >= 0.7;
    });
    if (home) home.push(document);
    else clusters.push([document]);
  }
  return clusters.sort((a, b) => b.length - a.length);
}
