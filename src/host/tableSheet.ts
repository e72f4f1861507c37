/** Puts a table with native charts on a sheet of its own, and takes the sheet away again. */
import { address } from "../domain/grid/address";
import type { Area, CellValue } from "../domain/grid/grid";
import { cellValue } from "./cells";
import { entryOf } from "./editEntry";
import { switchEventsOn } from "./editMend";
import type { EditTools } from "./editWorkbook";
import { runExcel } from "./excelRun";
import { HostFailure } from "./hostErrors";
import { freeName, placeCharts, type PlacedChart } from "./tableLayout";
import type { JournalSheet } from "./undoJournal";
import type { EditOutcome, TableChart, TableSheet } from "./workbookPort";

const chartTypes = { bar: "BarClustered", column: "ColumnClustered", line: "LineMarkers" } as const satisfies Record<
  TableChart["kind"],
  string
>;

/** Two syncs: one that looks at the workbook, one that writes and reads back. ExcelApi 1.8 (runtime.enableEvents). */
export async function putTableWithCharts(table: TableSheet, tools: EditTools): Promise<{ sheet: string; undo: string }> {
  if ((table.rows[0]?.length ?? 0) === 0) throw new RangeError("a table has headings");
  const name = await runExcel((context) => nameFor(context, table.name), tools.patience);
  const sheet = { name, rows: table.rows };
  const token = tools.journal.openSheet(sheet);
  try {
    const values = await runExcel((context) => write(context, name, table), { retries: 0, pause: 0 });
    if (foreignCell(values, table.rows) !== null) throw new HostFailure("unknown", { code: "not-kept" });
  } catch (thrown) {
    throw await takeAway(thrown, sheet, token, tools);
  }
  tools.journal.close(token);
  return { sheet: name, undo: token };
}

/**
 * Deletes a sheet that putTableWithCharts made, in two syncs; one that is gone already counts as deleted.
 * @returns refused with "changed-since" and the first cell that holds something of another hand.
 */
export async function removeTableSheet(sheet: JournalSheet, tools: Pick<EditTools, "patience">): Promise<EditOutcome> {
  const foreign = await runExcel((context) => removeIfOurs(context, sheet), tools.patience);
  const edit = { sheet: sheet.name, cell: foreign ?? "A1", before: "", value: null };
  return { applied: [], refused: foreign === null ? [] : [{ edit, reason: "changed-since" }], undo: null };
}

async function nameFor(context: Excel.RequestContext, wished: string): Promise<string> {
  const workbook = context.workbook.load("readOnly");
  const protection = workbook.protection.load("protected");
  const sheets = workbook.worksheets.load("items/name");
  await context.sync();
  if (workbook.readOnly) throw new HostFailure("read-only");
  if (protection.protected) throw new HostFailure("protected", { code: "workbook.protection" });
  return freeName(
    wished,
    sheets.items.map(({ name }) => name)
  );
}

/** @returns the values that the sheet has then, from A1. */
async function write(context: Excel.RequestContext, name: string, table: TableSheet): Promise<unknown[][]> {
  context.runtime.enableEvents = false;
  const sheet = context.workbook.worksheets.add(name);
  const [headings = []] = table.rows;
  const whole = rangeOf(sheet, { top: 0, left: 0, bottom: table.rows.length - 1, right: headings.length - 1 });
  const format = (row: number, col: number): string => (row === 0 ? "General" : (table.formats?.[col] ?? "General"));
  whole.numberFormat = table.rows.map((line, row) => line.map((_value, col) => format(row, col)));
  whole.values = table.rows.map((line, row) => line.map((value, col) => entryOf(value, format(row, col))));
  rangeOf(sheet, { top: 0, left: 0, bottom: 0, right: headings.length - 1 }).format.font.bold = true;
  whole.format.autofitColumns();
  for (const chart of placeCharts(table)) draw(sheet, chart);
  sheet.activate();
  whole.load("values");
  context.runtime.enableEvents = true;
  await context.sync();
  return whole.values as unknown[][];
}

/** Each series gets its ranges by hand: what Excel guesses from a block depends on the block's contents. ExcelApi 1.7. */
function draw(sheet: Excel.Worksheet, { kind, title, labels, series, place }: PlacedChart): void {
  const [first] = series;
  if (first === undefined) return;
  const chart = sheet.charts.add(chartTypes[kind], rangeOf(sheet, first.values), "Columns");
  chart.title.text = title;
  series.forEach(({ name, values }, index) => {
    const one = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    one.name = name;
    one.setValues(rangeOf(sheet, values));
    one.setXAxisValues(rangeOf(sheet, labels));
  });
  chart.legend.visible = series.length > 1;
  chart.setPosition(address(place.top, place.left), address(place.bottom, place.right));
}

function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** After a failure no part of the sheet stays. @returns the error to throw. */
async function takeAway(thrown: unknown, sheet: JournalSheet, token: string, tools: EditTools): Promise<unknown> {
  try {
    await runExcel(switchEventsOn, tools.patience);
    const { refused } = await removeTableSheet(sheet, tools);
    if (refused.length > 0) throw new HostFailure("edits-unfinished", { cells: sheet.rows.flat().length, reason: "changed-since" });
    tools.journal.drop(token);
    return thrown;
  } catch (again) {
    const reason = thrown instanceof HostFailure ? thrown.code : "unknown";
    return new HostFailure("edits-unfinished", { cells: sheet.rows.flat().length, reason }, `${String(thrown)}\n${String(again)}`);
  }
}

/** Reads, then deletes: @returns the address of a cell that is not ours, and the sheet stays; null where the sheet is gone. */
async function removeIfOurs(context: Excel.RequestContext, { name, rows }: JournalSheet): Promise<string | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const used = sheet.getUsedRangeOrNullObject(true).load("values,rowIndex,columnIndex");
  await context.sync();
  if (sheet.isNullObject) return null;
  const foreign = used.isNullObject ? null : foreignCell(used.values as unknown[][], rows, used.rowIndex, used.columnIndex);
  if (foreign !== null) return foreign;
  sheet.delete();
  await context.sync();
  return null;
}

/** The first filled cell of `values` that the table does not hold at that place; null where there is none. */
function foreignCell(values: readonly (readonly unknown[])[], rows: readonly (readonly CellValue[])[], top = 0, left = 0): string | null {
  for (const [r, line] of values.entries())
    for (const [c, raw] of line.entries()) {
      const value = cellValue(raw);
      if (value !== null && value !== rows[top + r]?.[left + c]) return address(top + r, left + c);
    }
  return null;
}
