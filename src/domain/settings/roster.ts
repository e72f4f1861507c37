/** The roster (部局名簿) as a table: what a planning section keeps in Excel and hands over as CSV. */
import type { Department } from "./departments";

export interface RosterProblem {
  /** Line of the table, counted from 1 with the heading. */
  line: number;
  column: string;
  text: string;
}

export type RosterResult = { ok: true; departments: Department[] } | { ok: false; problem: RosterProblem };

const headings = {
  name: ["部局名", "部局", "正式名称", "department"],
  short: ["略称", "short"],
  former: ["旧称", "旧名称", "former"],
  shared: ["共管", "共同", "shared"],
  goals: ["重点目標数", "目標数", "goals"],
  midterm: ["中間期限", "中間報告期限", "midtermdue"],
  yearEnd: ["期末期限", "期末報告期限", "yearenddue"],
} as const;

type Key = keyof typeof headings;

/**
 * Reads the rows of a roster: a heading row (any order, 部局名 is required), then one department a row. Several names in a cell are
 * parted by 、 or ;. A former name carries the last day it was used: 市民協働部(2024-03-31).
 */
export function readRoster(rows: readonly (readonly string[])[]): RosterResult {
  const columns = columnsOf(rows[0] ?? []);
  if (!columns.has("name")) return problem(1, headings.name[0], (rows[0] ?? []).join(","));
  const departments: Department[] = [];
  for (const [index, row] of rows.entries()) {
    if (index === 0 || row.every((cell) => cell.trim() === "")) continue;
    const read = readRow(index + 1, (key) => (row[columns.get(key) ?? -1] ?? "").normalize("NFKC").trim());
    if (!read.ok) return read;
    departments.push(...read.departments);
  }
  return { ok: true, departments };
}

function columnsOf(heading: readonly string[]): Map<Key, number> {
  const plain = heading.map((cell) => cell.normalize("NFKC").replace(/\s/g, "").toLowerCase());
  const found = new Map<Key, number>();
  for (const key of Object.keys(headings) as Key[]) {
    const at = plain.findIndex((cell) => (headings[key] as readonly string[]).includes(cell));
    if (at >= 0) found.set(key, at);
  }
  return found;
}

function readRow(line: number, cell: (key: Key) => string): RosterResult {
  const name = cell("name");
  if (name === "") return problem(line, headings.name[0], "");
  const formers = list(cell("former")).map((text) => ({ text, match: /^(.+?)\((\d{4}-\d{2}-\d{2})\)$/.exec(text) }));
  const badFormer = formers.find((former) => former.match === null);
  if (badFormer) return problem(line, headings.former[0], badFormer.text);
  const goals = cell("goals");
  if (!/^\d*$/.test(goals)) return problem(line, headings.goals[0], goals);
  for (const key of ["midterm", "yearEnd"] as const) {
    if (!/^(\d{4}-\d{2}-\d{2})?$/.test(isoDate(cell(key)))) return problem(line, headings[key][0], cell(key));
  }
  const due = {
    ...(cell("midterm") ? { midterm: isoDate(cell("midterm")) } : {}),
    ...(cell("yearEnd") ? { yearEnd: isoDate(cell("yearEnd")) } : {}),
  };
  const department: Department = {
    name,
    short: list(cell("short")),
    former: formers.map(({ match }) => ({ name: match?.[1] ?? "", until: match?.[2] ?? "" })),
    shared: list(cell("shared")),
    ...(goals ? { expectedGoals: Number(goals) } : {}),
    ...(Object.keys(due).length > 0 ? { due } : {}),
  };
  return { ok: true, departments: [department] };
}

/** 2024/11/5 and 2024-11-05 alike. */
function isoDate(text: string): string {
  const match = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  return match ? `${match[1]}-${(match[2] ?? "").padStart(2, "0")}-${(match[3] ?? "").padStart(2, "0")}` : text;
}

function list(text: string): string[] {
  return text
    .split(/[、;；\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
}

function problem(line: number, column: string, text: string): RosterResult {
  return { ok: false, problem: { line, column, text } };
}
