/** Excel.RangeFormat with the parts the add-in asks for: the strike-through of the font and the lock of the cell. */
import { HostObject } from "../hostObject";
import { strikethrough } from "./cellProperties";
import type { Range } from "./range";

/** The one value of all cells, or null where they differ. */
function common<T>(range: Range, read: (row: number, col: number) => T): T | null {
  let found: T | undefined;
  for (let row = range.area.top; row <= range.area.bottom; row++) {
    for (let col = range.area.left; col <= range.area.right; col++) {
      const value = read(row, col);
      if (found !== undefined && found !== value) return null;
      found = value;
    }
  }
  return found ?? null;
}

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

class RangeFont extends HostObject {
  readonly className = "RangeFont";

  constructor(private readonly range: Range) {
    super();
  }

  get Strikethrough(): boolean | null {
    return common(this.range, (row, col) => strikethrough(this.range.sheet, row, col));
  }
}

class FormatProtection extends HostObject {
  readonly className = "FormatProtection";

  constructor(private readonly range: Range) {
    super();
  }

  get Locked(): boolean | null {
    return common(this.range, (row, col) => this.range.sheet.isLocked(row, col));
  }
}
