/** Documents → a workbook that looks like the form, drawn from the layout's `sheet`. */
import type { GoalDocument, SheetPlan, WorkbookPlan } from "../../model";
import type { DrawnCell, DrawnRow, Layout } from "../layout";
import { Canvas, type Ink } from "./canvas";
import { drawItems, drawnColumns } from "./itemsTable";
import { drawAcross, drawList } from "./lists";
import { inkOfPart, putPart } from "./parts";
import { drawRecords } from "./records";
import { drawIndicatorRows, drawTextRows } from "./rowsTable";
import { yearTitle } from "./years";

export interface PlanOptions {
  /** Creation time that is written into the file, ISO. */
  readonly createdAt: string;
}

/** @param documents all of one layout, in the order of the sheets. */
export function planLayout(layout: Layout, documents: readonly GoalDocument[], { createdAt }: PlanOptions): WorkbookPlan {
  const pages = layout.sheet.documents === "page" ? groupPages(layout, documents) : documents.map((document) => [document]);
  const dated = documents.some(({ fiscalYear }) => fiscalYear !== null);
  return { title: layout.title, createdAt, sheets: pages.map((page, i) => planSheet({ layout, onSheet: page, dated }, i + 1)) };
}

/** Documents that share a sheet: consecutive ones of the same sheet, year and page fields. */
function groupPages(layout: Layout, documents: readonly GoalDocument[]): GoalDocument[][] {
  const key = (document: GoalDocument): string =>
    JSON.stringify([
      document.file,
      document.sheet,
      document.fiscalYear,
      ...(layout.page ?? []).map((part) => document.fields[part.key]?.text ?? null),
    ]);
  const pages: GoalDocument[][] = [];
  for (const document of documents) {
    const last = pages.at(-1);
    if (last?.[0] && key(last[0]) === key(document)) last.push(document);
    else pages.push([document]);
  }
  return pages;
}

function planSheet(setting: Setting, n: number): SheetPlan {
  const { layout, onSheet: documents } = setting;
  const { sheet } = layout;
  const canvas = new Canvas(layout);
  let titleRows: [number, number] | null = null;
  const first = documents[0]!;
  for (const row of sheet.rows.filter(({ page }) => page === true)) draw(canvas, setting, row, first);
  documents.forEach((document, i) => {
    if (i > 0) canvas.row++;
    for (const row of sheet.rows.filter(({ page }) => page !== true)) {
      if (row.table !== undefined && documents.length === 1) titleRows ??= [canvas.row, canvas.row];
      canvas.close(row.table ?? row.list ?? row.blocks ?? "");
      draw(canvas, setting, row, document);
    }
    canvas.close(null);
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
      footer: "&C&P / &N",
    },
  };
}

interface Setting {
  readonly layout: Layout;
  readonly onSheet: readonly GoalDocument[];
  /** True where some document of the workbook has a year: then one without must say so. */
  readonly dated: boolean;
}

function draw(canvas: Canvas, { layout, onSheet, dated }: Setting, row: DrawnRow, document: GoalDocument): void {
  if (row.whenDated === true && !dated) return;
  const table = layout.tables?.find(({ key }) => key === row.table);
  const list = layout.lists?.find(({ key }) => key === row.list);
  const blocks = layout.blocks?.find(({ key }) => key === row.blocks);
  if (table?.rows === "items") drawItems(canvas, row, table, document, drawnColumns(table, onSheet));
  else if (table?.rows === "rows") drawIndicatorRows(canvas, row, table, document);
  else if (table) drawTextRows(canvas, row, table, document);
  else if (list) drawList(canvas, row, list, document);
  else if (blocks?.direction === "across") drawAcross(canvas, row, blocks, document);
  else if (blocks) drawRecords(canvas, row, blocks, document);
  else drawCells(canvas, layout, row, document);
}

function drawCells(canvas: Canvas, layout: Layout, row: DrawnRow, document: GoalDocument): void {
  if (!row.cells) return;
  if (row.optional === true && !row.cells.some(({ field, label }) => document.fields[field ?? label ?? ""] !== undefined)) return;
  if (row.height !== undefined) canvas.rowHeights[canvas.row] = row.height;
  let height = 1;
  for (const cell of row.cells) {
    putPart(canvas, cell.at, inkOfCell(layout, cell, document), cell.style ?? "value", cell.rows ?? 1);
    if (cell.until !== undefined) canvas.open(canvas.row, cell.at, cell.until);
    height = Math.max(height, cell.rows ?? 1);
  }
  canvas.row += height;
}

function inkOfCell(layout: Layout, cell: DrawnCell, document: GoalDocument): Ink {
  if (cell.text !== undefined) {
    const lastYear = document.fiscalYear === null ? null : document.fiscalYear - 1;
    return { text: cell.text.replace("{year}", yearTitle(document.fiscalYear)).replace("{lastYear}", yearTitle(lastYear)) };
  }
  const key = cell.label ?? cell.field ?? "";
  const part = [...layout.fields, ...(layout.page ?? [])].find((field) => field.key === key);
  const labelDrawn = layout.sheet.rows.some(({ cells }) => cells?.some(({ label }) => label === key) === true);
  const code = part?.code === undefined ? undefined : (document.fields[part.code]?.text ?? "");
  return inkOfPart(part, document.fields[key] ?? null, cell.label !== undefined, labelDrawn || part === undefined, code);
}
