/** What rules need of a sheet itself. Found out where the file is read, kept small: only what is wrong, or compared with another sheet. */

/** A text that its rows or columns show in part only. Heights in points. */
export interface CutText {
  cell: string;
  /** Key of the column or field, "target". */
  key: string;
  /** Id of the indicator; null for a text that belongs to none or to several. */
  indicator: string | null;
  /** How the text begins. */
  text: string;
  /** "height": lines are missing below; "width": one line that ends at the cell's border. */
  side: "height" | "width";
  /** First and last row of the cell, from 0. */
  rows: readonly [from: number, to: number];
  /** Height of these rows. */
  height: number;
  /** Height of the last of them. */
  last: number;
  /** Height that the text needs. */
  needed: number;
  /** Lines that do not show; 0 for "width". */
  hidden: number;
}

/** A way in which a page is set up otherwise than the form. */
export type PageFault =
  | { kind: "unset" }
  | { kind: "orientation"; landscape: boolean }
  | { kind: "paper"; now: string; wanted: string }
  /** The columns take that many pages side by side. */
  | { kind: "wide"; pages: number }
  /** Texts outside the print area, the first of them in `cell`. */
  | { kind: "outside"; cell: string; area: string };

/** A printed label of a form and where it stands. */
export interface PrintedLabel {
  text: string;
  cell: string;
}

/** A label that is missing or stands there in other words than its definition, or than last year. */
export interface FormDrift {
  kind: "missing" | "renamed" | "moved" | "added";
  label: string;
  /** Where it stands; null for what is missing. */
  cell: string | null;
  /** The label by its definition or of last year for "renamed", its cell of last year for "moved". */
  before: string | null;
}

/** Facts of one sheet that holds documents. */
export interface SheetFacts {
  file: number;
  sheet: string;
  layout: string;
  cut: readonly CutText[];
  page: readonly PageFault[];
  /** Against the definition of the form. */
  drift: readonly FormDrift[];
  /** In reading order; compared with last year's sheet. */
  labels: readonly PrintedLabel[];
}
