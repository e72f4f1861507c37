/** Rectangles of cells: the arithmetic the model and the Range object share. */
import type { Area } from "../../../domain/grid/grid";
import { address, columnName } from "../../../domain/grid/address";

export const lastRow = 1_048_575;
export const lastCol = 16_383;

export function cellArea(row: number, col: number): Area {
  return { top: row, left: col, bottom: row, right: col };
}

export function isInside(area: Area, row: number, col: number): boolean {
  return row >= area.top && row <= area.bottom && col >= area.left && col <= area.right;
}

export function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export function overlap(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

/** The smallest rectangle around both. */
export function around(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function rowCount(area: Area): number {
  return area.bottom - area.top + 1;
}

export function colCount(area: Area): number {
  return area.right - area.left + 1;
}

/** "B8", "B8:D9", "A:A" or "1:3". */
export function areaAddress(area: Area): string {
  if (area.top === 0 && area.bottom === lastRow) return `${columnName(area.left)}:${columnName(area.right)}`;
  if (area.left === 0 && area.right === lastCol) return `${area.top + 1}:${area.bottom + 1}`;
  const from = address(area.top, area.left);
  return rowCount(area) === 1 && colCount(area) === 1 ? from : `${from}:${address(area.bottom, area.right)}`;
}

/** The sheet's name as it stands before "!" in an address. */
export function quotedSheet(name: string): string {
  return /^[A-Za-z_\u3041-\u9fff\uff66-\uff9f][\w.\u3041-\u9fff\uff66-\uff9f]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "B8", "$B$8:D9", "A:C" or "2:5" → the area, null where it is none. A sheet name before "!" is dropped. */
export function parseArea(text: string): Area | null {
  const match = /^(?:.*!)?\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?(?::\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?)?$/i.exec(text);
  if (!match) return null;
  const [, col1, row1, col2 = text.includes(":") ? undefined : col1, row2 = text.includes(":") ? undefined : row1] = match;
  if ((col1 === undefined) !== (col2 === undefined) || (row1 === undefined) !== (row2 === undefined)) return null;
  if (col1 === undefined && row1 === undefined) return null;
  if (!text.includes(":") && (col1 === undefined || row1 === undefined)) return null;
  const column = (letters: string): number => [...letters.toUpperCase()].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const [left, right] = [col1 === undefined ? 0 : column(col1), col2 === undefined ? lastCol : column(col2)];
  const [top, bottom] = [row1 === undefined ? 0 : Number(row1) - 1, row2 === undefined ? lastRow : Number(row2) - 1];
  if (Math.max(left, right) > lastCol || Math.max(top, bottom) > lastRow) return null;
  return { top: Math.min(top, bottom), left: Math.min(left, right), bottom: Math.max(top, bottom), right: Math.max(left, right) };
}
