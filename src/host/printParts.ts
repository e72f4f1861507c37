/** What a check of the print reads of a sheet: heights, widths, how texts are set, the page. */
import type { Area, CellLook } from "../domain/grid/grid";
import { POINTS_A_CHARACTER } from "../domain/model/textHeight";
import { answer, areaPart, cellCount, range, type SheetDraft } from "./areaParts";
import type { Part } from "./parts";

/** Larger sheets are no forms: of their print nothing is asked. */
const cellsOfForm = 40_000;
const lastRowOfForm = 3_000;
const lastColOfForm = 400;
/** The last values of a sheet may stand in merged cells that reach that many rows and columns further. */
const reach = 40;
const pointsAnInch = 72;
const papers: Readonly<Record<string, number>> = { Letter: 1, A3: 8, A4: 9, A5: 11, B4: 12, B5: 13 };

/** Narrower columns, in points on the average, hold no texts of their own: in such sheets (方眼紙) texts stand in merged cells. */
const narrow = 30;

/** What to load of a range, so that a property that is even need not be asked cell by cell. ExcelApi 1.9. */
const textFormat = ["format/font/name", "format/font/size", "format/wrapText", "format/textOrientation", "format/shrinkToFit"];
export const evenTexts = textFormat.join(",");

/** A property is null or undefined where it is not even. */
interface TextFormat {
  name?: string | null | undefined;
  size?: number | null | undefined;
  wrap?: boolean | null | undefined;
  orientation?: number | null | undefined;
  shrink?: boolean | null | undefined;
}

/** Of a range with `evenTexts` loaded, or of one cell of getCellProperties. */
function textFormatOf({ font, wrapText, textOrientation, shrinkToFit }: Excel.CellPropertiesFormat | Excel.RangeFormat): TextFormat {
  return { name: font?.name, size: font?.size, wrap: wrapText, orientation: textOrientation, shrink: shrinkToFit };
}

/** @param area of the values. @param used the range over it, with width and `evenTexts` loaded. */
export function printParts(draft: SheetDraft, area: Area, used: Excel.Range): Part[] {
  if (!isForm(area)) return [];
  const whole = { top: 0, left: 0, bottom: area.bottom + reach, right: area.right + reach };
  const even = textFormatOf(used.format);
  const sizes = [heightsPart(draft, whole), widthsPart(draft, whole), pagePart(draft)];
  if (!isUneven(even)) {
    const look = lookOf(even, new Map());
    if (look) draft.looks.set("all", look);
    return sizes;
  }
  return used.width / used.columnCount < narrow ? sizes : [...sizes, looksPart(draft, area, even)];
}

/** Of each merge, how its text is set; added to the part that reads the merges. */
export function mergedLooks(
  draft: SheetDraft,
  area: Area,
  used: Excel.Range
): { load: readonly string[]; take: (merge: Excel.Range) => void } | undefined {
  if (!isForm(area) || !isUneven(textFormatOf(used.format))) return undefined;
  const known = new Map<string, CellLook>();
  return {
    load: textFormat,
    take: (merge) => {
      const look = lookOf(textFormatOf(merge.format), known);
      if (look) draft.looks.set(`${merge.rowIndex},${merge.columnIndex}`, look);
    },
  };
}

const isForm = (area: Area): boolean => cellCount(area) <= cellsOfForm && area.bottom <= lastRowOfForm && area.right <= lastColOfForm;

const isUneven = ({ name, size, wrap, orientation, shrink }: TextFormat): boolean =>
  [name, size, wrap, orientation, shrink].some((value) => value === null || value === undefined);

/** Cell by cell, only what is not even. ExcelApi 1.9. */
function looksPart(draft: SheetDraft, area: Area, even: TextFormat): Part {
  const uneven = (value: unknown): boolean => value === null || value === undefined;
  const font = { ...(uneven(even.name) && { name: true }), ...(uneven(even.size) && { size: true }) };
  const format = {
    ...(Object.keys(font).length > 0 && { font }),
    ...(uneven(even.wrap) && { wrapText: true }),
    ...(uneven(even.orientation) && { textOrientation: true }),
    ...(uneven(even.shrink) && { shrinkToFit: true }),
  };
  const known = new Map<string, CellLook>();
  return areaPart(draft, area, (sheet, band) => {
    const asked = range(sheet, band).getCellProperties({ format });
    return () => {
      const lines = answer(asked);
      lines?.forEach((line, r) =>
        line.forEach((cell, c) => {
          const own = textFormatOf(cell.format ?? {});
          const look = lookOf(
            {
              name: even.name ?? own.name,
              size: even.size ?? own.size,
              wrap: even.wrap ?? own.wrap,
              orientation: even.orientation ?? own.orientation,
              shrink: even.shrink ?? own.shrink,
            },
            known
          );
          if (look) draft.looks.set(`${band.top + r},${band.left + c}`, look);
        })
      );
      return lines !== null;
    };
  });
}

/** Null for turned and shrunk texts and where Excel does not tell (two fonts in one cell). Cells of one kind share one object. */
function lookOf({ name, size, wrap, orientation, shrink }: TextFormat, known: Map<string, CellLook>): CellLook | null {
  if (typeof name !== "string" || typeof size !== "number" || typeof wrap !== "boolean" || orientation !== 0 || shrink !== false)
    return null;
  const key = `${name} ${size} ${wrap}`;
  const look = known.get(key) ?? { font: name, size, wrap };
  known.set(key, look);
  return look;
}

/** Heights of all rows in points. ExcelApi 1.9. */
function heightsPart(draft: SheetDraft, area: Area): Part {
  return areaPart(draft, { ...area, right: area.left }, (sheet, band) => {
    const asked = range(sheet, band).getRowProperties({ format: { rowHeight: true } });
    return () => {
      const lines = answer(asked);
      lines?.forEach(({ format }, index) => {
        if (typeof format?.rowHeight === "number") (draft.rowHeights ??= {})[band.top + index] = format.rowHeight;
      });
      return lines !== null;
    };
  });
}

/** Widths of all columns; Excel tells points. ExcelApi 1.9. */
function widthsPart(draft: SheetDraft, area: Area): Part {
  return areaPart(draft, { ...area, bottom: area.top }, (sheet, band) => {
    const asked = range(sheet, band).getColumnProperties({ format: { columnWidth: true } });
    return () => {
      const lines = answer(asked);
      lines?.forEach(({ format }, index) => {
        if (typeof format?.columnWidth === "number") (draft.colWidths ??= {})[band.left + index] = format.columnWidth / POINTS_A_CHARACTER;
      });
      return lines !== null;
    };
  });
}

/** The page. What the book leaves to the printer comes as Excel's own choice, so it counts as set. ExcelApi 1.9. */
function pagePart(draft: SheetDraft): Part {
  return {
    optional: true,
    divide: () => null,
    ask: (context) => {
      const layout = context.workbook.worksheets.getItem(draft.id).pageLayout.load("orientation,paperSize,zoom,leftMargin,rightMargin");
      const printed = layout.getPrintAreaOrNullObject();
      printed.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
      return () => {
        draft.page = {
          set: true,
          landscape: layout.orientation === "Landscape",
          paper: papers[layout.paperSize] ?? null,
          ...zoomOf(layout.zoom),
          margins: (layout.leftMargin + layout.rightMargin) / pointsAnInch,
          areas: areasOf(printed),
        };
        return true;
      };
    },
  };
}

/** Null where no print area is set. */
function areasOf(printed: Excel.RangeAreas): Area[] | null {
  if (printed.isNullObject) return null;
  return printed.areas.items.map(({ rowIndex: top, columnIndex: left, rowCount, columnCount }) => ({
    top,
    left,
    bottom: top + rowCount - 1,
    right: left + columnCount - 1,
  }));
}

/** Excel leaves out, or gives null for, what does not hold. */
function zoomOf({
  scale,
  horizontalFitToPages: wide,
  verticalFitToPages: high,
}: Partial<Record<keyof Excel.PageLayoutZoomOptions, number | null>>): {
  fitWidth: number | null;
  scale: number;
} {
  return { fitWidth: wide ? wide : high ? 0 : null, scale: scale ? scale : 100 };
}
