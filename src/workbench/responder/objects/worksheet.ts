/** Excel.Worksheet, its collection, its protection and its filter. */
import { HostCollection, HostObject } from "../hostObject";
import { cellArea, lastCol, lastRow, parseArea } from "../model/areas";
import type { SheetModel } from "../model/sheetModel";
import { ExcelRefusal } from "../protocol";
import { ChartCollection } from "./charts";
import { PageLayout } from "./pageLayout";
import { Range } from "./range";
import { AutoFilter, TableCollection, WorksheetProtection } from "./sheetParts";
import { liveSheet, type World } from "./world";

export class Worksheet extends HostObject {
  readonly className = "Worksheet";

  constructor(
    private readonly world: World,
    private readonly sheetId: string
  ) {
    super();
  }

  override get id(): string {
    return this.sheetId;
  }

  private get sheet(): SheetModel {
    return liveSheet(this.world, this.sheetId);
  }

  get Id(): string {
    return this.sheet.id;
  }

  get Name(): string {
    return this.sheet.name;
  }

  set Name(name: string) {
    refuseStructure(this.world);
    if (name.toLowerCase() !== this.sheet.name.toLowerCase()) refuseName(this.world, name);
    this.world.model.renameSheet(this.sheet.name, name, "addin");
  }

  get Position(): number {
    return this.world.model.sheets.indexOf(this.sheet);
  }

  get Visibility(): "Visible" | "Hidden" {
    return this.sheet.visible ? "Visible" : "Hidden";
  }

  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.world, this.sheetId);
  }

  get PageLayout(): PageLayout {
    return new PageLayout(this.world, this.sheetId);
  }

  get AutoFilter(): AutoFilter {
    return new AutoFilter(this.world, this.sheetId);
  }

  get Tables(): TableCollection {
    return new TableCollection(this.world, this.sheetId);
  }

  get Charts(): ChartCollection {
    return new ChartCollection(this.world, this.sheetId);
  }

  GetRange(address?: string): Range {
    const { world, sheetId } = this;
    if (!address) return new Range(world, this.sheet.id, { top: 0, left: 0, bottom: lastRow, right: lastCol });
    const area = parseArea(address);
    if (area === null) throw new ExcelRefusal("InvalidArgument", `no address: ${address}`);
    return new Range(world, this.sheet.id && sheetId, area);
  }

  GetCell(row: number, col: number): Range {
    return new Range(this.world, this.sheet.id, cellArea(row, col));
  }

  GetRangeByIndexes(row: number, col: number, rows: number, cols: number): Range {
    return new Range(this.world, this.sheet.id, { top: row, left: col, bottom: row + rows - 1, right: col + cols - 1 });
  }

  GetUsedRange(valuesOnly?: boolean): Range {
    const range = this.GetUsedRangeOrNullObject(valuesOnly);
    if (range === null) throw new ExcelRefusal("ItemNotFound", "the sheet is empty");
    return range;
  }

  GetUsedRangeOrNullObject(valuesOnly?: boolean): Range | null {
    const area = this.sheet.usedArea(valuesOnly ?? false);
    return area === null ? null : new Range(this.world, this.sheetId, area);
  }

  Activate(): void {
    if (!this.sheet.visible) throw new ExcelRefusal("InvalidOperation", "the sheet is hidden");
    this.world.model.activate(this.sheet.name, "addin");
  }

  /** The last visible sheet stays. */
  Delete(): void {
    refuseStructure(this.world);
    const others = this.world.model.sheets.filter((sheet) => sheet.visible && sheet.id !== this.sheetId);
    if (this.sheet.visible && others.length === 0) throw new ExcelRefusal("InvalidOperation", "the only visible sheet");
    this.world.model.deleteSheet(this.sheet.name, "addin");
  }
}

/** Names that Excel refuses: empty, above 31 characters, with a forbidden letter, with an apostrophe at an end, taken. */
function refuseName(world: World, name: string): void {
  const bad = name === "" || name.length > 31 || /[:\\/?*[\]]|^'|'$/.test(name);
  if (bad || world.model.sheet(name) !== null) throw new ExcelRefusal("InvalidArgument", `no name for a sheet: ${name}`);
}

function refuseStructure({ model }: World): void {
  if (model.structureProtected) throw new ExcelRefusal("AccessDenied", "the structure of the workbook is protected");
}

export class WorksheetCollection extends HostCollection {
  readonly className = "WorksheetCollection";

  constructor(private readonly world: World) {
    super();
  }

  items(): Worksheet[] {
    return this.world.model.sheets.map((sheet) => new Worksheet(this.world, sheet.id));
  }

  find(key: string): Worksheet | null {
    const sheet = this.world.model.sheetById(key) ?? this.world.model.sheet(key);
    return sheet === null ? null : new Worksheet(this.world, sheet.id);
  }

  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.world, this.world.model.activeSheet.id);
  }

  Add(name?: string): Worksheet {
    const { model } = this.world;
    refuseStructure(this.world);
    if (name !== undefined) refuseName(this.world, name);
    let unused = model.sheets.length + 1;
    while (model.sheet(`Sheet${unused}`) !== null) unused++;
    const sheet = model.addSheet(
      { sheet: name ?? `Sheet${unused}`, visible: true, cells: [], merges: [], hiddenRows: [], hiddenCols: [] },
      "addin"
    );
    return new Worksheet(this.world, sheet.id);
  }

  _RegisterDataChangedEvent(): void {
    this.world.events.register("changed");
  }

  _UnregisterDataChangedEvent(): void {
    this.world.events.unregister("changed");
  }

  _RegisterActivatedEvent(): void {
    this.world.events.register("activated");
  }

  _UnregisterActivatedEvent(): void {
    this.world.events.unregister("activated");
  }

  _RegisterDeactivatedEvent(): void {
    this.world.events.register("deactivated");
  }

  _UnregisterDeactivatedEvent(): void {
    this.world.events.unregister("deactivated");
  }

  _RegisterAddedEvent(): void {
    this.world.events.register("added");
  }

  _UnregisterAddedEvent(): void {
    this.world.events.unregister("added");
  }

  _RegisterDeletedEvent(): void {
    this.world.events.register("deleted");
  }

  _UnregisterDeletedEvent(): void {
    this.world.events.unregister("deleted");
  }

  _RegisterSelectionChangedEvent(): void {
    this.world.events.register("selection");
  }

  _UnregisterSelectionChangedEvent(): void {
    this.world.events.unregister("selection");
  }

  _RegisterCalculatedEvent(): void {
    this.world.events.register("calculated");
  }

  _UnregisterCalculatedEvent(): void {
    this.world.events.unregister("calculated");
  }

  _RegisterFormatChangedEvent(): void {
    this.world.events.register("format");
  }

  _UnregisterFormatChangedEvent(): void {
    this.world.events.unregister("format");
  }

  _RegisterRowHiddenChangedEvent(): void {
    this.world.events.register("rowHidden");
  }

  _UnregisterRowHiddenChangedEvent(): void {
    this.world.events.unregister("rowHidden");
  }

  _RegisterEventNameChanged(): void {
    this.world.events.register("renamed");
  }

  _UnregisterEventNameChanged(): void {
    this.world.events.unregister("renamed");
  }
}
