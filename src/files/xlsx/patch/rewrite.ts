import { address } from "../../../domain/grid/address";
import type { CellValue } from "../../../domain/grid/grid";
import { cellPlace } from "../sheetXml";
import { safeText } from "../write/guards";

/** New value and format index of a cell. */
export interface NewCell {
  readonly value: CellValue;
  readonly style: number;
}

/** New cells by row, then by column. */
export type NewCells = ReadonlyMap<number, ReadonlyMap<number, NewCell>>;

/** Comments, CDATA and processing instructions are stepped over; the tags of sheetData, its rows and cells are looked at. */
const tagPattern =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([\w.-]+:)?(sheetData|row|c)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;
const rowNumber = /\sr\s*=\s*["'](\d{1,7})["']/;
const cellReference = /\sr\s*=\s*["']([A-Za-z]{1,3}\d{1,7})["']/;

function escapeXml(text: string): string {
  return safeText(text)
    .replace(/\p{Cc}/gu, (char) =>
      char >= "\u007F" || char === "\t" || char === "\n" ? char : `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`
    )
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
}

/** A cell with its text inside it: the table of shared strings stays as it is. */
function cellXml(prefix: string, row: number, col: number, { value, style }: NewCell): string {
  const open = `<${prefix}c r="${address(row, col)}"${style > 0 ? ` s="${style}"` : ""}`;
  if (value === null || value === "") return `${open}/>`;
  if (typeof value === "number") return `${open}><${prefix}v>${value}</${prefix}v></${prefix}c>`;
  if (typeof value === "boolean") return `${open} t="b"><${prefix}v>${value ? 1 : 0}</${prefix}v></${prefix}c>`;
  return `${open} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escapeXml(value)}</${prefix}t></${prefix}is></${prefix}c>`;
}

/** Walks over a sheet part and copies it with the new cells put in their places. */
class Rewriter {
  private readonly out: string[] = [];
  private copied = 0;
  private prefix = "";
  private inData = false;
  private row = -1;
  private col = -1;
  private readonly rowsLeft: number[];
  private colsLeft: number[] = [];
  /** Where the cell that is being replaced began. */
  private replacing = false;

  constructor(
    private readonly xml: string,
    private readonly cells: NewCells
  ) {
    this.rowsLeft = [...cells.keys()].sort((a, b) => a - b);
  }

  run(): string {
    tagPattern.lastIndex = 0;
    for (let match = tagPattern.exec(this.xml); match; match = tagPattern.exec(this.xml)) {
      const [whole, slash, prefix = "", name, attributes = "", selfClosing] = match;
      const end = match.index + whole.length;
      if (name === undefined || (name !== "sheetData" && !this.inData)) continue;
      if (name === "sheetData") {
        this.prefix = prefix;
        this.inData = !slash && !selfClosing;
        if (selfClosing) this.expand(match.index, end, prefix, name, attributes, () => this.putRows(Infinity));
        else if (slash) this.insert(match.index, () => this.putRows(Infinity));
      } else if (name === "row") {
        if (slash) this.insert(match.index, () => this.putCells(Infinity));
        else this.openRow(match.index, end, prefix, attributes, selfClosing === "/");
      } else if (slash) {
        if (this.replacing) this.copied = end;
        this.replacing = false;
      } else this.openCell(match.index, end, attributes, selfClosing === "/");
    }
    this.copyTo(this.xml.length);
    return this.out.join("");
  }

  private openRow(from: number, end: number, prefix: string, attributes: string, selfClosing: boolean): void {
    this.row = Number(rowNumber.exec(attributes)?.[1] ?? this.row + 2) - 1;
    this.col = -1;
    this.insert(from, () => this.putRows(this.row));
    this.colsLeft = [];
    if (this.rowsLeft[0] !== this.row) return;
    this.rowsLeft.shift();
    this.colsLeft = this.columnsOf(this.row);
    if (selfClosing) this.expand(from, end, prefix, "row", attributes, () => this.putCells(Infinity));
  }

  private openCell(from: number, end: number, attributes: string, selfClosing: boolean): void {
    this.col = cellPlace(cellReference.exec(attributes)?.[1] ?? "")?.col ?? this.col + 1;
    if (this.colsLeft.length === 0) return;
    this.insert(from, () => this.putCells(this.col));
    if (this.colsLeft[0] !== this.col) return;
    this.putCells(this.col + 1);
    this.copied = end;
    this.replacing = !selfClosing;
  }

  private columnsOf(row: number): number[] {
    return [...(this.cells.get(row)?.keys() ?? [])].sort((a, b) => a - b);
  }

  private copyTo(position: number): void {
    if (position > this.copied) this.out.push(this.xml.slice(this.copied, position));
    this.copied = Math.max(this.copied, position);
  }

  private insert(position: number, put: () => void): void {
    if (this.replacing) return;
    this.copyTo(position);
    put();
  }

  /** `<row r="5"/>` → `<row r="5">…</row>`; left as it is where nothing goes in. */
  private expand(from: number, end: number, prefix: string, name: string, attributes: string, put: () => void): void {
    if (name === "sheetData" && this.rowsLeft.length === 0) return;
    this.copyTo(from);
    this.out.push(`<${prefix}${name}${attributes}>`);
    put();
    this.out.push(`</${prefix}${name}>`);
    this.copied = end;
  }

  /** New rows above `before`. */
  private putRows(before: number): void {
    for (let row = this.rowsLeft[0]; row !== undefined && row < before; row = this.rowsLeft[0]) {
      this.rowsLeft.shift();
      this.out.push(`<${this.prefix}row r="${row + 1}">`);
      for (const col of this.columnsOf(row)) this.putCell(row, col);
      this.out.push(`</${this.prefix}row>`);
    }
  }

  /** New cells of this row left of `before`. */
  private putCells(before: number): void {
    for (let col = this.colsLeft[0]; col !== undefined && col < before; col = this.colsLeft[0]) {
      this.colsLeft.shift();
      this.putCell(this.row, col);
    }
  }

  private putCell(row: number, col: number): void {
    const cell = this.cells.get(row)?.get(col);
    if (cell) this.out.push(cellXml(this.prefix, row, col, cell));
  }
}

/** A sheet part with new cells; every other character stays as it is. Missing cells and rows are put in, in order. */
export function rewriteCells(xml: string, cells: NewCells): string {
  return new Rewriter(xml, cells).run();
}
