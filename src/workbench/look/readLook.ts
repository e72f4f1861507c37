/** Reads how a workbook looks (fonts, fills, borders, sizes) for drawing. Its values are read elsewhere (src/files). */
import type { Sheet } from "hucre/xlsx";
import { readXlsx } from "hucre/xlsx";
import type { BookLook, CellLook, SheetLook } from "./cellLook";
import { styleLook } from "./styleLook";

/** Beyond this many styled cells a sheet is drawn plain further down: the look is a comfort, never worth a frozen page. */
const MOST_CELLS = 300_000;

/**
 * @param bytes an .xlsx that src/files has already accepted.
 * @returns looks in the order of the file's sheets; rejects where the file library cannot read the file.
 */
export async function readLook(bytes: Uint8Array): Promise<BookLook> {
  const workbook = await readXlsx(bytes, { readStyles: true });
  const looks = new Looks(workbook.themeColors ?? []);
  return { sheets: workbook.sheets.map((sheet) => sheetLook(sheet, looks)), looks: looks.all };
}

/** Every different look once; cells carry its index. */
class Looks {
  readonly all: CellLook[] = [];
  private readonly known = new Map<string, number>();

  constructor(private readonly theme: readonly string[]) {}

  indexOf(style: Parameters<typeof styleLook>[0]): number {
    const look = styleLook(style, this.theme);
    const key = JSON.stringify(look);
    const found = this.known.get(key);
    if (found !== undefined) return found;
    this.known.set(key, this.all.length);
    return this.all.push(look) - 1;
  }
}

function sheetLook(sheet: Sheet, looks: Looks): SheetLook {
  const cells: SheetLook["cells"] = [];
  for (const [at, cell] of sheet.cells ?? new Map<string, never>()) {
    if (cell.style === undefined || cells.length >= MOST_CELLS) continue;
    const [row = 0, col = 0] = at.split(",").map(Number);
    cells.push({ row, col, look: looks.indexOf(cell.style) });
  }
  const colWidths: Record<number, number> = {};
  sheet.columns?.forEach((column, col) => void (column.width !== undefined && (colWidths[col] = column.width)));
  const rowHeights: Record<number, number> = {};
  sheet.rowDefs?.forEach((row, index) => void (row.height !== undefined && (rowHeights[index] = row.height)));
  return {
    sheet: sheet.name,
    cells,
    colWidths,
    rowHeights,
    gridLines: sheet.view?.showGridLines ?? true,
    frozenRows: sheet.freezePane?.rows ?? 0,
    frozenCols: sheet.freezePane?.columns ?? 0,
  };
}
