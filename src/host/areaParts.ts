/** The parts of a sheet that a check reads: cells, merges, strike-through, hidden rows and columns. */
import type { Area, Cell, CellLook, PageSetup } from "../domain/grid/grid";
import { readCells } from "./cells";
import type { Part } from "./parts";

/** What is known of one sheet while it is being read. */
export interface SheetDraft {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly cells: Cell[];
  readonly merges: Map<string, Area>;
  readonly hiddenRows: number[];
  readonly hiddenCols: number[];
  /** Cells with a strike-through that is not even, or even in cells of an uneven sheet: "row,col" → all or part of the text. */
  readonly struck: Map<string, "all" | "unknown">;
  /** How texts are set, "row,col" or "all"; cells that are not in here are not known. */
  readonly looks: Map<string, CellLook>;
  /** Points and characters; null where they are not asked for (sheets beyond the size of a form). */
  rowHeights: Record<number, number> | null;
  colWidths: Record<number, number> | null;
  page: PageSetup | null;
}

export type Asker = (sheet: Excel.Worksheet, band: Area) => () => boolean;

/** Rows × columns of `area`. */
export function cellCount(area: Area): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

/** A part over `area` that divides into its upper and lower half. */
export function areaPart(draft: Pick<SheetDraft, "id">, area: Area, asker: Asker): Part {
  return {
    ask: (context) => asker(context.workbook.worksheets.getItem(draft.id), area),
    divide: () => {
      if (area.top === area.bottom) return null;
      const middle = Math.floor((area.top + area.bottom) / 2);
      return [areaPart(draft, { ...area, bottom: middle }, asker), areaPart(draft, { ...area, top: middle + 1 }, asker)];
    },
  };
}

export function range(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
}

/** The answer to a question, after the sync; null where Excel leaves it out. */
export function answer<T>(result: OfficeExtension.ClientResult<T>): T | null {
  return result.value;
}

/** Values, formulas, shown texts and number formats. ExcelApi 1.7 (getRangeByIndexes). */
export function cellsPart(draft: SheetDraft, area: Area): Part {
  return areaPart(draft, area, (sheet, band) => {
    const asked = range(sheet, band).load("values,formulas,text,numberFormat");
    return () => {
      const { values, formulas, text, numberFormat } = asked as {
        [K in "values" | "formulas" | "text" | "numberFormat"]: unknown[][] | null;
      };
      // Above its limit of cells Excel answers null without an error.
      if (values === null || formulas === null || text === null || numberFormat === null) return false;
      draft.cells.push(...readCells(band, { values, formulas, text, formats: numberFormat }));
      return true;
    };
  });
}

/**
 * Merged areas. Excel tells only those whose top-left cell lies in the asked range and fails where there are more than 512, so
 * `area` begins at A1 and halves by rows: each merge belongs to the one band that holds its top-left cell. ExcelApi 1.13.
 * @param more what else to load of each merge, and who takes it.
 */
export function mergesPart(
  draft: Pick<SheetDraft, "id" | "merges">,
  area: Area,
  more?: { load: readonly string[]; take: (merge: Excel.Range) => void }
): Part {
  return areaPart(draft, area, (sheet, band) => {
    const merged = range(sheet, band).getMergedAreasOrNullObject();
    const wanted = ["rowIndex", "columnIndex", "rowCount", "columnCount", ...(more?.load ?? [])];
    merged.load(wanted.map((name) => `areas/items/${name}`).join(","));
    return () => {
      if (merged.isNullObject) return true;
      for (const merge of merged.areas.items) {
        const { rowIndex: top, columnIndex: left, rowCount, columnCount } = merge;
        more?.take(merge);
        draft.merges.set(`${top},${left}`, { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 });
      }
      return true;
    };
  });
}

/** Which cells are struck through; only asked where the sheet is not all of one kind. ExcelApi 1.9. */
export function struckPart(draft: SheetDraft, area: Area): Part {
  return areaPart(draft, area, (sheet, band) => {
    const asked = range(sheet, band).getCellProperties({ format: { font: { strikethrough: true } } });
    return () => {
      const lines = answer(asked);
      if (lines === null) return false;
      lines.forEach((line, r) =>
        line.forEach((cell, c) => {
          const struck = cell.format?.font?.strikethrough as boolean | null | undefined;
          // undefined: Excel leaves the property out where it is not even within the cell.
          if (struck !== false) draft.struck.set(`${band.top + r},${band.left + c}`, struck === true ? "all" : "unknown");
        })
      );
      return true;
    };
  });
}

/** Hidden rows; only asked where some are hidden and some are not. ExcelApi 1.9. */
export function hiddenRowsPart(draft: SheetDraft, area: Area): Part {
  return areaPart(draft, area, (sheet, band) => {
    const asked = range(sheet, band).getRowProperties({ rowHidden: true });
    return () => {
      const lines = answer(asked);
      lines?.forEach((line, index) => line.rowHidden === true && draft.hiddenRows.push(band.top + index));
      return lines !== null;
    };
  });
}

/** Hidden columns; only asked where some are hidden and some are not. ExcelApi 1.9. */
export function hiddenColsPart(draft: SheetDraft, area: Area): Part {
  const first = { ...area, bottom: area.top };
  return areaPart(draft, first, (sheet, band) => {
    const asked = range(sheet, band).getColumnProperties({ columnHidden: true });
    return () => {
      const lines = answer(asked);
      lines?.forEach((line, index) => line.columnHidden === true && draft.hiddenCols.push(band.left + index));
      return lines !== null;
    };
  });
}
