import { parseAddress } from "../../domain/grid/address";
import type { Area, CellValue } from "../../domain/grid/grid";
import { FileFailure } from "../failure";
import { limits } from "../limits";
import { Meter } from "../meter";
import { replaceParts } from "../zip/replaceParts";
import { unpackWhole } from "../zip/unpack";
import { openBook, type OpenBook } from "./openBook";
import { rewriteCells, type NewCell } from "./patch/rewrite";
import { styleAt, surveyReader, type SheetSurvey } from "./patch/survey";
import { readStyles, type Styles } from "./styles";

export interface PatchEdit {
  readonly sheet: string;
  /** "B8": the top-left cell where it is merged. */
  readonly cell: string;
  /** Null empties the cell. */
  readonly value: CellValue;
}

/** Why an edit was not made; its sentence is `edit-…` in `domain/messages/files`. */
export type PatchRefusal = "sheet-missing" | "bad-cell" | "too-long" | "not-anchor" | "formula" | "locked";

export interface PatchResult {
  readonly bytes: Uint8Array;
  readonly refused: readonly { readonly edit: PatchEdit; readonly reason: PatchRefusal }[];
}

interface Placed {
  readonly edit: PatchEdit;
  readonly row: number;
  readonly col: number;
}

const contains = (area: Area, { row, col }: Placed): boolean =>
  area.top <= row && row <= area.bottom && area.left <= col && col <= area.right;

/** Why a cell must not be written; null where it may be. */
function refusalOf(placed: Placed, survey: SheetSurvey, styles: Styles): PatchRefusal | null {
  const { row, col, edit } = placed;
  if (typeof edit.value === "string" && edit.value.length > limits.cellChars) return "too-long";
  const merge = survey.merges.find((area) => contains(area, placed));
  if (merge && (merge.top !== row || merge.left !== col)) return "not-anchor";
  if (survey.formulas.has(`${row},${col}`) || survey.formulaAreas.some((area) => contains(area, placed))) return "formula";
  return survey.isProtected && styles.at(styleAt(survey, row, col)).locked ? "locked" : null;
}

/**
 * Changes cells of an existing workbook. Only the XML of these cells changes: they keep their format, every other character of the
 * sheet and every other part stays as it is (also macros, charts, pictures and the order of parts), packed bytes included. Formulas
 * keep their saved results until Excel recalculates them.
 *
 * @param edits the later one counts where a cell is named twice
 * @returns the new bytes and the edits that were not made, with the reason of each
 * @throws FileFailure as `readXlsx`; encrypted workbooks cannot be changed
 */
export async function patchXlsx(
  bytes: Uint8Array,
  edits: readonly PatchEdit[],
  options: { readonly signal?: AbortSignal } = {}
): Promise<PatchResult> {
  const opened = await openBook(bytes, undefined, new Meter(options.signal));
  const { book } = opened;
  const styles = await readStyles(book, opened.part("styles"));
  const refused: { edit: PatchEdit; reason: PatchRefusal }[] = [];
  const contents = new Map<string, Uint8Array>();
  for (const [name, list] of bySheet(edits)) {
    const part = partOf(opened, name);
    const entry = part === null ? undefined : book.entry(part);
    if (part === null || !entry) {
      refused.push(...list.map((edit) => ({ edit, reason: "sheet-missing" as const })));
      continue;
    }
    const placed = placeEdits(list, refused);
    const { reader, survey } = surveyReader(new Set(placed.map(({ row, col }) => `${row},${col}`)));
    await book.parse(part, reader);
    const cells = new Map<number, Map<number, NewCell>>();
    for (const one of placed) {
      const reason = refusalOf(one, survey, styles);
      if (reason) refused.push({ edit: one.edit, reason });
      else mapOf(cells, one.row).set(one.col, { value: finite(one.edit.value), style: styleAt(survey, one.row, one.col) });
    }
    if (cells.size === 0) continue;
    if (entry.size > limits.patchBytes) throw new FileFailure("too-large", { what: "bytes", limit: limits.patchBytes });
    const xml = decodeUtf8(await unpackWhole(book.bytes, entry, book.meter), entry.name);
    contents.set(entry.name.toLowerCase(), new TextEncoder().encode(rewriteCells(xml, cells)));
  }
  return { bytes: contents.size > 0 ? replaceParts(book.bytes, book.directory, contents) : bytes, refused };
}

function bySheet(edits: readonly PatchEdit[]): Map<string, PatchEdit[]> {
  const sheets = new Map<string, PatchEdit[]>();
  for (const edit of edits) {
    const list = sheets.get(edit.sheet);
    if (list) list.push(edit);
    else sheets.set(edit.sheet, [edit]);
  }
  return sheets;
}

function partOf({ workbook, relationships }: OpenBook, sheet: string): string | null {
  const entry = workbook.sheets.find((one) => one.name === sheet);
  const relationship = entry && relationships.find((one) => one.id === entry.relationship && one.kind === "worksheet");
  return relationship?.target ?? null;
}

/** Edits with their places; of two for the same cell the later one. */
function placeEdits(edits: readonly PatchEdit[], refused: { edit: PatchEdit; reason: PatchRefusal }[]): Placed[] {
  const placed = new Map<string, Placed>();
  for (const edit of edits) {
    const place = parseAddress(edit.cell);
    if (!place || place.row >= limits.rows || place.col >= limits.cols) refused.push({ edit, reason: "bad-cell" });
    else placed.set(`${place.row},${place.col}`, { edit, ...place });
  }
  return [...placed.values()];
}

function mapOf(cells: Map<number, Map<number, NewCell>>, row: number): Map<number, NewCell> {
  const map = cells.get(row) ?? new Map<number, NewCell>();
  cells.set(row, map);
  return map;
}

function finite(value: CellValue): CellValue {
  return typeof value === "number" && !Number.isFinite(value) ? null : value;
}

/** Sheets in UTF-16 are not changed: the copy would not be the same text. */
function decodeUtf8(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new FileFailure("damaged", { evidence: part }, error);
  }
}
