/** Headings and places of a sheet's columns, as a finding names them. */
import type { Field, GoalDocument, Indicator, ItemRow, Place, Report } from "../../model";

/** Headings of the standard form by column key; other forms' keys stand for themselves. */
const headings: Record<string, string> = {
  initiative: "取組項目",
  deadline: "期間・期限",
  target: "数値目標",
  midterm: "中間報告",
  yearEnd: "期末報告",
  evaluation: "評価",
  policy: "今後の方針",
  baseline: "現状値",
  budget: "予算",
  previous: "前年度の結果",
  goal: "重点目標",
  department: "部局名",
  priority: "優先順位",
  number: "番号",
  background: "現況・課題",
  purpose: "目的・効果",
  progress: "取組状況",
  issues: "課題・改善点",
  previousItem: "前年度の取組項目",
  previousGoal: "前年度の重点目標",
  planPosition: "総合計画における位置付け",
  mayorPlanPosition: "主要な計画における位置付け",
  reformPosition: "行財政改革大綱における位置付け",
  sdgs: "SDGsの目標",
  participation: "市民参加・協働の推進、市民満足度の向上を考慮した点",
  effects: "取組による効果・残された課題",
  content: "取組内容",
  strategy: "戦略",
  category: "指標の種類",
  name: "指標名",
};

/** Texts of further tables are kept by table, row and column: works1Row2Content. */
const tableHeadings: readonly [RegExp, string][] = [
  [/Row\d+Item$/, "取組項目"],
  [/Row\d+Content$/, "具体的な内容"],
  [/Row\d+Role$/, "期待される役割"],
  [/Row\d+Who$/, "主体"],
];

/** Heading of a column or field by its key. */
export function heading(key: string): string {
  return headings[key] ?? tableHeadings.find(([pattern]) => pattern.test(key))?.[1] ?? key;
}

export type ColumnKey = "deadline" | "target" | "baseline" | "midterm" | "yearEnd" | "evaluation" | "policy" | "budget" | "previous";

/** Cell and heading of one column of an indicator; the indicator's own cell where the column has none. */
export function placeOf(indicator: Indicator, key: ColumnKey): { cell: string | null; label: string } {
  return { cell: indicator[key]?.cell ?? indicator.cell, label: heading(key) };
}

/** The same as a related place of a finding. */
export function relatedPlace(document: GoalDocument, field: Field | null, key: string, indicator: Indicator | null = null): Place {
  return { file: document.file, sheet: document.sheet, cell: field?.cell ?? null, label: heading(key), indicator: indicator?.id ?? null };
}

/** The newest report that says what was done: the year-end one where there is one, else the mid-term one; null where neither does. */
export function latestReport(indicator: Indicator): { key: "midterm" | "yearEnd"; report: Report } | null {
  for (const key of ["yearEnd", "midterm"] as const) {
    const report = indicator[key];
    if (report?.state === "reported") return { key, report };
  }
  return null;
}

/** True for a sheet that reports within the year; a list (一覧表) has no report columns of its own. */
export function hasReports(document: GoalDocument): boolean {
  return document.indicators.some((indicator) => indicator.midterm !== null || indicator.yearEnd !== null);
}

/** The indicators of a table row. */
export function indicatorsOf(item: ItemRow, document: GoalDocument): Indicator[] {
  return item.indicators.flatMap((index) => document.indicators[index] ?? []);
}
