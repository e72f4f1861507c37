/** The cells that edits aim at, as they are now, and why one of them must not be written. */
import { parseAddress } from "../domain/grid/address";
import type { Area, CellValue } from "../domain/grid/grid";
import { mergesPart } from "./areaParts";
import { cellValue, formulaOf, shownText } from "./cells";
import { textLimit } from "./editEntry";
import { excelCode } from "./hostErrors";
import { readParts, type Part } from "./parts";
import type { CellEdit, EditRefusal } from "./workbookPort";

/** An edit with the place that Excel understands. */
export interface PlacedEdit {
  readonly edit: CellEdit;
  /** Id or name of the sheet. */
  readonly sheetKey: string;
  /** Number format to give the cell back; null leaves it. */
  readonly restoreFormat: string | null;
  /** The formula that the edit replaces; any other formula is never written over. */
  readonly replaces?: string;
  /** The formula to give the cell back. */
  readonly restoreFormula?: string;
}

export interface Target extends PlacedEdit {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly value: CellValue;
  readonly text: string;
  readonly format: string;
  readonly formula: string | null;
  readonly refusal: EditRefusal | null;
}

interface SheetFacts {
  readonly merges: Map<string, Area>;
  isProtected: boolean;
  isFiltered: boolean;
}

interface CellFacts {
  sheetId: string;
  sheetName: string;
  value: CellValue;
  text: string;
  format: string;
  formula: string | null;
  locked: boolean;
}

/**
 * Reads what the guards need in one sync (two more where a sheet is missing). ExcelApi 1.13.
 * @returns one target for each edit, in the same order.
 */
export async function readTargets(context: Excel.RequestContext, edits: readonly PlacedEdit[]): Promise<Target[]> {
  try {
    return await readPresent(context, edits);
  } catch (thrown) {
    if (excelCode(thrown) !== "ItemNotFound") throw thrown;
  }
  const sheets = context.workbook.worksheets.load("items/id,items/name");
  await context.sync();
  const present = (edit: PlacedEdit): boolean =>
    sheets.items.some(({ id, name }) => id === edit.sheetKey || name.toLowerCase() === edit.sheetKey.toLowerCase());
  const found = await readPresent(context, edits.filter(present));
  return edits.map((edit) => found.find((target) => target.edit === edit.edit) ?? missing(edit));
}

function missing(edit: PlacedEdit): Target {
  return { ...edit, sheetId: "", sheetName: edit.edit.sheet, value: null, text: "", format: "", formula: null, refusal: "sheet-missing" };
}

async function readPresent(context: Excel.RequestContext, edits: readonly PlacedEdit[]): Promise<Target[]> {
  if (edits.length === 0) return [];
  const book = { readOnly: true };
  const sheets = new Map<string, SheetFacts>();
  const cells = new Map<CellEdit, CellFacts>();
  const parts: Part[] = [bookPart(book), cellsPart(edits, cells)];
  for (const key of new Set(edits.map((edit) => edit.sheetKey))) {
    const facts: SheetFacts = { merges: new Map(), isProtected: false, isFiltered: false };
    sheets.set(key, facts);
    parts.push(
      sheetPart(key, facts),
      mergesPart({ id: key, merges: facts.merges }, cornerArea(edits.filter((edit) => edit.sheetKey === key)))
    );
  }
  await readParts(context, parts, () => undefined);
  return edits.map((placed) => {
    const cell = cells.get(placed.edit) as CellFacts;
    const { sheetId, sheetName, value, text, format, formula } = cell;
    return {
      ...placed,
      sheetId,
      sheetName,
      value,
      text,
      format,
      formula,
      refusal: refusalOf(placed, cell, sheets.get(placed.sheetKey) as SheetFacts, book.readOnly),
    };
  });
}

/** From A1 to the last edit: a merge over an edit has its top-left cell in here, and nothing else is seen by Excel. */
function cornerArea(edits: readonly PlacedEdit[]): Area {
  const places = edits.map(({ edit }) => placeOf(edit));
  return { top: 0, left: 0, bottom: Math.max(...places.map(({ row }) => row)), right: Math.max(...places.map(({ col }) => col)) };
}

/** @throws RangeError where `cell` is no address: a mistake of the caller. */
export function placeOf(edit: CellEdit): { row: number; col: number } {
  const place = parseAddress(edit.cell);
  if (place === null) throw new RangeError(`no cell: ${edit.cell}`);
  return place;
}

function cellsPart(edits: readonly PlacedEdit[], facts: Map<CellEdit, CellFacts>): Part {
  return {
    ask: (context) => {
      const asked = edits.map(({ edit, sheetKey }) =>
        context.workbook.worksheets
          .getItem(sheetKey)
          .getRange(edit.cell)
          .load("values,text,formulas,numberFormat,format/protection/locked,worksheet/id,worksheet/name")
      );
      return () => {
        asked.forEach((range, index) => {
          const value = cellValue(range.values[0]?.[0]);
          facts.set((edits[index] as PlacedEdit).edit, {
            sheetId: range.worksheet.id,
            sheetName: range.worksheet.name,
            value,
            text: shownText(value, range.text[0]?.[0]),
            format: String(range.numberFormat[0]?.[0] ?? "General"),
            formula: formulaOf(range.formulas[0]?.[0], range.values[0]?.[0]),
            locked: range.format.protection.locked !== false,
          });
        });
        return true;
      };
    },
    divide: () =>
      edits.length < 2 ? null : [cellsPart(edits.slice(0, edits.length >> 1), facts), cellsPart(edits.slice(edits.length >> 1), facts)],
  };
}

function bookPart(facts: { readOnly: boolean }): Part {
  return {
    ask: (context) => {
      const workbook = context.workbook.load("readOnly");
      return () => {
        facts.readOnly = workbook.readOnly;
        return true;
      };
    },
    divide: () => null,
  };
}

function sheetPart(key: string, facts: SheetFacts): Part {
  return {
    ask: (context) => {
      const sheet = context.workbook.worksheets.getItem(key);
      const protection = sheet.protection.load("protected");
      const filter = sheet.autoFilter.load("isDataFiltered");
      const tables = sheet.tables.load("items/autoFilter/isDataFiltered");
      return () => {
        facts.isProtected = protection.protected;
        facts.isFiltered = filter.isDataFiltered || tables.items.some((table) => table.autoFilter.isDataFiltered);
        return true;
      };
    },
    divide: () => null,
  };
}

function refusalOf({ edit, replaces }: PlacedEdit, cell: CellFacts, sheet: SheetFacts, readOnly: boolean): EditRefusal | null {
  const { row, col } = placeOf(edit);
  if (readOnly) return "read-only";
  if (typeof edit.value === "string" && edit.value.length > textLimit) return "too-long";
  if (isCovered(sheet.merges, row, col)) return "not-anchor";
  if (replaces === undefined && cell.formula !== null) return "formula";
  if (replaces !== undefined && (cell.formula !== replaces || cell.value !== edit.value)) return "changed-since";
  if (sheet.isProtected && cell.locked) return "locked";
  if (sheet.isFiltered) return "filtered";
  if (cell.value !== edit.value && edit.before !== cell.text && edit.before !== String(cell.value ?? "")) return "changed-since";
  return null;
}

/** True where the cell lies in a merge without being its top-left cell. */
function isCovered(merges: ReadonlyMap<string, Area>, row: number, col: number): boolean {
  if (merges.has(key(row, col))) return false;
  return [...merges.values()].some((merge) => row >= merge.top && row <= merge.bottom && col >= merge.left && col <= merge.right);
}

function key(row: number, col: number): string {
  return `${row},${col}`;
}
