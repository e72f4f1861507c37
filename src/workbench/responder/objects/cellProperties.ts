/** getCellProperties, getRowProperties and getColumnProperties: the parts that are asked for, cell by cell. */
import { address } from "../../../domain/grid/address";
import { areaAddress, colCount, lastCol, lastRow, quotedSheet, rowCount } from "../model/areas";
import { cellCount, type SheetModel } from "../model/sheetModel";
import type { TextFormat } from "../model/cell";
import { ExcelRefusal } from "../protocol";
import type { Range } from "./range";

type Options = Record<string, unknown>;

function asked(options: unknown, ...path: string[]): boolean {
  let at = options;
  for (const name of path) at = typeof at === "object" && at !== null ? (at as Options)[name] : undefined;
  return at === true;
}

export function cellProperties(range: Range, options: unknown): unknown[][] {
  if (cellCount(range.area) > range.world.limits.cellsInRead) throw new ExcelRefusal("RangeExceedsLimit", "too many cells");
  const { sheet, area } = range;
  return Array.from({ length: rowCount(area) }, (_row, r) =>
    Array.from({ length: colCount(area) }, (_col, c) => oneCell(sheet, area.top + r, area.left + c, options))
  );
}

function oneCell(sheet: SheetModel, row: number, col: number, options: unknown): Options {
  const out: Options = {};
  const format: Options = {};
  if (asked(options, "address")) out["address"] = `${quotedSheet(sheet.name)}!${address(row, col)}`;
  const text = sheet.textFormatOf(row, col);
  const font: Options = {
    ...(asked(options, "format", "font", "strikethrough") && { strikethrough: strikethrough(sheet, row, col) }),
    ...(asked(options, "format", "font", "name") && { name: text.font }),
    ...(asked(options, "format", "font", "size") && { size: text.size }),
  };
  if (Object.keys(font).length > 0) format["font"] = font;
  if (asked(options, "format", "wrapText")) format["wrapText"] = text.wrap;
  if (asked(options, "format", "textOrientation")) format["textOrientation"] = orientation(text);
  if (asked(options, "format", "shrinkToFit")) format["shrinkToFit"] = false;
  if (asked(options, "format", "protection", "locked")) format["protection"] = { locked: sheet.isLocked(row, col) };
  if (Object.keys(format).length > 0) out["format"] = format;
  return out;
}

/** true, false, or null where only some of the characters are struck through. */
export function strikethrough(sheet: SheetModel, row: number, col: number): boolean | null {
  const struck = sheet.cell(row, col)?.struck ?? false;
  return struck === "partial" ? null : struck;
}

/** Excel's number of a text's direction: degrees, or 180 for characters one below the other. */
export function orientation({ turned }: TextFormat): number {
  return turned ? 180 : 0;
}

export function lineProperties(range: Range, options: unknown, line: "row" | "column"): unknown[] {
  const { sheet, area } = range;
  const [from, to] = line === "row" ? [area.top, area.bottom] : [area.left, area.right];
  const hidden = line === "row" ? sheet.hiddenRows : sheet.hiddenCols;
  return Array.from({ length: to - from + 1 }, (_item, index) => {
    const at = from + index;
    const whole = line === "row" ? { top: at, bottom: at, left: 0, right: lastCol } : { top: 0, bottom: lastRow, left: at, right: at };
    return {
      ...(asked(options, "address") ? { address: `${quotedSheet(sheet.name)}!${areaAddress(whole)}` } : {}),
      ...(asked(options, `${line}Hidden`) ? { [`${line}Hidden`]: hidden.has(at) } : {}),
      ...(line === "row" && asked(options, "format", "rowHeight") ? { format: { rowHeight: sheet.heightOf(at) } } : {}),
      ...(line === "column" && asked(options, "format", "columnWidth") ? { format: { columnWidth: sheet.widthOf(at) } } : {}),
      ...(asked(options, `${line}Index`) ? { [`${line}Index`]: at } : {}),
    };
  });
}
