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
const goalColumn = 1;
const rateColumn = 4;
/** Rows that the chart stands on, below the table. */
const chartRows = 24;

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
  const rated = rows.filter((row) => row.level === "goal" && row.rate !== null);
  const conditional = [...dataBars(rows.length, rateColumn), ...dataBars(rows.length, rateColumn + 1)];
  return rated.length === 0
    ? { ...sheet, conditional }
    : { ...sheet, conditional, ...chart(rows, lang), print: withChart(sheet, rows.length) };
}

function columns(lang: ConsolidationInput["lang"]): Column[] {
  const word = (key: "department" | "goal" | "indicators" | "rated" | "rate" | "forecast" | "error" | "warning" | "info" | "grade") =>
    say(consolidationMessages, lang, key);
  const count = { horizontal: "right" } as const;
  const figure = { horizontal: "right", format: "0.0" } as const;
  return [
    { heading: word("department"), width: 24 },
    { heading: word("goal"), width: 46 },
    { heading: word("indicators"), width: 9, style: count },
    { heading: word("rated"), width: 9, style: count },
    { heading: word("rate"), width: 11, style: figure },
    { heading: word("forecast"), width: 11, style: figure },
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

/** A bar chart of the goals' rates. Goals without a rate leave a gap: they are not 0. */
function chart(rows: readonly SummaryRow[], lang: ConsolidationInput["lang"]): Pick<SheetPlan, "charts"> {
  const goals = rows.flatMap((row, index) => (row.level === "goal" ? [firstBodyRow + index] : []));
  const [top, bottom] = [goals[0] ?? firstBodyRow, goals.at(-1) ?? firstBodyRow];
  const column = (col: number) => ({ top, left: col, bottom, right: col });
  const below = firstBodyRow + rows.length + 1;
  const title = say(consolidationMessages, lang, "chartTitle");
  return {
    charts: [
      {
        kind: "bar",
        title,
        categories: column(goalColumn),
        values: [{ name: title, area: column(rateColumn) }],
        anchor: { top: below, left: 0, bottom: below + chartRows, right: 6 },
      },
    ],
  };
}

function withChart(sheet: SheetPlan, rows: number): SheetPlan["print"] {
  const area = sheet.print.area;
  return area ? { ...sheet.print, area: { ...area, bottom: firstBodyRow + rows + 2 + chartRows } } : sheet.print;
}
