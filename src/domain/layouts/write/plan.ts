/** Documents → a workbook that looks like the form, drawn from the layout's `sheet`. */
import type { GoalDocument, SheetPlan, WorkbookPlan } from "../../model";
import type { DrawnCell, DrawnRow, Layout } from "../layout";
import { Canvas, inkOf, type CellStyle, type Ink } from "./canvas";
import { drawItems, drawnColumns } from "./itemsTable";
import { yearTitle } from "./years";

export interface PlanOptions {
  /** Creation time that is written into the file, ISO. */
  readonly createdAt: string;
}

/** @param documents all of one layout, in the order of the sheets. */
export function planLayout(layout: Layout, documents: readonly GoalDocument[], { createdAt }: PlanOptions): WorkbookPlan {
  const pages = layout.sheet.documents === "page" ? groupPages(layout, documents) : documents.map((document) => [document]);
  return { title: layout.title, createdAt, sheets: pages.map((page, i) => planSheet(layout, page, i + 1)) };
}

/** Documents that share a sheet: consecutive ones of the same sheet, year and page fields. */
function groupPages(layout: Layout, documents: readonly GoalDocument[]): GoalDocument[][] {
  const key = (document: GoalDocument): string =>
    JSON.stringify([document.file, document.sheet, document.fiscalYear, ...(layout.page ?? []).map((part) => document.fields[part.key]?.text ?? null)]);
  const pages: GoalDocument[][] = [];
  for (const document of documents) {
    const last = pages.at(-1);
    if (last?.[0] && key(last[0]) === key(document)) last.push(document);
    else pages.push([document]);
  }
  return pages;
}

function planSheet(layout: Layout, documents: readonly GoalDocument[], n: number): SheetPlan {
  const { sheet } = layout;
  const canvas = new Canvas(layout);
  let titleRows: [number, number] | null = null;
  const first = documents[0]!;
  for (const row of sheet.rows.filter(({ page }) => page === true)) draw(canvas, layout, row, first, documents);
  documents.forEach((document, i) => {
    if (i > 0) canvas.row++;
    for (const row of sheet.rows.filter(({ page }) => page !== true)) {
      if (row.table !== undefined && documents.length === 1) titleRows ??= [canvas.row, canvas.row];
      draw(canvas, layout, row, document, documents);
    }
  });
  return {
    name: sheet.name.replace("{n}", String(n)),
    cells: canvas.cells,
    merges: canvas.merges,
    colWidths: [...sheet.widths],
    rowHeights: canvas.rowHeights,
    print: {
      paper: sheet.paper,
      landscape: sheet.landscape,
      fitWidth: 1,
      area: { top: 0, left: 0, bottom: Math.max(0, canvas.row - 1), right: sheet.widths.length - 1 },
      ...(titleRows ? { titleRows } : {}),
      footer: "&P / &N",
    },
  };
}

function draw(canvas: Canvas, layout: Layout, row: DrawnRow, document: GoalDocument, onSheet: readonly GoalDocument[]): void {
  const table = layout.tables?.find(({ key }) => key === row.table);
  if (table) {
    if (table.rows === "items") drawItems(canvas, row, table, document, drawnColumns(table, onSheet));
    return;
  }
  if (!row.cells) return;
  if (row.height !== undefined) canvas.rowHeights[canvas.row] = row.height;
  let height = 1;
  for (const cell of row.cells) {
    const ink = inkOfCell(layout, cell, document);
    if (ink) canvas.put(canvas.row, cell.at, ink, cell.style ?? ("value" satisfies CellStyle), cell.rows ?? 1);
    height = Math.max(height, cell.rows ?? 1);
  }
  canvas.row += height;
}

/** What a drawn cell holds; a label without its value in the document stays out, for it would be read as a blank value. */
function inkOfCell(layout: Layout, cell: DrawnCell, document: GoalDocument): Ink | null {
  if (cell.text !== undefined) {
    const lastYear = document.fiscalYear === null ? null : document.fiscalYear - 1;
    return { text: cell.text.replace("{year}", yearTitle(document.fiscalYear)).replace("{lastYear}", yearTitle(lastYear)) };
  }
  const key = cell.label ?? cell.field ?? "";
  const part = [...layout.fields, ...(layout.page ?? [])].find((field) => field.key === key);
  const field = document.fields[key];
  const needed = field !== undefined || part?.required === true;
  if (!needed) return { text: "" };
  if (cell.label !== undefined) return { text: part?.labels[0] ?? "" };
  if (part?.value[0] === "inside") {
    const label = `○${part.labels[0] ?? ""}`;
    const ink = field ? inkOf(field) : { text: "" };
    if (ink.text === "") return { text: label };
    const shift = label.length + 1;
    return { text: `${label}\n${ink.text}`, struck: (ink.struck ?? []).map(([a, b]) => [a + shift, b + shift] as const) };
  }
  return field ? inkOf(field) : { text: "" };
}
