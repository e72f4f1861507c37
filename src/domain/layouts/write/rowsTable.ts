/** Drawing tables whose rows are indicators or texts. */
import type { GoalDocument, Indicator } from "../../model";
import type { ColumnPart, DrawnRow, TablePart } from "../layout";
import { textKey } from "../textKey";
import { inkOf, type Canvas } from "./canvas";
import { fieldOfColumn } from "./compose";

/** The indicators of a document that belong to a table. */
export function ownIndicators(table: { readonly kind?: "outcome" | "process" | undefined }, document: GoalDocument): Indicator[] {
  return table.kind === undefined ? document.indicators : document.indicators.filter(({ kind }) => kind === table.kind);
}

/** Section heading, headings and one row for each indicator; nothing where the document has none. */
export function drawIndicatorRows(canvas: Canvas, drawn: DrawnRow, table: TablePart, document: GoalDocument): void {
  const indicators = ownIndicators(table, document);
  if (indicators.length === 0) return;
  const spans = drawn.spans ?? {};
  heading(canvas, drawn, "");
  const remarked = table.columns.find(({ remark }) => remark !== undefined);
  const remark = remarked?.remark === undefined ? null : commonRemark(indicators, remarked.remark);
  const has = ({ key, required }: ColumnPart): boolean =>
    key === "name" ||
    required === true ||
    (!(remark !== null && key === remarked?.remark) && indicators.some((indicator) => fieldOfColumn(indicator, key) !== null));
  const columns = table.columns.filter(has);
  for (const column of columns) {
    const label = column.labels[0] ?? "";
    canvas.put(
      canvas.row,
      spans[column.key] ?? [0, 0],
      { text: column === remarked && remark !== null ? `${label}\n（${remark}）` : label },
      "label"
    );
  }
  canvas.row++;
  for (const indicator of indicators) {
    for (const { key } of columns) {
      const field = key === "name" ? { text: indicator.labels.at(-1) ?? "", cell: null } : fieldOfColumn(indicator, key);
      canvas.put(canvas.row, spans[key] ?? [0, 0], field ? inkOf(field) : { text: "" }, "value");
    }
    canvas.row++;
  }
}

/** With more behind it a heading would no longer be known as one. */
const LONGEST_REMARK = 60;

/** The text all indicators share for the heading's remark; null where they differ, it is too long for a heading, cannot stand in brackets, or is struck. */
function commonRemark(indicators: readonly Indicator[], key: string): string | null {
  const fields = indicators.map((indicator) => fieldOfColumn(indicator, key));
  if (fields.some((field) => field?.struck !== undefined)) return null;
  const texts = new Set(fields.map((field) => field?.text ?? ""));
  const [text] = texts;
  return texts.size === 1 &&
    text !== undefined &&
    text.trim() !== "" &&
    text.length <= LONGEST_REMARK &&
    text === text.trim() &&
    !/[()（）]/.test(text)
    ? text
    : null;
}

/** Tables of texts, from the document's fields. */
export function drawTextRows(canvas: Canvas, drawn: DrawnRow, table: TablePart, document: GoalDocument): void {
  const { fields } = document;
  const sections = table.repeats === true ? numbers((n) => fields[`${table.key}${n}Title`] !== undefined).map(String) : [""];
  sections.forEach((section, i) => {
    const rows = numbers((n) => table.columns.some(({ key }) => fields[textKey(table, section, n, key)] !== undefined));
    if (table.repeats !== true && rows.length === 0) return;
    const code = fields[`${table.key}${section}Code`]?.text;
    const beside = table.beside === undefined ? undefined : fields[i === 0 ? table.beside : `${table.beside}${i + 1}`];
    if (beside && drawn.at) canvas.put(canvas.row, drawn.at, inkOf(beside), "value");
    heading(
      canvas,
      drawn,
      `${code === undefined ? "" : `（${code}）`}${code === undefined && section !== "" ? " " : ""}${section === "" ? "" : (fields[`${table.key}${section}Title`]?.text ?? "")}`
    );
    if (rows.length === 0) return;
    for (const column of table.columns)
      canvas.put(canvas.row, drawn.spans?.[column.key] ?? [0, 0], { text: column.labels[0] ?? "" }, "label");
    canvas.row++;
    for (const n of rows) {
      for (const { key } of table.columns) {
        const field = fields[textKey(table, section, n, key)];
        canvas.put(canvas.row, drawn.spans?.[key] ?? [0, 0], field ? inkOf(field) : { text: "" }, "value");
      }
      canvas.row++;
    }
  });
}

/** 1, 2, 3 … as long as something is there. */
function numbers(there: (n: number) => boolean): number[] {
  const found: number[] = [];
  for (let n = 1; there(n); n++) found.push(n);
  return found;
}

function heading(canvas: Canvas, drawn: DrawnRow, behind: string): void {
  if (!drawn.cells) return;
  for (const cell of drawn.cells) canvas.put(canvas.row, cell.at, { text: (cell.text ?? "") + behind }, cell.style ?? "heading");
  canvas.row++;
}
