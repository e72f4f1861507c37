/** One cell of the in-memory workbook and who changed it. */
import type { CellValue } from "../../../domain/grid/grid";

/** Who made a change: the person at the grid, the add-in through office.js, or a co-author somewhere else. */
export type Origin = "user" | "addin" | "remote";

/** How a text is set in its cell. */
export interface TextFormat {
  readonly font: string;
  /** Points. */
  readonly size: number;
  readonly wrap: boolean;
  /** Turned by an angle or written downwards. */
  readonly turned: boolean;
}

/** A cell that nobody has formatted. */
export const plainFormat: TextFormat = { font: "游ゴシック", size: 11, wrap: false, turned: false };

export interface CellState {
  /** Never null or "": a cell without a value is not kept. */
  readonly value: Exclude<CellValue, null>;
  /** "=A1+1" where the cell holds a formula; `value` is then its result. */
  readonly formula: string | null;
  /** Number format code. */
  readonly format: string;
  /** The text shown, where the source knew it; null lets the model make it from value and format. */
  readonly text: string | null;
  /** "partial": some of the characters are struck through. */
  readonly struck: boolean | "partial";
  /** Left out for the plain one. */
  readonly textFormat?: TextFormat;
}

/** What a caller says about a cell; everything left out is plain. `value: null` empties it. */
export interface CellInput {
  readonly row: number;
  readonly col: number;
  readonly value: CellValue;
  readonly formula?: string | null;
  readonly format?: string;
  readonly text?: string | null;
  readonly struck?: boolean | "partial";
  readonly textFormat?: TextFormat;
}

export const generalFormat = "General";
