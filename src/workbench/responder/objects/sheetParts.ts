/** What a writer must know of a sheet beside its cells: its protection, its filter, its tables. */
import { HostCollection, HostObject } from "../hostObject";
import { liveSheet, type World } from "./world";

export class WorksheetProtection extends HostObject {
  readonly className = "WorksheetProtection";

  constructor(
    private readonly world: World,
    private readonly sheetId: string
  ) {
    super();
  }

  get Protected(): boolean {
    return liveSheet(this.world, this.sheetId).protected;
  }

  get Options(): Record<string, boolean> | null {
    const { protected: isProtected, rowsMayBeFormatted } = liveSheet(this.world, this.sheetId);
    return isProtected ? { allowFormatRows: rowsMayBeFormatted } : null;
  }
}

export class AutoFilter extends HostObject {
  readonly className = "AutoFilter";

  constructor(
    private readonly world: World,
    private readonly sheetId: string
  ) {
    super();
  }

  get Enabled(): boolean {
    return liveSheet(this.world, this.sheetId).filter !== null;
  }

  get IsDataFiltered(): boolean {
    return liveSheet(this.world, this.sheetId).isFiltered;
  }
}

/** Tables with their names and filters; the model keeps nothing else of them. */
export class TableCollection extends HostCollection {
  readonly className = "TableCollection";

  constructor(
    private readonly world: World,
    private readonly sheetId: string
  ) {
    super();
  }

  items(): Table[] {
    return liveSheet(this.world, this.sheetId).tables.map((table) => new Table(table));
  }

  find(key: string): Table | null {
    return this.items().find((table) => table.Name === key) ?? null;
  }
}

class Table extends HostObject {
  readonly className = "Table";

  constructor(private readonly table: { readonly name: string; readonly filtered: boolean }) {
    super();
  }

  override get id(): string {
    return this.table.name;
  }

  get Name(): string {
    return this.table.name;
  }

  get AutoFilter(): TableFilter {
    return new TableFilter(this.table.filtered);
  }
}

class TableFilter extends HostObject {
  readonly className = "AutoFilter";

  constructor(private readonly filtered: boolean) {
    super();
  }

  get IsDataFiltered(): boolean {
    return this.filtered;
  }
}
