import { statusWord } from "../assessment";
import { consolidationMessages } from "../messages/consolidation";
import { say } from "../messages/catalog";
import type { IndicatorStatus, SheetPlan } from "../model";
import type { ConsolidationInput } from "./input";
import { summaryRows, type SummaryRow } from "./summaryRows";
import { dataBars, firstBodyRow, tableSheet, type Column, type TableCell } from "./tableSheet";

const statuses: readonly IndicatorStatus[] = [
  "achieved",
  "in-progress",
  "missed",
  "not-started",
  "no-numeric-target",
  "unreported",
  "ambiguous",
];
const departmentColumn = 0;
const goalColumn = 1;
const rateColumn = 4;
/** More bars than this cannot be read: the chart then shows departments instead of goals. */
const mostBars = 30;
/** Rows that the chart stands on, below the table: its title and axis, and each bar. */
const chartRows = (bars: number) => Math.max(18, 6 + Math.ceil(bars * 1.2));

/** 集計: rates, forecasts and counts for each goal, each department and all, with bars and a chart. */
export function summarySheet(input: ConsolidationInput): SheetPlan {
  const { result, lang } = input;
  const rows = summaryRows(input);
  const sheet = tableSheet({
    name: "集計",
    title: say(consolidationMessages, lang, "titleSummary"),
    subtitle: say(consolidationMessages, lang, "subtitleSummary", { asOf: result.asOf }),
    columns: columns(lang),
    rows: rows.map(cells),
    frozenColumns: 2,
    tabColor: "#1E6F43",
  });
  const rated = rows.some((row) => row.level === "goal" && row.rate !== null);
  const conditional = [...dataBars(rows.length, rateColumn), ...dataBars(rows.length, rateColumn + 1)];
  return !rated ? { ...sheet, conditional } : { ...sheet, conditional, ...chart(rows, lang), print: withChart(sheet, rows) };
}

function columns(lang: ConsolidationInput["lang"]): Column[] {
  const word = (key: "department" | "goal" | "indicators" | "rated" | "rate" | "forecast" | "error" | "warning" | "info" | "grade") =>
    say(consolidationMessages, lang, key);
  // Most counts are 0: a dash keeps the few others in sight.
  const count = { horizontal: "center", format: '0;-0;"–"' } as const;
  const figure = { horizontal: "right", format: "0.0" } as const;
  return [
    { heading: word("department"), width: 24 },
    { heading: word("goal"), width: 46 },
    { heading: word("indicators"), width: 9, style: count },
    { heading: word("rated"), width: 9, style: count },
    { heading: word("rate"), width: 12, style: figure },
    { heading: word("forecast"), width: 15, style: figure },
    { heading: word("grade"), width: 12, style: { horizontal: "center" } },
    ...statuses.map((status) => ({ heading: statusWord(status, lang), width: 9, style: count })),
    ...(["error", "warning", "info"] as const).map((key) => ({ heading: word(key), width: 8, style: count })),
  ];
}

function cells(row: SummaryRow): TableCell[] {
  const style = row.level === "goal" ? {} : { bold: true, fill: row.level === "all" ? "#DCE6F2" : "#F3F6FA" };
  const values = [
    row.department,
    row.goal,
    row.indicators,
    row.rated,
    row.rate,
    row.forecast,
    row.grade,
    ...statuses.map((status) => row.statuses[status]),
    row.findings.error,
    row.findings.warning,
    row.findings.info,
  ];
  return values.map((value) => ({ value, style }));
}

/** What the chart compares: goals, or departments where the goals are too many to be read. */
function barsOf(rows: readonly SummaryRow[]): { level: "goal" | "department"; places: number[] } {
  const places = (level: SummaryRow["level"]) => rows.flatMap((row, index) => (row.level === level ? [firstBodyRow + index] : []));
  const goals = places("goal");
  return goals.length <= mostBars ? { level: "goal", places: goals } : { level: "department", places: places("department") };
}

/** A bar chart of the rates. What has no rate leaves a gap: it is not 0. */
function chart(rows: readonly SummaryRow[], lang: ConsolidationInput["lang"]): Pick<SheetPlan, "charts"> {
  const { level, places } = barsOf(rows);
  const [top, bottom] = [places[0] ?? firstBodyRow, places.at(-1) ?? firstBodyRow];
  const column = (col: number) => ({ top, left: col, bottom, right: col });
  const below = firstBodyRow + rows.length + 1;
  const title = say(consolidationMessages, lang, level === "goal" ? "chartTitle" : "chartTitleDepartments");
  return {
    charts: [
      {
        kind: "bar",
        title,
        categories: column(level === "goal" ? goalColumn : departmentColumn),
        values: [{ name: title, area: column(rateColumn) }],
        anchor: { top: below, left: 0, bottom: below + chartRows(places.length), right: 6 },
      },
    ],
  };
}

function withChart(sheet: SheetPlan, rows: readonly SummaryRow[]): SheetPlan["print"] {
  const area = sheet.print.area;
  return area
    ? { ...sheet.print, area: { ...area, bottom: firstBodyRow + rows.length + 2 + chartRows(barsOf(rows).places.length) } }
    : sheet.print;
}
