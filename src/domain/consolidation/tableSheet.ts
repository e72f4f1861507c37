/** A plain table on a sheet, ready for printing: title, heading row, rows; A3 landscape, as wide as one page, headings on every page. */
import type { CellValue } from "../grid/grid";
import type { ConditionalPlan, PlanCell, PlanStyle, SheetPlan } from "../model";

export interface Column {
  heading: string;
  /** Width in half-width characters. */
  width: number;
  style?: PlanStyle;
}

/** A value, or a value with a link to a place in the same workbook or with a style of its own. */
export type TableCell = CellValue | { value: CellValue; link?: { sheet: string; cell: string }; style?: PlanStyle };

export interface Table {
  name: string;
  title: string;
  /** One line below the title, e.g. the day of the check. */
  subtitle: string;
  columns: readonly Column[];
  rows: readonly (readonly TableCell[])[];
  /** Columns that stay in sight when the sheet is scrolled sideways. */
  frozenColumns?: number;
  tabColor?: string;
}

/** First row of the body, counted from 0: title, subtitle and headings stand above it. */
export const firstBodyRow = 3;

const font: PlanStyle = { font: "gothic", size: 10, vertical: "top", wrap: true };
/** Lines that part cells without drowning the texts. */
export const lineColor = "#B8C2CF";
const heading: PlanStyle = {
  ...font,
  bold: true,
  fill: "#E8EEF7",
  border: "thin",
  borderColor: lineColor,
  horizontal: "center",
  vertical: "center",
};

/** The sheet of a table. Its columns' conditional formats and charts are the caller's to add. */
export function tableSheet(table: Table): SheetPlan {
  const last = table.columns.length - 1;
  const cells: PlanCell[] = [
    { row: 0, col: 0, value: table.title, style: { font: "gothic", size: 14, bold: true } },
    { row: 1, col: 0, value: table.subtitle, style: { font: "gothic", size: 10, color: "#505050" } },
    ...table.columns.map((column, col) => ({ row: 2, col, value: column.heading, style: heading })),
  ];
  const styles = table.columns.map(bodyStyles);
  for (const [index, row] of table.rows.entries()) pushBody(cells, row, firstBodyRow + index, styles);
  const bottom = firstBodyRow + table.rows.length - 1;
  return {
    name: table.name,
    cells,
    merges: [],
    colWidths: table.columns.map((column) => column.width),
    rowHeights: { 0: 24, 1: 16 },
    print: {
      paper: "A3",
      landscape: true,
      fitWidth: 1,
      titleRows: [2, 2],
      area: { top: 0, left: 0, bottom: Math.max(bottom, 2), right: last },
      footer: "&C&P / &N",
      header: "&R&A",
    },
    freeze: { rows: firstBodyRow, cols: table.frozenColumns ?? 0 },
    ...(table.rows.length > 0 ? { filter: { top: 2, left: 0, bottom, right: last } } : {}),
    ...(table.tabColor ? { tabColor: table.tabColor } : {}),
  };
}

/** Gives the style of a body cell, by what the cell says of its own. */
type BodyStyle = (own: PlanStyle | undefined) => PlanStyle;

/** Cells that look alike share one style object: a table of a city has hundreds of thousands of cells and a handful of looks. */
function bodyStyles(column: Column): BodyStyle {
  const plain: PlanStyle = { ...font, border: "thin", borderColor: lineColor, ...column.style };
  const made = new Map<string, PlanStyle>();
  return (own) => {
    if (own === undefined) return plain;
    const key = JSON.stringify(own);
    const before = made.get(key);
    if (before) return before;
    const style = { ...plain, ...own };
    made.set(key, style);
    return style;
  };
}

function pushBody(cells: PlanCell[], row: readonly TableCell[], at: number, styles: readonly BodyStyle[]): void {
  for (const [col, styleOf] of styles.entries()) {
    const cell = row[col] ?? null;
    const { value, link, style } = typeof cell === "object" && cell !== null ? cell : { value: cell, link: undefined, style: undefined };
    cells.push({ row: at, col, value, style: styleOf(style), ...(link ? { link } : {}) });
  }
}

/** Bars in the cells of a column of percentages, 0 to 100. */
export function dataBars(rows: number, col: number): ConditionalPlan[] {
  if (rows === 0) return [];
  const area = { top: firstBodyRow, left: col, bottom: firstBodyRow + rows - 1, right: col };
  return [{ area, rule: { kind: "data-bar", color: "#7FA7D9", min: 0, max: 100 } }];
}
