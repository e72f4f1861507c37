import type { Area } from "../../../domain/grid/grid";
import { limits } from "../../limits";
import type { Attributes, XmlReader } from "../../xml/parseXml";
import { parseArea } from "../merges";
import { cellPlace } from "../sheetXml";
import { isTrue } from "../workbook";

/** What must be known of a sheet before its cells may be changed. */
export interface SheetSurvey {
  isProtected: boolean;
  readonly merges: Area[];
  /** Areas of array formulas and data tables. */
  readonly formulaAreas: Area[];
  /** "row,col" of the wanted cells that hold a formula. */
  readonly formulas: Set<string>;
  /** Format index of the wanted cells that exist, of rows and of columns. */
  readonly cellStyles: Map<string, number>;
  readonly rowStyles: Map<number, number>;
  readonly colStyles: { readonly from: number; readonly to: number; readonly style: number }[];
}

/** Surveys a sheet while it is parsed; only the cells in `wanted` ("row,col") are looked at closely. */
export function surveyReader(wanted: ReadonlySet<string>): { reader: XmlReader; survey: SheetSurvey } {
  const survey: SheetSurvey = {
    isProtected: false,
    merges: [],
    formulaAreas: [],
    formulas: new Set(),
    cellStyles: new Map(),
    rowStyles: new Map(),
    colStyles: [],
  };
  let row = -1;
  let col = -1;
  let key = "";
  const openers: Readonly<Record<string, (attributes: Attributes) => void>> = {
    row(attributes) {
      const number = Number(attributes["r"]);
      row = Number.isInteger(number) && number >= 1 ? number - 1 : row + 1;
      col = -1;
      if (isTrue(attributes["customFormat"])) survey.rowStyles.set(row, Number(attributes["s"] ?? 0));
    },
    c(attributes) {
      const place = cellPlace(attributes["r"] ?? "");
      col = place?.col ?? col + 1;
      key = `${place?.row ?? row},${col}`;
      if (wanted.has(key)) survey.cellStyles.set(key, Number(attributes["s"] ?? 0));
    },
    f(attributes) {
      if (wanted.has(key)) survey.formulas.add(key);
      const area =
        attributes["ref"] !== undefined && (attributes["t"] === "array" || attributes["t"] === "dataTable")
          ? parseArea(attributes["ref"])
          : null;
      if (area) survey.formulaAreas.push(area);
    },
    mergeCell(attributes) {
      const area = parseArea(attributes["ref"] ?? "");
      if (area && survey.merges.length < limits.merges) survey.merges.push(area);
    },
    sheetProtection(attributes) {
      survey.isProtected = isTrue(attributes["sheet"]);
    },
    col(attributes) {
      const style = Number(attributes["style"] ?? 0);
      if (style > 0 && survey.colStyles.length < limits.columnDefinitions)
        survey.colStyles.push({ from: Number(attributes["min"]) - 1, to: Number(attributes["max"]) - 1, style });
    },
  };
  const reader: XmlReader = {
    open(name, attributes) {
      if (Object.hasOwn(openers, name)) openers[name]?.(attributes);
    },
  };
  return { reader, survey };
}

/** Format index of a cell: its own, else its row's, else its column's, else 0. */
export function styleAt(survey: SheetSurvey, row: number, col: number): number {
  const own = survey.cellStyles.get(`${row},${col}`) ?? survey.rowStyles.get(row);
  return own ?? survey.colStyles.find((one) => one.from <= col && col <= one.to)?.style ?? 0;
}
