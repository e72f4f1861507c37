/** From changes of the model to the event messages that office.js takes: [category, type, target, JSON, order, remote]. */
import { areaAddress } from "./model/areas";
import type { ModelChange, WorkbookModel } from "./model/workbookModel";

/** The library's numbers for the worksheet events. */
const eventTypes = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selection: 14,
  deleted: 15,
  calculated: 16,
  format: 18,
  rowHidden: 22,
  renamed: 25,
} as const;

export type EventName = keyof typeof eventTypes;

export type EventMessage = [category: number, type: number, target: string, json: string, order: number, remote: boolean];

const category = 65_536;
/** Handlers on the worksheet collection listen under this target. */
const workbookTarget = "Workbook";

export class EventDesk {
  private readonly registered = new Map<EventName, number>();
  private readonly stop: () => void;

  /** @param send takes each message; what it does with it is the glue's business. */
  constructor(
    private readonly model: WorkbookModel,
    private readonly send: (message: EventMessage) => void
  ) {
    this.stop = model.observe((change) => this.changed(change));
  }

  register(name: EventName): void {
    this.registered.set(name, (this.registered.get(name) ?? 0) + 1);
  }

  unregister(name: EventName): void {
    this.registered.set(name, Math.max(0, (this.registered.get(name) ?? 0) - 1));
  }

  /** How many handlers Excel holds for the add-in. */
  get count(): number {
    return [...this.registered.values()].reduce((sum, n) => sum + n, 0);
  }

  close(): void {
    this.stop();
  }

  private changed(change: ModelChange): void {
    const source = change.origin === "remote" ? "Remote" : "Local";
    const worksheetId = change.sheetId;
    switch (change.kind) {
      case "cells":
        return this.post("changed", {
          changeType: "RangeEdited",
          source,
          worksheetId,
          address: areaAddress(change.area),
          shiftDirection: "None",
          triggerSource: change.origin === "addin" ? "ThisLocalAddin" : "Unknown",
          // Excel tells before and after for one cell only.
          ...(change.single === null
            ? {}
            : {
                valueBefore: change.single.before,
                valueAfter: change.single.after,
                valueTypeBefore: typeName(change.single.before),
                valueTypeAfter: typeName(change.single.after),
              }),
        });
      case "sheet-added":
        return this.post("added", { source, worksheetId });
      case "sheet-deleted":
        return this.post("deleted", { source, worksheetId });
      case "sheet-renamed":
        return this.post("renamed", { source, worksheetId, nameBefore: change.before, nameAfter: change.sheet });
      case "activated":
        if (change.left !== null) this.post("deactivated", { worksheetId: change.left });
        return this.post("activated", { worksheetId });
      case "selected":
        return this.post("selection", { worksheetId, address: areaAddress(change.area) });
      case "calculated":
        return this.post("calculated", { worksheetId, address: areaAddress(change.area) });
      case "format":
        return this.post("format", { source, worksheetId, address: areaAddress(change.area) });
      case "rows-hidden":
        return this.post("rowHidden", { changeType: "Hidden", source, worksheetId, address: areaAddress(change.area) });
      case "row-height":
        // Excel tells nobody.
        return;
    }
  }

  private post(name: EventName, args: Record<string, unknown>): void {
    if (!this.model.eventsEnabled || (this.registered.get(name) ?? 0) === 0) return;
    this.send([category, eventTypes[name], workbookTarget, JSON.stringify(args), 0, false]);
  }
}

function typeName(value: string | number | boolean): string {
  if (value === "") return "Empty";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}
