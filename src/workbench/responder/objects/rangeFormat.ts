/** Excel.RangeFormat with the parts the add-in uses: the font and how texts are set, the lock of the cell, heights and widths. */
import { HostObject } from "../hostObject";
import { colCount, isInside, overlap, rowCount, sameArea } from "../model/areas";
import { plainFormat, type TextFormat } from "../model/cell";
import { cellCount } from "../model/sheetModel";
import { ExcelRefusal } from "../protocol";
import { orientation, strikethrough } from "./cellProperties";
import type { Range } from "./range";

export class RangeFormat extends HostObject {
  readonly className = "RangeFormat";

  constructor(private readonly range: Range) {
    super();
  }

  get Font(): RangeFont {
    return new RangeFont(this.range);
  }

  get Protection(): FormatProtection {
    return new FormatProtection(this.range);
  }

  /** Points; null where the rows differ. */
  get RowHeight(): number | null {
    const { sheet, area } = this.range;
    return even(rowCount(area), (index) => sheet.heightOf(area.top + index));
  }

  set RowHeight(points: number) {
    const { sheet, area, world } = this.range;
    if (sheet.protected && !sheet.rowsMayBeFormatted) throw new ExcelRefusal("AccessDenied", "the sheet is protected");
    if (!(points >= 0 && points <= 409.5)) throw new ExcelRefusal("InvalidArgument", `no height of a row: ${points}`);
    const rows = Array.from({ length: rowCount(area) }, (_row, index) => area.top + index);
    world.model.setRowHeight(sheet.name, rows, points, "addin");
  }

  /** Points; null where the columns differ. */
  get ColumnWidth(): number | null {
    const { sheet, area } = this.range;
    return even(colCount(area), (index) => sheet.widthOf(area.left + index));
  }

  get WrapText(): boolean | null {
    return evenText(this.range, ({ wrap }) => wrap);
  }

  get TextOrientation(): number | null {
    return evenText(this.range, orientation);
  }

  get ShrinkToFit(): boolean {
    return false;
  }

  AutofitColumns(): void {
    // The model does not measure texts.
  }
}

/** The value that all lines have; null where they differ. */
function even(count: number, valueAt: (index: number) => number): number | null {
  const first = valueAt(0);
  for (let index = 1; index < count; index++) if (valueAt(index) !== first) return null;
  return first;
}

/** What all cells of a range have, with or without a value; null where they differ. */
function evenText<T extends string | number | boolean>(range: Range, part: (format: TextFormat) => T): T | null {
  const { sheet, area } = range;
  const found = new Set<T>();
  let known = 0;
  for (const { row, col } of sheet.entries()) {
    if (!isInside(area, row, col)) continue;
    found.add(part(sheet.textFormatOf(row, col)));
    known++;
  }
  for (const merge of sheet.merges) {
    const shared = overlap(merge, area);
    if (shared === null) continue;
    found.add(part(sheet.textFormatOf(merge.top, merge.left)));
    known += cellCount(shared) - (sheet.cell(merge.top, merge.left) !== undefined && isInside(area, merge.top, merge.left) ? 1 : 0);
  }
  if (known < range.CellCount) found.add(part(plainFormat));
  const [only, ...more] = found;
  return only !== undefined && more.length === 0 ? only : null;
}

/** A property is null where the cells, or the characters of one of them, differ. */
class RangeFont extends HostObject {
  readonly className = "RangeFont";

  constructor(private readonly range: Range) {
    super();
  }

  get Bold(): boolean | null {
    const { sheet, area } = this.range;
    if (sheet.bold.some((bold) => isInside(bold, area.top, area.left) && isInside(bold, area.bottom, area.right))) return true;
    return sheet.bold.some((bold) => overlap(bold, area) !== null) ? null : false;
  }

  set Bold(on: boolean) {
    const { sheet, area } = this.range;
    if (sheet.protected) throw new ExcelRefusal("AccessDenied", "the sheet is protected");
    if (!on) throw new ExcelRefusal("NotImplemented", "bold is only set here");
    sheet.bold.push(area);
  }

  get Name(): string | null {
    return evenText(this.range, ({ font }) => font);
  }

  get Size(): number | null {
    return evenText(this.range, ({ size }) => size);
  }

  get Strikethrough(): boolean | null {
    const { sheet, area } = this.range;
    const found = new Set<boolean | null>();
    let filled = 0;
    for (const { row, col } of sheet.entries()) {
      if (!isInside(area, row, col)) continue;
      found.add(strikethrough(sheet, row, col));
      filled++;
    }
    if (filled < this.range.CellCount) found.add(false);
    const [only, ...more] = found;
    return only !== undefined && more.length === 0 ? only : null;
  }
}

class FormatProtection extends HostObject {
  readonly className = "FormatProtection";

  constructor(private readonly range: Range) {
    super();
  }

  get Locked(): boolean | null {
    const { sheet, area } = this.range;
    const free = sheet.unlocked.map((unlocked) => overlap(unlocked, area)).filter((part) => part !== null);
    if (free.length === 0) return true;
    return free.some((part) => sameArea(part, area)) ? false : null;
  }
}
