import type { Span } from "../grid/grid";

export type Severity = "error" | "warning" | "info";

/** A place in a workbook, as the user knows it. */
export interface Place {
  file: number;
  sheet: string | null;
  cell: string | null;
  /** Heading of the column or field, e.g. 数値目標. */
  label: string | null;
  indicator: string | null;
}

/** A new text for a cell. */
export interface TextFix {
  file: number;
  sheet: string;
  cell: string;
  before: string;
  after: string;
  /** The same change at the finding's related places in this file; absent where there are none. */
  others?: readonly TextFix[];
}

/** A new height for a row, in points; `cell` is the text that needs it. */
export interface RowFix {
  file: number;
  sheet: string;
  cell: string;
  /** From 0. */
  row: number;
  before: number;
  after: number;
}

/** A change of one place, shown before it is made, never made by itself. */
export type Fix = TextFix | RowFix;

/** True for a change of a row's height. */
export function isRowFix(fix: Fix): fix is RowFix {
  return "row" in fix;
}

/** What a rule found. Data only: the text is rendered from the rule's messages in the user's language. */
export interface Finding extends Place {
  /** Stable code, "KN301". */
  rule: string;
  /** Kebab-case name, "midterm-overdue". */
  name: string;
  severity: Severity;
  messageId: string;
  data: Record<string, string | number>;
  /** The characters of the cell that the finding is about. */
  span: Span | null;
  related: Place[];
  fix: Fix | null;
  /** Findings of one rule and sheet with the same key are shown as one row that expands; null where each stands alone. */
  group: string | null;
}

/** A finding in words: what, evidence, what to do next. */
export interface RenderedMessage {
  message: string;
  evidence: string;
  advice: string;
}
