/** Excel.Workbook: the root of most requests. */
import { HostObject } from "../hostObject";
import { cellArea } from "../model/areas";
import { Application } from "./application";
import { CustomXmlParts } from "./customXml";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import { Settings } from "./settings";
import { WorksheetCollection } from "./worksheet";
import type { World } from "./world";

export class Workbook extends HostObject {
  readonly className = "Workbook";

  constructor(private readonly world: World) {
    super();
  }

  get Name(): string {
    return this.world.model.name;
  }

  get ReadOnly(): boolean {
    return this.world.model.readOnly;
  }

  get IsDirty(): boolean {
    return false;
  }

  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this.world);
  }

  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.world);
  }

  get Application(): Application {
    return new Application(this.world);
  }

  get Settings(): Settings {
    return new Settings(this.world);
  }

  get CustomXmlParts(): CustomXmlParts {
    return new CustomXmlParts(this.world);
  }

  get _Runtime(): Runtime {
    return new Runtime(this.world);
  }

  GetSelectedRange(): Range {
    return new Range(this.world, this.world.model.activeSheet.id, this.world.model.selection);
  }

  GetSelectedRanges(): RangeAreas {
    return new RangeAreas(this.world, this.world.model.activeSheet.id, [this.world.model.selection]);
  }

  GetActiveCell(): Range {
    const { top, left } = this.world.model.selection;
    return new Range(this.world, this.world.model.activeSheet.id, cellArea(top, left));
  }
}

class WorkbookProtection extends HostObject {
  readonly className = "WorkbookProtection";

  constructor(private readonly world: World) {
    super();
  }

  get Protected(): boolean {
    return this.world.model.structureProtected;
  }
}

class Runtime extends HostObject {
  readonly className = "Runtime";

  constructor(private readonly world: World) {
    super();
  }

  get EnableEvents(): boolean {
    return this.world.model.eventsEnabled;
  }

  set EnableEvents(on: boolean) {
    this.world.model.eventsEnabled = on;
  }
}
