/** Texts to paste into mail, one a department: 督促文 for what is missing, 差し戻し文 for errors and warnings. */
import { consolidationMessages } from "../messages/consolidation";
import { say } from "../messages/catalog";
import type { Finding, SheetPlan } from "../model";
import { renderFinding } from "../rules";
import type { Language } from "../rules/defineRule";
import { departmentOf, fieldText, type ConsolidationInput } from "./input";
import { reminderRows, type ReminderRow } from "./reminderRows";
import { tableSheet } from "./tableSheet";

export interface Letter {
  department: string;
  text: string;
}

/** A polite reminder for each department of 督促一覧; names that are not in the roster get none. */
export function reminderLetters(input: ConsolidationInput): Letter[] {
  const byDepartment = new Map<string, ReminderRow[]>();
  for (const row of reminderRows(input)) {
    if (row.kind === "unknown-department") continue;
    byDepartment.set(row.department, [...(byDepartment.get(row.department) ?? []), row]);
  }
  return [...byDepartment].map(([department, rows]) => ({
    department,
    text: letter("letterReminder", department, reminderLines(rows, input.lang), input),
  }));
}

/** For each department with errors or warnings, a text that sends the sheets back with the list of them. */
export function returnLetters(input: ConsolidationInput): Letter[] {
  return findingsByDepartment(input).map(({ department, findings }) => ({
    department,
    text: letter(
      "letterReturn",
      department,
      findings.map((finding) => findingLine(finding, input.lang)),
      input
    ),
  }));
}

/** Errors and warnings of each department, in the order of the documents. */
export function findingsByDepartment({ result, lang }: ConsolidationInput): { department: string; findings: Finding[] }[] {
  const departmentOfSheet = new Map(
    result.documents.map((document) => [`${document.file}|${document.sheet}`, departmentOf(document, lang)])
  );
  const groups = new Map<string, Finding[]>();
  for (const finding of result.findings) {
    const department = departmentOfSheet.get(`${finding.file}|${finding.sheet ?? ""}`);
    if (department === undefined || finding.severity === "info") continue;
    groups.set(department, [...(groups.get(department) ?? []), finding]);
  }
  return [...groups].map(([department, findings]) => ({ department, findings }));
}

/** 督促文: one row a department, ready to copy. */
export function lettersSheet(input: ConsolidationInput): SheetPlan {
  const letters = reminderLetters(input);
  return tableSheet({
    name: "督促文",
    title: say(consolidationMessages, input.lang, "titleLetters"),
    subtitle: say(consolidationMessages, input.lang, "subtitleLetters", { count: letters.length }),
    columns: [
      { heading: say(consolidationMessages, input.lang, "department"), width: 24 },
      { heading: say(consolidationMessages, input.lang, "letterText"), width: 110 },
    ],
    rows: letters.map(({ department, text }) => [department, text]),
  });
}

/** More lines than this are cut: a mail is read, a list is attached, and Excel shows no row higher than 409 points. */
const mostLines = 18;

function letter(
  key: "letterReminder" | "letterReturn",
  department: string,
  lines: readonly string[],
  { result, lang }: ConsolidationInput
): string {
  const shown = lines.slice(0, mostLines);
  const rest = lines.length - shown.length;
  if (rest > 0) shown.push(say(consolidationMessages, lang, "letterMore", { count: rest }));
  return say(consolidationMessages, lang, key, { department, asOf: result.asOf, count: lines.length, list: shown.join("\n") });
}

/** One line for what is missing in the same way of one goal: 「・移住の推進 ①(1)、①(2) 未記入（期限 2024-10-31）」. */
function reminderLines(rows: readonly ReminderRow[], lang: Language): string[] {
  const groups = new Map<string, { row: ReminderRow; ids: string[] }>();
  for (const row of rows) {
    const key = JSON.stringify([row.document?.file, row.document?.sheet, row.kind, row.what, row.due]);
    const group = groups.get(key) ?? { row, ids: [] };
    groups.set(key, group);
    if (row.indicator) group.ids.push(row.indicator.id);
  }
  return [...groups.values()].map(({ row, ids }) => {
    const goal = row.document ? fieldText(row.document, "goal") : "";
    const due = row.due ? say(consolidationMessages, lang, "letterDue", { due: row.due }) : "";
    return `・${[goal, ids.join("、"), row.what].filter(Boolean).join("　")}${due}`;
  });
}

function findingLine(finding: Finding, lang: Language): string {
  const { message, advice } = renderFinding(finding, lang);
  return `・${[finding.sheet, finding.cell, finding.indicator].filter(Boolean).join(" ")}\u3000${message} ${advice}`;
}
