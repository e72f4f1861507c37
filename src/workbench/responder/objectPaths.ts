/** From the object paths of a request to the responder's objects. */
import { callMethod, HostCollection, HostObject, readProperty } from "./hostObject";
import { ExcelRefusal, type ArgumentInfo, type ObjectPathInfo } from "./protocol";

/** Objects that the library keeps between requests. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly names = new WeakMap<HostObject, string>();
  private next = 1;

  keep(object: HostObject): string {
    const known = this.names.get(object);
    if (known !== undefined) return known;
    const id = `${object.className}#${this.next++}`;
    this.objects.set(id, object);
    this.names.set(object, id);
    return id;
  }

  get(id: string): HostObject {
    const object = this.objects.get(id);
    if (object === undefined) throw new ExcelRefusal("InvalidReference", `no reference ${id}`);
    return object;
  }

  drop(id: string): void {
    const object = this.objects.get(id);
    if (object !== undefined) this.names.delete(object);
    this.objects.delete(id);
  }

  get size(): number {
    return this.objects.size;
  }
}

/** Resolves the paths of one request; each path once. */
export class ObjectPaths {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPathInfo>>,
    private readonly root: HostObject,
    private readonly references: References,
    private readonly create: (typeName: string) => HostObject
  ) {}

  /** Null where the path ends in a null object. */
  resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (path === undefined) throw new ExcelRefusal("InvalidObjectPath", `no path ${id}`);
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  /** The arguments of a call with object paths put in. */
  arguments(info: ArgumentInfo | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const id = ids[index];
      return typeof id === "number" && id !== 0 ? this.resolve(id) : value;
    });
  }

  private follow(path: ObjectPathInfo): HostObject | null {
    switch (path.ObjectPathType) {
      case 1:
        return this.root;
      case 2:
        return this.create(path.Name);
      case 6:
        return this.references.get(path.Name);
      case 7:
        return null;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const value = this.step(path, parent);
    if (value === null || value instanceof HostObject) return value;
    throw new ExcelRefusal("GeneralException", `${parent.className}.${path.Name} is no object`);
  }

  private step(path: ObjectPathInfo, parent: HostObject): unknown {
    if (path.ObjectPathType === 3) return callMethod(parent, path.Name, this.arguments(path.ArgumentInfo));
    if (path.ObjectPathType === 4) return readProperty(parent, path.Name);
    if (path.ObjectPathType === 5 && parent instanceof HostCollection) return parent.GetItem(String(path.ArgumentInfo?.Arguments?.[0]));
    throw new ExcelRefusal("InvalidObjectPath", `path type ${path.ObjectPathType} below ${parent.className}`);
  }
}
