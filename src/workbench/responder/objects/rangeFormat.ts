/** Excel.RangeFormat with the parts the add-in asks for: the strike-through of the font and the lock of the cell. */
import { HostObject } from "../hostObject";
import { isInside, overlap, sameArea } from "../model/areas";
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
}

/** A property is null where the cells, or the characters of one of them, differ. */
class RangeFont extends HostObject {
  readonly className = "RangeFont";

  constructor(private readonly range: Range) {
    super();
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
