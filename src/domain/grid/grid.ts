/** A sheet as the domain sees it: plain data (it crosses worker borders), rows and columns counted from 0. */

/** What a cell holds. Dates are serial numbers with a date format; error values (#N/A) are their text. */
export type CellValue = string | number | boolean | null;

/** Characters `from` (inclusive) to `to` (exclusive), in UTF-16 units of the text that carries them. */
export type Span = readonly [from: number, to: number];

/** How a text is set in its cell, as far as its height in print depends on it. Cells of one format share one object. */
export interface CellLook {
  /** Name of the font as the book has it. */
  readonly font: string;
  /** Points. */
  readonly size: number;
  readonly wrap: boolean;
}

/** The page of a sheet as the book sets it up. */
export interface PageSetup {
  /** False where the book says nothing of the page: paper, orientation and scale are the printer's. */
  readonly set: boolean;
  readonly landscape: boolean;
  /** Excel's number of the paper: 8 A3, 9 A4, 12 B4, 13 B5; null where the book leaves it to the printer. */
  readonly paper: number | null;
  /** The sheet is made as small as a number of pages wide needs; 0 = as many as there are. Null where it is not fitted. */
  readonly fitWidth: number | null;
  /** Per cent; 100 where the book says nothing. Without effect on a fitted sheet. */
  readonly scale: number;
  /** Left and right margin together, in inches. */
  readonly margins: number;
  /** Print area; null where the whole sheet is printed. */
  readonly areas: readonly Area[] | null;
}

/** One cell that holds something. Cells without a value are not listed. */
export interface Cell {
  readonly row: number;
  readonly col: number;
  readonly value: CellValue;
  /** The value as the user sees it (number formats applied); for texts the text itself, line breaks as "\n". */
  readonly text: string;
  /** The number format code where it is not General. */
  readonly format?: string;
  /** True where the cell holds a formula; such cells are never written. */
  readonly formula?: boolean;
  /** Struck-through parts of the text (見え消し); "unknown" where some part is struck but which one cannot be seen. */
  readonly struck?: readonly Span[] | "unknown";
  /** Absent where it is not known, and for turned or shrunk texts. */
  readonly look?: CellLook;
}

/** A rectangle of cells; all four are inclusive. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet. `merges` never overlap; only the top-left cell of a merge holds a value. */
export interface Grid {
  readonly sheet: string;
  readonly visible: boolean;
  readonly cells: readonly Cell[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenCols: readonly number[];
  /** Text boxes and shapes: not read, only reported with the cell they stand at. */
  readonly shapes?: readonly { readonly row: number; readonly col: number }[];
  /** Column widths in characters and row heights in points, where known (by index). */
  readonly colWidths?: Readonly<Record<number, number>>;
  readonly rowHeights?: Readonly<Record<number, number>>;
  /** Height of rows without one of their own, in points, where known. */
  readonly defaultRowHeight?: number;
  /** Absent where it is not known. */
  readonly page?: PageSetup;
}
