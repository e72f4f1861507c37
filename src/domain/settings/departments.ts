/** Finds a department of the roster (部局名簿) by any of its names. */
import type { Settings } from "./settings";

export type Department = Settings["departments"][number];

/** A name without spaces, in one width: what two spellings of a department are compared by. */
export function departmentKey(name: string): string {
  return name.normalize("NFKC").replace(/\s/g, "");
}

function namesOf(department: Department): string[] {
  return [department.name, ...(department.short ?? []), ...(department.former ?? []).map((former) => former.name)];
}

/** What each text of a roster was found to be: a roster of 30 departments is asked for each of some thousand indicators. */
const known = new WeakMap<readonly Department[], Map<string, Department | null>>();

/**
 * The department that a sheet's 部局 cell names: by formal, short or former name, else the one whose formal name is the longest
 * one inside the cell (総務部（部長名）). Null where the roster has none.
 */
export function findDepartment(text: string, departments: readonly Department[]): Department | null {
  const answers = known.get(departments) ?? new Map<string, Department | null>();
  known.set(departments, answers);
  const earlier = answers.get(text);
  if (earlier !== undefined) return earlier;
  const found = search(departmentKey(text), departments);
  answers.set(text, found);
  return found;
}

function search(key: string, departments: readonly Department[]): Department | null {
  if (key === "") return null;
  const exact = departments.find((department) => namesOf(department).some((name) => departmentKey(name) === key));
  if (exact) return exact;
  const inside = departments.filter(({ name }) => departmentKey(name) !== "" && key.includes(departmentKey(name)));
  return inside.sort((a, b) => b.name.length - a.name.length)[0] ?? null;
}
