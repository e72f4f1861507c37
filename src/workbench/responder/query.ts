/** Answers `load`: the asked properties of an object, of its children ("format/font/bold") and of its items. */
import { HostCollection, HostObject, propertyNames, readProperty } from "./hostObject";
import type { References } from "./objectPaths";
import type { QueryInfo } from "./protocol";

type Tree = Map<string, Tree>;

/** @returns the value the library reads: PascalCase names, `_Items` for a collection, null for a null object. */
export function answerQuery(object: HostObject | null, query: QueryInfo | null | undefined, references: References): unknown {
  if (object === null) return null;
  const tree: Tree = new Map();
  for (const path of [...(query?.Select ?? []), ...(query?.Expand ?? [])]) {
    let at = tree;
    for (const part of path.split("/")) {
      const name = part.startsWith("_") ? part : part.charAt(0).toUpperCase() + part.slice(1);
      const next = at.get(name) ?? new Map<string, Tree>();
      at.set(name, next);
      at = next;
    }
  }
  return describe(object, tree, references, query?.Skip ?? 0, query?.Top);
}

function describe(object: HostObject, tree: Tree, references: References, skip = 0, top?: number): Record<string, unknown> {
  const out: Record<string, unknown> = identity(object, references);
  if (object instanceof HostCollection) {
    const below = tree.get("Items");
    // "items/name" and "name" both ask for the items' names.
    const itemTree: Tree = new Map<string, Tree>([
      ...(below ?? []),
      ...[...tree].filter(([name]) => name !== "Items" && !propertyNames(object).includes(name)),
    ]);
    out["_Items"] = object
      .items()
      .slice(skip, top === undefined ? undefined : skip + top)
      .map((item) => describe(item, itemTree, references));
    for (const [name, subtree] of tree)
      if (name !== "Items" && propertyNames(object).includes(name)) out[name] = value(object, name, subtree, references);
    return out;
  }
  const names =
    tree.size > 0 ? [...tree.keys()] : propertyNames(object).filter((name) => !(readProperty(object, name) instanceof HostObject));
  for (const name of names) if (!(name in out)) out[name] = value(object, name, tree.get(name) ?? new Map<string, Tree>(), references);
  return out;
}

function value(object: HostObject, name: string, tree: Tree, references: References): unknown {
  const read = readProperty(object, name);
  return read instanceof HostObject ? describe(read, tree, references) : read;
}

/** What the library needs to find the object again in a later request. */
export function identity(object: HostObject, references: References): Record<string, unknown> {
  if (object.keptByReference) return { _ReferenceId: references.keep(object) };
  return object.id === null ? {} : { Id: object.id };
}
