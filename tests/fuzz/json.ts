/** Mutations of JSON values: keys dropped, doubled under evil names, values swapped for those of other types, nesting made deep. */
import fc from "fast-check";

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const evil: readonly Json[] = [
  null,
  true,
  false,
  0,
  -1,
  1,
  1.5,
  1e308,
  -1e308,
  2 ** 53,
  "",
  " ",
  "0",
  "A1",
  "A1:XFD1048576",
  "__proto__",
  "constructor",
  "\u0000",
  "\ud800",
  "長".repeat(2000),
  "(((((((((((((((((((((((((((((((a+)+)+)+)+)+)+",
  [],
  {},
  [[]],
  [null],
  { a: 1 },
  [1, 2, 3],
  "9999-99-99",
  "2024-02-30",
  "ueda-kanri",
  "x".repeat(70_000),
  deep(500),
  Array<Json>(3000).fill(1),
];

/** An array in an array, and so on. */
function deep(levels: number): Json {
  let value: Json = "x";
  for (let level = 0; level < levels; level++) value = [value];
  return value;
}

/** One change; places are fractions of all the values inside, so that shrinking keeps its sense. */
export type JsonMutation =
  | { kind: "set"; at: number; value: Json }
  | { kind: "drop"; at: number }
  | { kind: "add"; at: number; key: string; value: Json }
  | { kind: "copy"; at: number; from: number };

const place = fc.double({ min: 0, max: 0.9999, noNaN: true });
const value = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...evil) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json> }
);

export const jsonMutations: fc.Arbitrary<JsonMutation[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant("set" as const), at: place, value }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant("drop" as const), at: place }) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant("add" as const),
        at: place,
        key: fc.constantFrom("__proto__", "constructor", "toString", "id", "key", "extra", ""),
        value,
      }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant("copy" as const), at: place, from: place }) }
  ),
  { minLength: 1, maxLength: 4 }
);

interface Spot {
  holder: { [key: string]: Json } | Json[];
  key: string | number;
}

/** Every value below the root, in order. */
function spots(root: Json): Spot[] {
  if (root === null || typeof root !== "object") return [];
  const own: Spot[] = Array.isArray(root)
    ? root.map((_, key) => ({ holder: root, key }))
    : Object.keys(root).map((key) => ({ holder: root, key }));
  return own.flatMap((spot) => [spot, ...spots(get(spot))]);
}

const get = ({ holder, key }: Spot): Json => (holder as Record<string | number, Json>)[key] as Json;

/** Sets even "__proto__" as a key of the value's own, as JSON.parse does. */
function put({ holder, key }: Spot, to: Json): void {
  Object.defineProperty(holder, key, { value: to, enumerable: true, configurable: true, writable: true });
}

/** @returns a changed copy; the original is left as it is. */
export function mutateJson(original: Json, changes: readonly JsonMutation[]): Json {
  const root = structuredClone<[Json]>([original]);
  for (const change of changes) {
    const all = spots(root);
    const spot = all[Math.floor(change.at * all.length)] as Spot;
    if (change.kind === "set") put(spot, structuredClone(change.value));
    else if (change.kind === "copy") put(spot, structuredClone(get(all[Math.floor(change.from * all.length)] as Spot)));
    else if (change.kind === "add") {
      const inside = get(spot);
      if (inside !== null && typeof inside === "object" && !Array.isArray(inside))
        put({ holder: inside, key: change.key }, structuredClone(change.value));
    } else if (Array.isArray(spot.holder) && spot.holder !== root) spot.holder.splice(Number(spot.key), 1);
    else if (spot.holder !== root) delete (spot.holder as Record<string, Json>)[spot.key];
  }
  return root[0];
}
