/** The rows of 集計: goals first (together, so that a chart can show them), then departments, then all. */
import { rollUp } from "../assessment";
import { consolidationMessages } from "../messages/consolidation";
import { say } from "../messages/catalog";
import type { Finding, IndicatorStatus, Severity } from "../model";
import type { ConsolidationInput } from "./input";
import { listRows } from "./listRows";

export interface SummaryRow {
  level: "goal" | "department" | "all";
  department: string;
  goal: string;
  indicators: number;
  rated: number;
  rate: number | null;
  forecast: number | null;
  grade: string | null;
  statuses: Record<IndicatorStatus, number>;
  findings: Record<Severity, number>;
}

/** Goals that 一覧表 shows from their 管理シート appear once; findings count where they were found. */
export function summaryRows({ result, settings, lang }: ConsolidationInput): SummaryRow[] {
  const listed = new Set(listRows(result.documents, settings).map(({ document }) => document));
  const documents = result.documents.filter((document) => listed.has(document));
  const { goals, departments, all } = rollUp(documents, settings);
  const noDepartment = say(consolidationMessages, lang, "noDepartment");
  const place = (file: number, sheet: string) => `${file}|${sheet}`;
  const departmentOfPlace = new Map(goals.map((goal) => [place(goal.file, goal.sheet), goal.department]));
  const count = (belongs: (finding: Finding) => boolean): Record<Severity, number> => {
    const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
    for (const finding of result.findings) if (belongs(finding)) counts[finding.severity]++;
    return counts;
  };
  return [
    ...goals.map((goal): SummaryRow => ({
      ...goal,
      level: "goal",
      department: goal.department || noDepartment,
      goal: goal.goal.replace(/\s*\n\s*/g, " ") || say(consolidationMessages, lang, "noGoal"),
      rate: goal.mean,
      findings: count((finding) => finding.file === goal.file && finding.sheet === goal.sheet),
    })),
    ...departments.map((department): SummaryRow => ({
      ...department,
      level: "department",
      goal: say(consolidationMessages, lang, "departmentTotal", { department: department.department || noDepartment }),
      department: department.department || noDepartment,
      rate: department.mean,
      findings: count((finding) => departmentOfPlace.get(place(finding.file, finding.sheet ?? "")) === department.department),
    })),
    {
      ...all,
      level: "all",
      department: say(consolidationMessages, lang, "allTotal"),
      goal: "",
      rate: all.mean,
      findings: count(() => true),
    },
  ];
}
