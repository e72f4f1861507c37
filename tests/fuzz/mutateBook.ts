/** Mutations of workbooks that know what a workbook is made of: tags, attributes, references, parts, zip records. */
import fc from "fast-check";

const evilValues = [
  "",
  "-1",
  "0",
  "1e9",
  "99999999999",
  "NaN",
  "A1:XFD1048576",
  "B2:A1",
  "ZZZ1",
  "xl/../..",
  "/",
  "__proto__",
  "s",
  "inlineStr",
  "b",
  "d",
  "array",
  "1",
  "true",
  "rId1",
  "rId99",
  "&#0;",
  "長".repeat(50),
];
const evilPieces = [
  "<c/>",
  '<c r="A1" t="s"><v>9</v></c>',
  "<row/>",
  '<row r="2"/>',
  "<f/>",
  "<v>x</v>",
  "<is><t>x</t></is>",
  "<r><rPr><strike/></rPr><t>x</t></r>",
  "<rPh><t>x</t></rPh>",
  '<mergeCell ref="A1:C3"/>',
  "<!-- -->",
  "<![CDATA[x]]>",
  "<?x?>",
  "</c>",
  "<",
  "&",
  "&x;",
  "<!DOCTYPE x>",
  "</sheetData>",
  "<sheetData>",
];

/** One change of an XML text. Places are fractions of what there is, so that shrinking keeps its sense. */
export type XmlMutation =
  | { kind: "drop-tag" | "double-tag"; at: number }
  | { kind: "set-attribute"; at: number; value: string }
  | { kind: "insert"; at: number; piece: string }
  | { kind: "move-tag"; at: number; to: number }
  | { kind: "cut"; at: number };

/** One change of a packed file. */
export type ZipMutation =
  { kind: "flip"; at: number; bit: number } | { kind: "tail"; at: number } | { kind: "erase"; at: number; length: number };

/** One change of a package. */
export type PartMutation =
  { kind: "xml"; part: number; change: XmlMutation } | { kind: "drop"; part: number } | { kind: "copy"; part: number; from: number };

const place = fc.double({ min: 0, max: 0.9999, noNaN: true });

export const xmlMutations: fc.Arbitrary<XmlMutation> = fc.oneof(
  fc.record({ kind: fc.constantFrom("drop-tag" as const, "double-tag" as const), at: place }),
  fc.record({ kind: fc.constant("set-attribute" as const), at: place, value: fc.constantFrom(...evilValues) }),
  fc.record({ kind: fc.constant("insert" as const), at: place, piece: fc.constantFrom(...evilPieces) }),
  fc.record({ kind: fc.constant("move-tag" as const), at: place, to: place }),
  fc.record({ kind: fc.constant("cut" as const), at: place })
);

export const partMutations: fc.Arbitrary<PartMutation> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant("xml" as const), part: place, change: xmlMutations }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("drop" as const), part: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("copy" as const), part: place, from: place }) }
);

export const zipMutations: fc.Arbitrary<ZipMutation> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("flip" as const), at: place, bit: fc.integer({ min: 0, max: 7 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("tail" as const), at: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("erase" as const), at: place, length: fc.integer({ min: 1, max: 40 }) }) }
);

const pick = <T>(list: readonly T[], at: number): T | undefined => list[Math.floor(at * list.length)];

export function mutateXml(xml: string, change: XmlMutation): string {
  const tags = [...xml.matchAll(/<[^<>]*>/g)];
  const tag = pick(tags, change.at);
  if (!tag) return xml;
  const from = tag.index;
  const to = from + tag[0].length;
  switch (change.kind) {
    case "drop-tag":
      return xml.slice(0, from) + xml.slice(to);
    case "double-tag":
      return xml.slice(0, to) + tag[0] + xml.slice(to);
    case "insert":
      return xml.slice(0, from) + change.piece + xml.slice(from);
    case "cut":
      return xml.slice(0, from);
    case "move-tag": {
      const target = pick(tags, change.to)?.index ?? 0;
      return target <= from
        ? xml.slice(0, target) + tag[0] + xml.slice(target, from) + xml.slice(to)
        : xml.slice(0, from) + xml.slice(to, target) + tag[0] + xml.slice(target);
    }
    case "set-attribute": {
      const attributes = [...xml.matchAll(/="[^"]*"/g)];
      const attribute = pick(attributes, change.at);
      return attribute ? `${xml.slice(0, attribute.index)}="${change.value}"${xml.slice(attribute.index + attribute[0].length)}` : xml;
    }
  }
}

export function mutateParts(parts: ReadonlyMap<string, Uint8Array>, change: PartMutation): Map<string, Uint8Array> {
  const changed = new Map(parts);
  const names = [...parts.keys()];
  const name = pick(names, change.part);
  if (name === undefined) return changed;
  if (change.kind === "drop") changed.delete(name);
  else if (change.kind === "copy") changed.set(name, parts.get(pick(names, change.from) ?? name) ?? new Uint8Array());
  else if (/\.(xml|rels)$/.test(name))
    changed.set(name, new TextEncoder().encode(mutateXml(new TextDecoder().decode(parts.get(name)), change.change)));
  return changed;
}

export function mutateBytes(bytes: Uint8Array, change: ZipMutation): Uint8Array {
  const at = Math.floor(change.at * bytes.length);
  if (change.kind === "tail") return bytes.slice(0, at);
  const copy = bytes.slice();
  if (change.kind === "flip") copy[at] = (copy[at] ?? 0) ^ (1 << change.bit);
  else copy.fill(0, at, at + change.length);
  return copy;
}
