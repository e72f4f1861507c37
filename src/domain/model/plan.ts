/** A workbook to be written, as data: the host or the files room puts it into cells. Rows and columns count from 0. */
import type { Area, CellValue } from "../grid/grid";

export interface PlanStyle {
  font?: "gothic" | "mincho";
  size?: number;
  bold?: boolean;
  color?: string;
  fill?: string;
  border?: "thin" | "medium" | "none";
  /** Black where it is not given. */
  borderColor?: string;
  wrap?: boolean;
  horizontal?: "left" | "center" | "right";
  vertical?: "top" | "center" | "bottom";
  /** Number format code. */
  format?: string;
  unlocked?: boolean;
}

export interface PlanCell {
  row: number;
  col: number;
  value: CellValue;
  style?: PlanStyle;
  /** A place in the same workbook: { sheet, cell }. */
  link?: { sheet: string; cell: string };
  /** Struck-through characters of the text. */
  struck?: readonly (readonly [number, number])[];
}

export interface PrintSetup {
  paper: "A3" | "A4";
  landscape: boolean;
  /** Pages wide; 0 = as many as needed. Height is always as many as needed. */
  fitWidth: number;
  titleRows?: readonly [from: number, to: number];
  area?: Area;
  header?: string;
  footer?: string;
}

export interface ConditionalPlan {
  area: Area;
  rule:
    | { kind: "data-bar"; color: string; min?: number; max?: number }
    | { kind: "text-equals"; text: string; fill: string; color: string }
    | { kind: "less-than"; value: number; fill: string; color: string };
}

export interface ChartPlan {
  kind: "bar" | "column";
  title: string;
  /** Category and value ranges on the sheet named (default: this sheet). */
  categories: Area;
  values: { name: string; area: Area }[];
  anchor: Area;
}

export interface SheetPlan {
  name: string;
  cells: PlanCell[];
  merges: Area[];
  /** Widths in characters by column. */
  colWidths: number[];
  /** Heights in points by row; rows not named are computed by the writer from their texts. */
  rowHeights: Record<number, number>;
  print: PrintSetup;
  freeze?: { rows: number; cols: number };
  filter?: Area;
  conditional?: ConditionalPlan[];
  charts?: ChartPlan[];
  tabColor?: string;
  hidden?: boolean;
  hiddenRows?: number[];
  /** Protects the sheet without a password: only cells whose style is `unlocked` can be typed into. */
  protect?: boolean;
}

export interface WorkbookPlan {
  title: string;
  sheets: SheetPlan[];
  /** Creation time written into the file, ISO; the same plan with the same time gives the same bytes. */
  createdAt: string;
}
