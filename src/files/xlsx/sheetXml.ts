import type { Area, Cell, PageSetup } from "../../domain/grid/grid";
import { FileFailure } from "../failure";
import { limits } from "../limits";
import type { Attributes, XmlReader } from "../xml/parseXml";
import { parseArea } from "./merges";
import { relationshipId } from "./package";
import { RichTextReader } from "./richText";
import { makeCell, type CellLosses, type RawCell, type SharedParts } from "./sheetCells";
import { isTrue } from "./workbook";

interface ColumnDefinition {
  readonly from: number;
  readonly to: number;
  readonly width: number | null;
  readonly hidden: boolean;
}

/** A sheet part as it was read, not yet settled (merges may overlap, cells may be out of order). */
export interface SheetPart {
  readonly cells: Cell[];
  readonly merges: Area[];
  readonly columns: ColumnDefinition[];
  readonly hiddenRows: number[];
  readonly rowHeights: Map<number, number>;
  /** Rows that the sheet does not mention are hidden; `rows` are those it mentions. */
  readonly zeroHeight: boolean;
  readonly rows: Set<number>;
  /** Areas of array formulas: each of their cells is part of a formula. */
  readonly formulaAreas: Area[];
  readonly drawings: string[];
  /** Height of rows that name none, in points; null where the sheet does not say. */
  readonly defaultRowHeight: number | null;
  readonly page: Omit<PageSetup, "areas">;
  readonly losses: CellLosses;
}

/** Empty formatted cells in front of a cell or row end that names its place: they hold nothing, and a sheet can have millions. */
const emptyCells = /(?:<c r="[A-Z]{1,3}\d{1,7}"(?: s="\d{1,6}")?\s?\/>)+(?=<c r="|<\/row>)/g;
/** Rows that hold nothing and have neither height nor a hidden flag, in front of a row that names its number. */
const emptyRows =
  /(?:<row r="\d{1,7}"(?: (?:spans|s|customFormat|x14ac:dyDescent)="[^"<>]{0,40}")*(?:\s?\/>|><\/row>))+(?=<row r="|<\/sheetData>)/g;

/** "AB12" → its column and row from 0; null where it is no address. Written by hand since it runs for every cell. */
export function cellPlace(reference: string): { row: number; col: number } | null {
  let col = 0;
  let at = 0;
  for (; at < reference.length; at++) {
    const code = reference.charCodeAt(at) & ~32;
    if (code < 65 || code > 90) break;
    col = col * 26 + code - 64;
  }
  if (at === 0 || at > 3) return null;
  let row = 0;
  for (let i = at; i < reference.length; i++) {
    const digit = reference.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return null;
    row = row * 10 + digit;
  }
  return row >= 1 && row <= limits.rows && col <= limits.cols ? { row: row - 1, col: col - 1 } : null;
}

/** Reads a sheet part: what it tells goes into the second value while the part is parsed. */
export function sheetReader(parts: SharedParts): { reader: XmlReader; sheet: SheetPart } {
  const state = new SheetState(parts);
  return { sheet: state.sheet, reader: state };
}

class SheetState implements XmlReader {
  readonly sheet = {
    cells: [] as Cell[],
    merges: [] as Area[],
    columns: [] as ColumnDefinition[],
    hiddenRows: [] as number[],
    rowHeights: new Map<number, number>(),
    zeroHeight: false,
    rows: new Set<number>(),
    formulaAreas: [] as Area[],
    drawings: [] as string[],
    defaultRowHeight: null as number | null,
    page: { set: false, landscape: false, paper: null as number | null, fitWidth: null as number | null, scale: 100, margins: 1.4 },
    losses: { lostStrings: 0, cut: 0 },
  };
  private readonly rich = new RichTextReader();
  private row = -1;
  private col = -1;
  private cell: RawCell | null = null;
  private inValue = false;
  private inInline = false;
  /** Comments and CDATA could hold what looks like an empty cell: from then on nothing is skimmed. */
  private plain = true;
  /** The sheet is to be fitted to a number of pages; said before the page itself. */
  private fitted = false;

  constructor(private readonly parts: SharedParts) {}

  skim(xml: string): string {
    if (this.plain && xml.includes("<!")) this.plain = false;
    if (!this.plain) return xml;
    const skimmed = xml.includes("/>") ? xml.replace(emptyCells, "") : xml;
    return this.sheet.zeroHeight ? skimmed : skimmed.replace(emptyRows, "");
  }

  open(name: string, attributes: Attributes): void {
    if (this.inInline) this.rich.open(name, attributes);
    else if (this.cell) this.openInCell(name, attributes, this.cell);
    else if (name === "c") this.openCell(attributes);
    else if (name === "row") this.openRow(attributes);
    else this.openOther(name, attributes);
  }

  text(text: string): void {
    if (this.inInline) this.rich.characters(text);
    else if (this.inValue && this.cell && (this.cell.value?.length ?? 0) <= limits.cellChars)
      this.cell.value = (this.cell.value ?? "") + text;
  }

  close(name: string): void {
    if (this.inInline && name !== "is") this.rich.close(name);
    else if (name === "is" && this.cell) {
      this.cell.inline = this.rich.take();
      this.inInline = false;
    } else if (name === "v") this.inValue = false;
    else if (name === "c" && this.cell) {
      const cell = makeCell(this.cell, this.parts, this.sheet.losses);
      if (cell) this.sheet.cells.push(cell);
      this.cell = null;
    }
  }

  private openRow(attributes: Attributes): void {
    const number = Number(attributes["r"]);
    this.row = Number.isInteger(number) && number >= 1 && number <= limits.rows ? number - 1 : this.row + 1;
    this.col = -1;
    if (this.sheet.zeroHeight) this.sheet.rows.add(this.row);
    if (isTrue(attributes["hidden"])) this.sheet.hiddenRows.push(this.row);
    const height = Number(attributes["ht"]);
    if (height > 0 && height < 1000) this.sheet.rowHeights.set(this.row, height);
  }

  private openCell(attributes: Attributes): void {
    const place = attributes["r"] === undefined ? null : cellPlace(attributes["r"]);
    this.col = place?.col ?? this.col + 1;
    this.cell = {
      row: place?.row ?? Math.max(this.row, 0),
      col: this.col,
      type: attributes["t"] ?? "n",
      style: Number(attributes["s"] ?? 0),
      formula: false,
      value: null,
      inline: null,
    };
  }

  private openInCell(name: string, attributes: Attributes, cell: RawCell): void {
    if (name === "v") {
      this.inValue = true;
      cell.value = "";
    } else if (name === "is") this.inInline = true;
    else if (name === "f") {
      cell.formula = true;
      const area =
        attributes["ref"] !== undefined && (attributes["t"] === "array" || attributes["t"] === "dataTable")
          ? parseArea(attributes["ref"])
          : null;
      if (area) this.sheet.formulaAreas.push(area);
    }
  }

  private openOther(name: string, attributes: Attributes): void {
    if (name === "mergeCell") {
      if (this.sheet.merges.length >= limits.merges) throw new FileFailure("too-large", { what: "merges", limit: limits.merges });
      const area = parseArea(attributes["ref"] ?? "");
      if (area && (area.top < area.bottom || area.left < area.right)) this.sheet.merges.push(area);
    } else if (name === "col") this.addColumn(attributes);
    else if (name === "sheetFormatPr") {
      this.sheet.zeroHeight = isTrue(attributes["zeroHeight"]);
      const height = Number(attributes["defaultRowHeight"]);
      if (height > 0 && height < 1000) this.sheet.defaultRowHeight = height;
    } else if (name === "pageSetUpPr") {
      this.fitted = isTrue(attributes["fitToPage"]);
      if (this.fitted) this.sheet.page.fitWidth = 1;
    } else if (name === "pageSetup") this.readPage(attributes);
    else if (name === "pageMargins") this.sheet.page.margins = Number(attributes["left"] ?? 0.7) + Number(attributes["right"] ?? 0.7) || 0;
    else if (name === "drawing") {
      const id = relationshipId(attributes);
      if (id !== null) this.sheet.drawings.push(id);
    }
  }

  private readPage(attributes: Attributes): void {
    const { page } = this.sheet;
    const paper = Number(attributes["paperSize"]);
    const [width, scale] = [Number(attributes["fitToWidth"] ?? 1), Number(attributes["scale"] ?? 100)];
    page.set = true;
    page.landscape = attributes["orientation"] === "landscape";
    page.paper = Number.isInteger(paper) && paper > 0 ? paper : null;
    page.fitWidth = this.fitted ? (width >= 0 ? width : 1) : null;
    page.scale = scale >= 10 && scale <= 400 ? scale : 100;
  }

  private addColumn(attributes: Attributes): void {
    const from = Number(attributes["min"]) - 1;
    const to = Math.min(Number(attributes["max"]), limits.cols) - 1;
    if (!(from >= 0 && from <= to) || this.sheet.columns.length >= limits.columnDefinitions) return;
    const width = Number(attributes["width"]);
    this.sheet.columns.push({ from, to, width: width >= 0 && width <= 255 ? width : null, hidden: isTrue(attributes["hidden"]) });
  }
}
