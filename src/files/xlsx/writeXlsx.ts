import { writeXlsx as write } from "hucre/xlsx";
import type { SheetPlan, WorkbookPlan } from "../../domain/model";
import { absolute } from "./write/extras";
import { rangeOf } from "./write/cells";
import { quoted, safeSheetNames } from "./write/guards";
import { sheetOf } from "./write/sheet";
import { defaultFont } from "./write/style";
import { straightenDataBars } from "./write/dataBars";

interface DefinedName {
  name: string;
  range: string;
  scope: string;
}

/** Print area and print titles; written as names here because a sheet's name must stand in quotes. */
function printNames(plan: SheetPlan, name: string): DefinedName[] {
  const { area, titleRows } = plan.print;
  return [
    ...(area ? [{ name: "_xlnm.Print_Area", range: `${quoted(name)}!${absolute(rangeOf(area))}`, scope: name }] : []),
    ...(titleRows ? [{ name: "_xlnm.Print_Titles", range: `${quoted(name)}!$${titleRows[0] + 1}:$${titleRows[1] + 1}`, scope: name }] : []),
  ];
}

/** A plan without sheets gives a workbook with one empty sheet: Excel opens no other. */
const emptySheet: SheetPlan = {
  name: "Sheet1",
  cells: [],
  merges: [],
  colWidths: [],
  rowHeights: {},
  print: { paper: "A4", landscape: false, fitWidth: 1 },
};

/**
 * Writes a workbook. The same plan gives the same bytes: no clock is read, times are those of `plan.createdAt`.
 *
 * Guards: sheet names are made safe and unique (internal links follow), overlapping merges are left out, texts are cut at 32,767
 * characters with "…", characters that XML cannot carry become "�", and a text that begins with = + - @ stays a text.
 *
 * @returns the bytes of an .xlsx file
 */
export async function writeXlsx(plan: WorkbookPlan): Promise<Uint8Array> {
  const sheets = plan.sheets.length > 0 ? plan.sheets : [emptySheet];
  const given = safeSheetNames(sheets.map((sheet) => sheet.name));
  // Of two sheets with the same name in the plan, links lead to the first.
  const names = new Map([...sheets.map((sheet, i) => [sheet.name, given[i] ?? sheet.name] as const)].reverse());
  const created = new Date(plan.createdAt);
  const time = Number.isNaN(created.getTime()) ? new Date(0) : created;
  const firstVisible = Math.max(
    0,
    sheets.findIndex((sheet) => !sheet.hidden)
  );
  const bytes = await write({
    sheets: sheets.map((sheet, i) =>
      sheetOf(sheets.every((one) => one.hidden) && i === 0 ? { ...sheet, hidden: false } : sheet, given[i] ?? sheet.name, names)
    ),
    namedRanges: sheets.flatMap((sheet, i) => printNames(sheet, given[i] ?? sheet.name)),
    properties: { title: plan.title, created: time, modified: time },
    defaultFont,
    activeSheet: firstVisible,
  });
  const barred = sheets.flatMap(({ conditional }, place) => (conditional?.some(({ rule }) => rule.kind === "data-bar") ? [place] : []));
  return barred.length > 0 ? straightenDataBars(bytes, barred) : bytes;
}
