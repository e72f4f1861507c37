/** Where the parts of a table with charts stand on its sheet. Pure. */
import type { Area } from "../domain/grid/grid";
import type { TableChart, TableSheet } from "./workbookPort";

/** Excel's longest name of a sheet. */
const longestName = 31;
/** Rows and columns that a chart covers, with a free row and column beside it. */
const chartSize = { rows: 18, cols: 8, gap: 1 };

/** A series of a chart with its ranges. */
export interface PlacedSeries {
  readonly name: string;
  readonly values: Area;
}

export interface PlacedChart {
  readonly kind: TableChart["kind"];
  readonly title: string;
  readonly labels: Area;
  readonly series: readonly PlacedSeries[];
  /** The cells that it covers. */
  readonly place: Area;
}

/** The charts of `table`, to its right, one below the other. A table without rows below its headings has none to draw. */
export function placeCharts({ rows, charts }: TableSheet): PlacedChart[] {
  const [headings = [], ...below] = rows;
  if (below.length === 0) return [];
  const column = (col: number): Area => ({ top: 1, left: col, bottom: below.length, right: col });
  const left = headings.length + chartSize.gap;
  return charts.map(({ kind, title, labels, values }, index) => {
    const top = index * (chartSize.rows + chartSize.gap);
    return {
      kind,
      title,
      labels: column(labels),
      series: values.map((col) => ({ name: String(headings[col] ?? ""), values: column(col) })),
      place: { top, left, bottom: top + chartSize.rows - 1, right: left + chartSize.cols - 1 },
    };
  });
}

/** Names that Excel keeps for its own sheet of tracked changes. */
const reserved: readonly string[] = ["history", "履歴"];

/** A name that Excel takes and that no sheet of `taken` has, near the wished one. Excel compares names without regard to case. */
export function freeName(wished: string, taken: readonly string[]): string {
  const clean = wished.replace(/[:\\/?*[\]]/g, "_").trim() || "Sheet";
  const used = new Set([...taken.map((name) => name.toLowerCase()), ...reserved]);
  for (let number = 1; ; number++) {
    const tail = number === 1 ? "" : ` (${number})`;
    // A pair of surrogates is not cut in two, and an apostrophe stands at no end.
    const stem = clean.slice(0, longestName - tail.length).replace(/[\uD800-\uDBFF]$/, "");
    const name = `${stem}${tail}`.replace(/^'|'$/g, "_");
    if (!used.has(name.toLowerCase())) return name;
  }
}
