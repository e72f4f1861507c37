/**
 * The base of every Excel object that the responder knows. A subclass writes its protocol names as they are in the requests:
 * `get Values()`, `set Values()`, `GetCell(row, col)`. The executor calls nothing else.
 */
import { ExcelRefusal } from "./protocol";

export abstract class HostObject {
  /** Class name as the library knows it, for error locations ("Range.values"). */
  abstract readonly className: string;

  /** True where the library keeps the object by reference (`_ReferenceId`) instead of by its path. */
  get keptByReference(): boolean {
    return false;
  }

  /** The id the library replaces the object's path by, where it has one. */
  get id(): string | null {
    return null;
  }
}

/** An object with items. */
export abstract class HostCollection extends HostObject {
  abstract items(): HostObject[];
  /** One item by what stands in brackets (a name or an id); null where there is none. */
  abstract find(key: string): HostObject | null;

  GetItem(key: string): HostObject {
    const item = this.find(key);
    if (item === null) throw new ExcelRefusal("ItemNotFound", `no item ${key}`);
    return item;
  }

  GetItemOrNullObject(key: string): HostObject | null {
    return this.find(key);
  }

  GetItemAt(index: number): HostObject {
    const item = this.items()[index];
    if (item === undefined) throw new ExcelRefusal("ItemNotFound", `no item at ${index}`);
    return item;
  }

  GetCount(): number {
    return this.items().length;
  }
}

// Protocol names start with a capital, or with "_" and a capital: no member of Object or of our own helpers does.
const protocolName = /^_?[A-Z]\w*$/;

function accessor(target: HostObject, name: string): PropertyDescriptor | undefined {
  for (
    let proto: object | null = Object.getPrototypeOf(target) as object;
    proto !== null && proto !== Object.prototype;
    proto = Object.getPrototypeOf(proto) as object | null
  ) {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    if (found) return found;
  }
  return undefined;
}

function need(target: HostObject, name: string, kind: "get" | "set" | "value"): PropertyDescriptor {
  const found = protocolName.test(name) ? accessor(target, name) : undefined;
  if (found?.[kind] === undefined) throw new ExcelRefusal("ApiNotFound", `the responder does not know ${target.className}.${name}`);
  return found;
}

/** Reads a property by its protocol name. */
export function readProperty(target: HostObject, name: string): unknown {
  return need(target, name, "get").get?.call(target);
}

export function writeProperty(target: HostObject, name: string, value: unknown): void {
  need(target, name, "set").set?.call(target, value);
}

export function callMethod(target: HostObject, name: string, args: readonly unknown[]): unknown {
  return (need(target, name, "value").value as (...args: unknown[]) => unknown).apply(target, [...args]);
}

/** Names of the properties an object can be asked for. */
export function propertyNames(target: HostObject): string[] {
  const names: string[] = [];
  for (
    let proto: object | null = Object.getPrototypeOf(target) as object;
    proto !== null && proto !== Object.prototype;
    proto = Object.getPrototypeOf(proto) as object | null
  ) {
    for (const [name, found] of Object.entries(Object.getOwnPropertyDescriptors(proto)))
      if (found.get && protocolName.test(name)) names.push(name);
  }
  return names;
}
