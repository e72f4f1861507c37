/** How a cell looks, as plain data: it crosses the worker's border and knows neither the file library nor the grid library. */

export type LineStyle = "thin" | "hair" | "dotted" | "dashed" | "double" | "medium" | "thick";

export interface Edge {
  style: LineStyle;
  /** "#rrggbb" */
  color: string;
}

export interface CellLook {
  font?: string;
  /** Points. */
  size?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strike?: boolean;
  /** "#rrggbb" */
  color?: string;
  /** "#rrggbb" */
  fill?: string;
  top?: Edge;
  right?: Edge;
  bottom?: Edge;
  left?: Edge;
  horizontal?: "left" | "center" | "right" | "justify";
  vertical?: "top" | "center" | "bottom";
  wrap?: boolean;
  /** Japanese vertical writing, one character below the other. */
  stacked?: boolean;
}

export interface SheetLook {
  sheet: string;
  /** Cells with a look of their own; `look` is an index into the book's looks. Cells without a value are among them. */
  cells: { row: number; col: number; look: number }[];
  /** Widths in characters and heights in points, by index. */
  colWidths: Record<number, number>;
  rowHeights: Record<number, number>;
  gridLines: boolean;
  frozenRows: number;
  frozenCols: number;
}

export interface BookLook {
  looks: CellLook[];
  sheets: SheetLook[];
}
