/** Finds a department of the roster (部局名簿) by any of its names. */
import { fiscalYearEnd } from "../language/fiscalYear";
import type { GoalDocument } from "../model";
import type { Settings } from "./settings";

export type Department = Settings["departments"][number];

/** The part of the settings that tells departments apart. */
export type Roster = Pick<Settings, "departments" | "fiscalYearStart">;

type Named = Pick<GoalDocument, "fields" | "fiscalYear">;

/** A name without spaces, in one width: what two spellings of a department are compared by. */
export function departmentKey(name: string): string {
  return name.normalize("NFKC").replace(/\s/g, "");
}

/** The names that count on a day: formal, short, and the former ones that were still in use; all of them where no day is known. */
function namesOf(department: Department, on: string | null): string[] {
  const former = (department.former ?? []).filter(({ until }) => on === null || on <= until);
  return [department.name, ...(department.short ?? []), ...former.map(({ name }) => name)];
}

/** What each text of a roster was found to be: a roster of 30 departments is asked for each of some thousand indicators. */
const known = new WeakMap<readonly Department[], Map<string, Department | null>>();

/**
 * The department that a text names: by formal, short or former name, else the one whose formal name is the longest one that stands
 * in the text as a name of its own (総務部（部長名）, 港野市総務部; 水道部 is not found in 下水道部). Null where the roster has none.
 * @param on the day (ISO) that the text is of: a former name counts until its last day. Null where none is known: every name counts
 */
export function findDepartment(text: string, departments: readonly Department[], on: string | null): Department | null {
  const answers = known.get(departments) ?? new Map<string, Department | null>();
  known.set(departments, answers);
  const question = `${on ?? ""}|${text}`;
  const earlier = answers.get(question);
  if (earlier !== undefined) return earlier;
  const found = search(text, departments, on);
  answers.set(question, found);
  return found;
}

function search(text: string, departments: readonly Department[], on: string | null): Department | null {
  const key = departmentKey(text);
  if (key === "") return null;
  const exact = departments.find((department) => namesOf(department, on).some((name) => departmentKey(name) === key));
  if (exact) return exact;
  const inside = departments.filter(({ name }) => namesInside(text, name));
  return inside.sort((a, b) => b.name.length - a.name.length)[0] ?? null;
}

/** What a name may follow: nothing, a mark or space, a municipality or another office; 都市, 農村 and 地区 are words before a name, not that. */
const before = "^|[^\\p{L}\\p{N}]|(?<!都)市|(?<![農漁山])村|(?<!地)区|[県町部局課室院所]";

/** True where the name stands in the text as a name of its own: at its beginning, after a mark or space, or after another office's name. */
function namesInside(text: string, name: string): boolean {
  const letters = [...departmentKey(name)].map((letter) => letter.replace(/[\\^$.*+?()[\]{}|/-]/, "\\$&"));
  if (letters.length === 0) return false;
  return new RegExp(`(?<=${before})${letters.join("\\s*")}`, "u").test(text.normalize("NFKC"));
}

/**
 * The roster's department of a document. The day that its name is of is the last one of the document's fiscal year: who changed its
 * name on 31 March is known by the old one in the year that ended then, not in the next.
 */
export function documentDepartment({ fields, fiscalYear }: Named, { departments, fiscalYearStart }: Roster): Department | null {
  return findDepartment(
    fields["department"]?.text ?? "",
    departments,
    fiscalYear === null ? null : fiscalYearEnd(fiscalYear, fiscalYearStart)
  );
}

/** What documents of one department are gathered by: the roster's name, else the name as written, without spaces; "" where there is none. */
export function documentDepartmentKey(document: Named, roster: Roster): string {
  return documentDepartment(document, roster)?.name ?? departmentKey(document.fields["department"]?.text ?? "");
}

/** The roster's departments that a document counts for: the one that its cell names, and each one named beside it (共管). */
export function documentDepartments(document: Named, roster: Roster): Department[] {
  const main = documentDepartment(document, roster);
  const text = document.fields["department"]?.text ?? "";
  return roster.departments.filter((department) => department === main || namesInside(text, department.name));
}

/** The other departments of a roster with which one has goals in common (共管), whichever of the two rows says so. */
export function sharingWith(department: Department, departments: readonly Department[]): Department[] {
  const partners = (one: Department) => (one.shared ?? []).map((name) => findDepartment(name, departments, null));
  const own = partners(department);
  return departments.filter((other) => other !== department && (own.includes(other) || partners(other).includes(department)));
}
