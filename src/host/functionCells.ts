/** Finds the cells with functions of this add-in, before they are turned into their values. */
import type { Area } from "../domain/grid/grid";
import { address } from "../domain/grid/address";
import { callsOurFunction } from "../domain/model/cellFunctions";
import { cellCount } from "./areaParts";
import { cellValue, isErrorValue, shownText } from "./cells";
import { readParts, type Part } from "./parts";
import type { FormulaScope, FunctionCell } from "./workbookPort";

interface SheetArea {
  readonly id: string;
  readonly sheet: string;
  readonly area: Area;
}

/** Three syncs for any number of sheets, more only where a limit is hit. ExcelApi 1.9 (getSelectedRanges). */
export async function findFunctionCells(context: Excel.RequestContext, scope: FormulaScope): Promise<FunctionCell[]> {
  const sheets = context.workbook.worksheets.load("items/id,items/name");
  const active = context.workbook.worksheets.getActiveWorksheet().load("id");
  const selected = scope === "selection" ? context.workbook.getSelectedRanges() : null;
  selected?.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  await context.sync();
  const wanted = sheets.items.filter(({ id }) => scope === "book" || id === active.id);
  const used = wanted.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"));
  await context.sync();
  const chosen = selected?.areas.items.map(areaOf) ?? null;
  const places = wanted.flatMap(({ id, name }, index): SheetArea[] => {
    const range = used[index];
    if (range === undefined || range.isNullObject) return [];
    const whole = areaOf(range);
    const areas = chosen === null ? [whole] : chosen.flatMap((one) => overlap(whole, one) ?? []);
    return areas.map((area) => ({ id, sheet: name, area }));
  });
  const found = new Map<string, FunctionCell>();
  await readParts(
    context,
    places.map((place) => part(place, found)),
    () => undefined
  );
  return [...found.values()];
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

function overlap(a: Area, b: Area): Area | null {
  const both = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return both.top > both.bottom || both.left > both.right ? null : both;
}

function part({ id, sheet, area }: SheetArea, found: Map<string, FunctionCell>): Part {
  return {
    ask: (context) => {
      const range = context.workbook.worksheets
        .getItem(id)
        .getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1)
        .load("formulas,values,text");
      return () => {
        const { formulas, values, text } = range as { [K in "formulas" | "values" | "text"]: unknown[][] | null };
        if (formulas === null || values === null || text === null) return false;
        formulas.forEach((line, r) =>
          line.forEach((formula, c) => {
            if (typeof formula !== "string" || !callsOurFunction(formula)) return;
            const value = cellValue(values[r]?.[c]);
            const cell = address(area.top + r, area.left + c);
            found.set(`${id}!${cell}`, {
              sheet,
              cell,
              formula,
              value: isErrorValue(value) ? null : value,
              text: shownText(value, text[r]?.[c]),
            });
          })
        );
        return true;
      };
    },
    divide: () => {
      if (area.top === area.bottom || cellCount(area) < 2) return null;
      const middle = Math.floor((area.top + area.bottom) / 2);
      return [
        part({ id, sheet, area: { ...area, bottom: middle } }, found),
        part({ id, sheet, area: { ...area, top: middle + 1 } }, found),
      ];
    },
  };
}
