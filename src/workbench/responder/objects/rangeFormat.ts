/** Excel.RangeFormat with the parts the add-in uses: the strike-through and the weight of the font, the lock of the cell, the width of columns. */
import { HostObject } from "../hostObject";
import { isInside, overlap, sameArea } from "../model/areas";
import { ExcelRefusal } from "../protocol";
import { strikethrough } from "./cellProperties";
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

  AutofitColumns(): void {
    // Widths are the page's; the in-memory workbook has none.
  }
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
