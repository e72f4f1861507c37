/** A city's own form while it is being pointed out: which cells are headings, and what each stands for. */
import { address, parseAddress } from "../../domain/grid/address";
import type { Grid } from "../../domain/grid/grid";
import { boxAddress, GridIndex, isBlank, type Box } from "../../domain/grid/gridIndex";
import { guessRole, isColumn, repeatable, type Role } from "./roles";

/** Where the value stands, seen from its heading. */
export const valuePlaces = ["right", "below", "left", "inside"] as const;
export type ValuePlace = (typeof valuePlaces)[number];

export interface DraftPart {
  /** The heading's cell, "B3"; its first one where cells are merged. */
  cell: string;
  /** The heading's words. */
  heading: string;
  role: Role;
  /** For fields; the values of a column stand below its heading. */
  place: ValuePlace;
}

export interface FormDraft {
  sheet: string;
  /** The form's name. */
  title: string;
  /** "items": ① with (1)(2)… inside the cells. "rows": each row is an indicator. */
  rows: "items" | "rows";
  parts: readonly DraftPart[];
}

const HEADING_END = /[:：]/;
const LONGEST_HEADING = 120;
const MARK = /^\s*(?:[①-⑳]|[(（]\d{1,2}[)）]|[⑴-⒇])/;

/** Years in front of a page's heading do not belong to the form's name. */
export const withoutYear = (title: string): string =>
  title
    .normalize("NFKC")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^[【(]?\s*(?:令和|平成|昭和|[RHS])?\s*(?:\d{1,4}|元)\s*年度?\s*(?:版|の)?\s*/u, "")
    .replace(/[】)]$/, "")
    .trim();

/** The words of a heading: of 「担当課：総務課」 the part before the colon. */
function headingOf(text: string, place: ValuePlace): string {
  const words = place === "inside" ? (text.split(HEADING_END)[0] ?? text) : text;
  return words.trim().slice(0, LONGEST_HEADING);
}

/** Where a field's value most likely stands. */
function guessPlace(index: GridIndex, box: Box): ValuePlace {
  const [, rest = ""] = box.text.split(HEADING_END);
  if (!isBlank(rest)) return "inside";
  const right = index.rightOf(box, index.area.right);
  if (right && guessRole(right.text) === null) return "right";
  const below = index.below(box, index.area.bottom);
  return below && guessRole(below.text) === null ? "below" : "right";
}

/**
 * The selected cell as a part of the form.
 * @returns null where the cell is blank
 */
export function partAt(grid: Grid, cell: string, taken: ReadonlySet<Role> = new Set()): DraftPart | null {
  const at = parseAddress(cell);
  if (at === null) return null;
  const index = new GridIndex(grid);
  const box = index.at(at.row, at.col);
  if (isBlank(box.text)) return null;
  const place = guessPlace(index, box);
  const heading = headingOf(box.text, place);
  const guessed = guessRole(heading) ?? "text";
  return {
    cell: boxAddress(box),
    heading,
    role: taken.has(guessed) && !repeatable.has(guessed) ? (isColumn(guessed) ? "note" : "text") : guessed,
    place,
  };
}

/**
 * What a sheet's own words suggest: the row with most column headings is the table's, and the headings around it are fields.
 * A sheet without a heading for targets gives no columns.
 */
export function suggestDraft(grid: Grid): FormDraft {
  const index = new GridIndex(grid);
  const known = index.boxes.flatMap((box) => {
    const role = guessRole(box.text.split(HEADING_END)[0] ?? "");
    return role === null ? [] : [{ box, role }];
  });
  const header = tableRow(known);
  const used = new Set<Role>();
  const parts: DraftPart[] = [];
  for (const { box, role } of known) {
    const inTable = header !== null && box.area.top <= header && box.area.bottom >= header;
    const below = header !== null && box.area.top > header;
    if (used.has(role) || below || isColumn(role) !== inTable || (role === "title" && header !== null && box.area.top > header)) continue;
    used.add(role);
    const place = inTable || role === "title" ? "below" : guessPlace(index, box);
    parts.push({ cell: boxAddress(box), heading: headingOf(box.text, place), role, place });
  }
  const title = parts.find(({ role }) => role === "title");
  return { sheet: grid.sheet, title: title ? withoutYear(title.heading) : grid.sheet, rows: rowsBelow(index, parts), parts };
}

/** The row that holds most headings of columns, that of the target among them; null where there is none. */
function tableRow(known: readonly { box: Box; role: Role }[]): number | null {
  const targets = known.filter(({ role }) => role === "target").map(({ box }) => box.area.bottom);
  const wealth = (row: number) =>
    new Set(known.filter(({ box, role }) => isColumn(role) && box.area.top <= row && box.area.bottom >= row).map(({ role }) => role)).size;
  const [best] = [...new Set(targets)].sort((a, b) => wealth(b) - wealth(a) || a - b);
  return best !== undefined && wealth(best) >= 2 ? best : null;
}

/** Whether the cells below the target's heading begin with ① or (1). */
function rowsBelow(index: GridIndex, parts: readonly DraftPart[]): FormDraft["rows"] {
  const target = parts.find(({ role }) => role === "target");
  const at = target ? parseAddress(target.cell) : null;
  if (at === null) return "rows";
  const below = index.boxes.filter(({ area }) => area.left === at.col && area.top > at.row);
  return below.some(({ text }) => MARK.test(text)) ? "items" : "rows";
}

/** The cell where a field's value stands, for showing it; null for columns and blank places. */
export function valueCell(grid: Grid, { cell, role, place }: DraftPart): { cell: string; text: string } | null {
  const at = parseAddress(cell);
  if (at === null || isColumn(role) || role === "title") return null;
  const index = new GridIndex(grid);
  const box = index.at(at.row, at.col);
  if (place === "inside") return { cell, text: box.text.split(HEADING_END).slice(1).join(":").trim() };
  const found = { right: index.rightOf(box, index.area.right), below: index.below(box, index.area.bottom), left: index.leftOf(box, 0) }[
    place
  ];
  return found && !isBlank(found.text) ? { cell: address(found.area.top, found.area.left), text: found.text.trim() } : null;
}

/** What a form needs before it can be read. */
export type Lack = "goal" | "target" | "name";

export function lacksOf({ parts }: Pick<FormDraft, "parts">): Lack[] {
  const has = (...roles: Role[]) => parts.some(({ role }) => roles.includes(role));
  return [
    ...(has("goal") ? [] : ["goal" as const]),
    ...(has("target") ? [] : ["target" as const]),
    ...(has("name", "initiative") ? [] : ["name" as const]),
  ];
}
