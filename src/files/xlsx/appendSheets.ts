/** Adds sheets behind those that a workbook has; no other part changes but its lists of parts and of sheets. */
import type { Area, Grid } from "../../domain/grid/grid";
import { Meter } from "../meter";
import { replaceParts } from "../zip/replaceParts";
import { FileFailure } from "../failure";
import { openBook } from "./openBook";
import { attribute, beforeEnd, bookLists, encode, freeId, freePart, textOf } from "./patch/packageEdit";
import { rewriteCells, type NewCell } from "./patch/rewrite";
import { rangeOf } from "./write/cells";
import { safeSheetNames } from "./write/guards";

const worksheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** The two families of namespaces that a workbook may use. */
const namespaces = {
  transitional: {
    main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    relationship: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  },
  strict: {
    main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
    relationship: "http://purl.oclc.org/ooxml/officeDocument/relationships",
  },
} as const;

/**
 * @param grids values and merges of each sheet; cells have the workbook's usual format. A name that is taken gets a number.
 * @returns a copy of the workbook; its old sheets and every other part stay byte for byte
 * @throws FileFailure as `readXlsx`; encrypted workbooks cannot be changed
 */
export async function appendSheets(bytes: Uint8Array, grids: readonly Grid[]): Promise<Uint8Array> {
  if (grids.length === 0) return bytes;
  const opened = await openBook(bytes, undefined, new Meter());
  const { book, workbook } = opened;
  const lists = await bookLists(opened);
  const mainEntry = book.entry(lists.main);
  if (!mainEntry) throw new FileFailure("damaged", { evidence: lists.main });
  const family = workbook.strict ? namespaces.strict : namespaces.transitional;
  const names = safeSheetNames([...workbook.sheets.map(({ name }) => name), ...grids.map(({ sheet }) => sheet)]).slice(
    workbook.sheets.length
  );

  let [main, relationships, types] = await Promise.all([mainEntry, lists.relationships, lists.types].map((entry) => textOf(opened, entry)));
  const added = new Map<string, Uint8Array>();
  for (const [index, grid] of grids.entries()) {
    const part = freePart("xl/worksheets/sheet", (name) => book.directory.has(name) || added.has(name));
    const id = freeId(relationships ?? "");
    added.set(part, encode(sheetXml(grid, family.main)));
    relationships = beforeEnd(
      relationships ?? "",
      "Relationships",
      `<Relationship Id="${id}" Type="${family.relationship}/worksheet" Target="/${part}"/>`,
      lists.relationships.name
    );
    types = beforeEnd(types ?? "", "Types", `<Override PartName="/${part}" ContentType="${worksheetType}"/>`, lists.types.name);
    main = beforeEnd(main ?? "", "sheets", sheetLine(main ?? "", names[index] ?? grid.sheet, id, family.relationship), lists.main);
  }
  const changed = new Map([
    [mainEntry.name.toLowerCase(), encode(main ?? "")],
    [lists.relationships.name.toLowerCase(), encode(relationships ?? "")],
    [lists.types.name.toLowerCase(), encode(types ?? "")],
  ]);
  return replaceParts(book.bytes, book.directory, changed, added);
}

/** The line in the workbook's list of sheets, with a number that no sheet has. The prefix is declared on the spot: files differ in it. */
function sheetLine(main: string, name: string, id: string, namespace: string): string {
  const numbers = [...main.matchAll(/\ssheetId\s*=\s*["'](\d+)["']/g)].map((match) => Number(match[1]));
  const number = Math.max(0, ...numbers) + 1;
  return `<sheet name="${attribute(name)}" sheetId="${number}" juten:id="${id}" xmlns:juten="${namespace}"/>`;
}

function sheetXml({ cells, merges }: Grid, namespace: string): string {
  const rows = new Map<number, Map<number, NewCell>>();
  for (const { row, col, value } of cells) rows.set(row, (rows.get(row) ?? new Map<number, NewCell>()).set(col, { value, style: 0 }));
  const merged = merges.map((area: Area) => `<mergeCell ref="${rangeOf(area)}"/>`).join("");
  const tail = merged === "" ? "" : `<mergeCells count="${merges.length}">${merged}</mergeCells>`;
  const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}"><sheetData/>${tail}</worksheet>`;
  return rewriteCells(empty, rows);
}
