/** 概況 as a table with native charts, for a sheet of its own. */
import { overviewMessages } from "../../../domain/messages/paneOverview";
import { say } from "../../../domain/messages/catalog";
import type { Language } from "../../../domain/rules/defineRule";
import type { TableSheet } from "../../../host/workbookPort";
import type { CheckedBook } from "../../worker/protocol";

const percent = "0.0%";

/**
 * One row a goal: its sheet and name, department, rate and forecast (as parts of 1; blank where there is none), reports that are late, findings.
 * Charts: rate and forecast, and what is late or found, by sheet.
 */
export function chartTable({ asOf, overview, findings }: CheckedBook, lang: Language): TableSheet {
  const word = (key: keyof (typeof overviewMessages)["ja"], data?: Record<string, string>) => say(overviewMessages, lang, key, data);
  const part = (rate: number | null) => (rate === null ? null : rate / 100);
  const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();
  const rows = overview.rollUp.goals.map(({ sheet, goal, department, mean, forecast }) => [
    sheet,
    oneLine(goal),
    oneLine(department),
    part(mean),
    part(forecast),
    overview.due.filter((entry) => entry.late && entry.sheet === sheet).length,
    findings.filter((finding) => finding.sheet === sheet).length,
  ]);
  const headings = (
    ["chart.sheet", "chart.goal", "chart.department", "chart.rate", "chart.forecast", "chart.late", "chart.findings"] as const
  ).map((key) => word(key));
  return {
    name: word("chart.name", { date: asOf }),
    rows: [headings, ...rows],
    formats: [null, null, null, percent, percent, "0", "0"],
    charts: [
      { kind: "bar", title: word("chart.rates", { date: asOf }), labels: 0, values: [3, 4] },
      { kind: "column", title: word("chart.counts", { date: asOf }), labels: 0, values: [5, 6] },
    ],
  };
}
