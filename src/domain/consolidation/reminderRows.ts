/** Who still has to hand in what: the data behind 督促一覧 and the reminder texts. */
import { deadlinePassed, reportTiming, type ReportKind } from "../assessment";
import { consolidationMessages } from "../messages/consolidation";
import { say } from "../messages/catalog";
import type { GoalDocument, Indicator, Report } from "../model";
import { departmentKey, documentDepartment, documentDepartments, findDepartment, sharingWith } from "../settings/departments";
import { departmentOf, fieldText, type ConsolidationInput } from "./input";

export interface ReminderRow {
  department: string;
  kind: "not-submitted" | "unknown-department" | "goals-missing" | ReportKind | "deadline";
  document: GoalDocument | null;
  indicator: Indicator | null;
  /** What is missing, in words. */
  what: string;
  due: string | null;
  daysOverdue: number | null;
  cell: string | null;
}

/** Departments that have sent nothing come first, then by department: reports that are overdue, then deadlines passed without a result. */
export function reminderRows(input: ConsolidationInput): ReminderRow[] {
  return [
    ...notSubmitted(input),
    ...unknownDepartments(input),
    ...goalsMissing(input),
    ...byDepartment(input.result.documents.flatMap((document) => documentRows(document, input))),
  ];
}

/**
 * Departments of the roster without any document. One of which no goals of its own are expected has sent nothing only while those it
 * shares goals with (共管) have sent nothing either: a shared goal is expected once, and stands under each of them until it comes.
 * One with 重点目標数 0 that shares nothing is not waited for.
 */
function notSubmitted({ result, settings, lang }: ConsolidationInput): ReminderRow[] {
  const sent = new Set(result.documents.flatMap((document) => documentDepartments(document, settings)));
  return settings.departments.flatMap((department) => {
    const partners = (department.expectedGoals ?? 0) > 0 ? [] : sharingWith(department, settings.departments);
    const waitedFor = department.expectedGoals !== 0 || partners.length > 0;
    if (!waitedFor || [department, ...partners].some((one) => sent.has(one))) return [];
    const what =
      partners.length === 0
        ? say(consolidationMessages, lang, "notSubmittedWhat")
        : say(consolidationMessages, lang, "notSubmittedShared", { partners: partners.map(({ name }) => name).join("、") });
    return [{ ...emptyRow(department.name, "not-submitted"), what }];
  });
}

/** Departments that sent fewer goals than the roster expects. */
function goalsMissing({ result, settings, lang }: ConsolidationInput): ReminderRow[] {
  return settings.departments.flatMap((department) => {
    const names = result.documents
      .filter((document) => documentDepartments(document, settings).includes(department))
      .map((document) => departmentKey(fieldText(document, "goal") || document.sheet));
    const received = new Set(names).size;
    const expected = department.expectedGoals ?? 0;
    if (received === 0 || received >= expected) return [];
    return [
      { ...emptyRow(department.name, "goals-missing"), what: say(consolidationMessages, lang, "goalsMissing", { expected, received }) },
    ];
  });
}

/** With a roster, names that are not in it are listed, never guessed: those of the sheets, and those in its own column 共管. */
function unknownDepartments({ result, settings, lang }: ConsolidationInput): ReminderRow[] {
  const { departments } = settings;
  if (departments.length === 0) return [];
  const row = (key: "unknownDepartment" | "unknownShared", name: string, by = "") => ({
    ...emptyRow(name, "unknown-department"),
    what: say(consolidationMessages, lang, key, { by }),
  });
  const names = new Set(result.documents.filter((d) => documentDepartment(d, settings) === null).map((d) => departmentOf(d, lang)));
  const shared = departments.flatMap(({ name, shared = [] }) =>
    shared.filter((partner) => findDepartment(partner, departments, null) === null).map((partner) => row("unknownShared", partner, name))
  );
  return [...[...names].map((name) => row("unknownDepartment", name)), ...shared];
}

function documentRows(document: GoalDocument, input: ConsolidationInput): ReminderRow[] {
  return document.indicators.flatMap((indicator) => {
    const late = (["midterm", "yearEnd"] as const).flatMap((kind) => overdueReport(document, indicator, kind, input));
    return late.length > 0 ? late : passedDeadline(document, indicator, input);
  });
}

function overdueReport(
  document: GoalDocument,
  indicator: Indicator,
  kind: ReportKind,
  { result, settings, lang }: ConsolidationInput
): ReminderRow[] {
  const timing = reportTiming(document, indicator, kind, { asOf: result.asOf, settings });
  const report = indicator[kind];
  if (timing.timing !== "overdue" || report === null) return [];
  return [
    {
      ...placed(document, indicator, kind, lang),
      what: stateWords(report, lang),
      due: timing.due,
      daysOverdue: timing.daysOverdue,
      cell: report.cell,
    },
  ];
}

function passedDeadline(document: GoalDocument, indicator: Indicator, { result, lang }: ConsolidationInput): ReminderRow[] {
  const passed = deadlinePassed(indicator, result.asOf);
  if (!passed) return [];
  const what = say(consolidationMessages, lang, "itemDeadlinePassed", { text: indicator.deadline?.text ?? passed.date });
  return [
    {
      ...placed(document, indicator, "deadline", lang),
      what,
      due: passed.date,
      daysOverdue: passed.days,
      cell: indicator.deadline?.cell ?? null,
    },
  ];
}

function stateWords(report: Report, lang: ConsolidationInput["lang"]): string {
  const text = report.text.replace(/\s+/g, " ").slice(0, 60);
  if (report.state === "missing") return say(consolidationMessages, lang, "stateMissing");
  return say(consolidationMessages, lang, report.state === "placeholder" ? "statePlaceholder" : "statePlanOnly", { text });
}

function placed(document: GoalDocument, indicator: Indicator, kind: ReminderRow["kind"], lang: ConsolidationInput["lang"]): ReminderRow {
  return { ...emptyRow(departmentOf(document, lang), kind), document, indicator };
}

function emptyRow(department: string, kind: ReminderRow["kind"]): ReminderRow {
  return { department, kind, document: null, indicator: null, what: "", due: null, daysOverdue: null, cell: null };
}

/** Keeps each department's rows together, in the order of its first one. */
function byDepartment(rows: readonly ReminderRow[]): ReminderRow[] {
  const groups = new Map<string, ReminderRow[]>();
  for (const row of rows) {
    const group = groups.get(row.department);
    if (group) group.push(row);
    else groups.set(row.department, [row]);
  }
  return [...groups.values()].flat();
}
