import type { SheetReading } from "./document";

/** True for a sheet that looks like a form but lacks labels it cannot do without: 「様式を認識できません」. */
export function notRecognised(sheet: SheetReading): boolean {
  return sheet.layout === null && sheet.missing.length > 0;
}
