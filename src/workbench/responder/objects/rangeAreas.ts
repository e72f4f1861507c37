/** Excel.RangeAreas and its collection of ranges. */
import type { Area } from "../../../domain/grid/grid";
import { HostCollection, HostObject } from "../hostObject";
import { areaAddress, quotedSheet } from "../model/areas";
import { cellCount } from "../model/sheetModel";
import { Range } from "./range";
import { liveSheet, type World } from "./world";

/** An address string longer than this is cut off by Excel. */
const addressLimit = 8192;

export class RangeAreas extends HostObject {
  readonly className = "RangeAreas";

  constructor(
    private readonly world: World,
    private readonly sheetId: string,
    private readonly list: readonly Area[]
  ) {
    super();
  }

  override get keptByReference(): boolean {
    return true;
  }

  get Areas(): RangeCollection {
    return new RangeCollection(this.list.map((area) => new Range(this.world, this.sheetId, area)));
  }

  get AreaCount(): number {
    return this.list.length;
  }

  get CellCount(): number {
    return this.list.reduce((sum, area) => sum + cellCount(area), 0);
  }

  get Address(): string {
    const sheet = quotedSheet(liveSheet(this.world, this.sheetId).name);
    return this.list
      .map((area) => `${sheet}!${areaAddress(area)}`)
      .join(",")
      .slice(0, addressLimit);
  }
}

export class RangeCollection extends HostCollection {
  readonly className = "RangeCollection";

  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  items(): Range[] {
    return [...this.ranges];
  }

  find(): null {
    return null;
  }
}
