import type { Area } from "../../domain/grid/grid";
import { FileFailure } from "../failure";
import { limits } from "../limits";
import { parseArea } from "./merges";
import { relationshipId, type Package } from "./package";

export interface SheetEntry {
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  readonly relationship: string | null;
  /** Print area; null where none is set, or one of whole rows or columns. */
  printAreas: readonly Area[] | null;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
  readonly readOnlyRecommended: boolean;
  /** Strict Open XML: other namespaces, dates as ISO texts. */
  readonly strict: boolean;
}

const truths = new Set(["1", "true", "on"]);

/** An XML boolean; `absent` where the attribute is not there. */
export function isTrue(value: string | undefined, absent = false): boolean {
  return value === undefined ? absent : truths.has(value);
}

function stateOf(value: string | undefined): SheetEntry["state"] {
  return value === "hidden" || value === "veryHidden" ? value : "visible";
}

/** 「'重点目標1'!$A$1:$L$20,…」 → its areas; null where one of them is not made of cells (whole columns, #REF!). */
function printAreas(text: string): Area[] | null {
  const areas = text.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).map((part) =>
    parseArea(
      part
        .slice(part.lastIndexOf("!") + 1)
        .replaceAll("$", "")
        .trim()
    )
  );
  return areas.every((area) => area !== null) ? areas : null;
}

/** Reads the workbook part: its sheets in order and what counts for all of them. */
export async function readWorkbookPart(book: Package, part: string): Promise<WorkbookPart> {
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  let readOnlyRecommended = false;
  let strict = false;
  let printed: { sheet: number; text: string } | null = null;
  await book.parse(part, {
    open(name, attributes) {
      if (name === "workbook") strict = Object.values(attributes).some((value) => value.startsWith("http://purl.oclc.org/ooxml/"));
      else if (name === "workbookPr") date1904 = isTrue(attributes["date1904"]);
      else if (name === "fileSharing") readOnlyRecommended = isTrue(attributes["readOnlyRecommended"]);
      else if (name === "sheet") {
        if (sheets.length >= limits.sheets) throw new FileFailure("too-large", { what: "sheets", limit: limits.sheets });
        sheets.push({
          name: attributes["name"] ?? "",
          state: stateOf(attributes["state"]),
          relationship: relationshipId(attributes),
          printAreas: null,
        });
      } else if (name === "definedName" && attributes["name"] === "_xlnm.Print_Area")
        printed = { sheet: Number(attributes["localSheetId"]), text: "" };
    },
    text(text) {
      if (printed && printed.text.length < limits.formatChars * 4) printed.text += text;
    },
    close(name) {
      if (name !== "definedName" || !printed) return;
      const sheet = sheets[printed.sheet];
      if (sheet) sheet.printAreas = printAreas(printed.text);
      printed = null;
    },
  });
  return { sheets, date1904, readOnlyRecommended, strict };
}
