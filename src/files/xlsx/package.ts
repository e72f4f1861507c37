import { FileFailure } from "../failure";
import type { Meter } from "../meter";
import { parseXml, type Attributes, type XmlReader } from "../xml/parseXml";
import { readDirectory, type ZipDirectory, type ZipEntry } from "../zip/directory";
import { unpack } from "../zip/unpack";

export interface Relationship {
  readonly id: string;
  /** Last part of the type's address: "worksheet", "sharedStrings" … (the same in Transitional and Strict). */
  readonly kind: string;
  /** Part name without "/" in front; null where it points outside the package. */
  readonly target: string | null;
}

/** "xl/worksheets/sheet1.xml" + "../drawings/drawing1.xml" → "xl/drawings/drawing1.xml". Steps above the root stay at the root. */
export function resolveTarget(source: string, target: string): string {
  const steps = target.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of target.replace(/\\/g, "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return decodeName(steps.join("/"));
}

function decodeName(name: string): string {
  if (!name.includes("%")) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    // A stray "%" is no escape: the name is meant as it stands.
    return name;
  }
}

/** A book's zip package: its parts by name, unpacked and parsed on demand. */
export class Package {
  readonly directory: ZipDirectory;

  constructor(
    readonly bytes: Uint8Array,
    readonly meter: Meter
  ) {
    this.directory = readDirectory(bytes);
  }

  entry(part: string): ZipEntry | undefined {
    return this.directory.get(part.toLowerCase());
  }

  /** Parses a part; false where the package does not have it. */
  async parse(part: string, reader: XmlReader): Promise<boolean> {
    const entry = this.entry(part);
    if (!entry) return false;
    const sink = parseXml(entry.name, reader, this.meter);
    await unpack(this.bytes, entry, this.meter, (chunk) => sink.write(chunk));
    sink.end();
    return true;
  }

  /** A part's relationships ("" = the package's own), in file order; none where it has none. */
  async relationships(part: string): Promise<Relationship[]> {
    const slash = part.lastIndexOf("/") + 1;
    const found: Relationship[] = [];
    await this.parse(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`, {
      open(name, attributes) {
        if (name !== "Relationship") return;
        const target = attributes["Target"] ?? "";
        const inside = attributes["TargetMode"] !== "External";
        found.push({
          id: attributes["Id"] ?? "",
          kind: lastStep(attributes["Type"] ?? ""),
          target: inside ? resolveTarget(part, target) : null,
        });
      },
    });
    return found;
  }

  /** Content type of a part by its override; null where only its extension has one. */
  async contentType(part: string): Promise<string | null> {
    let found: string | null = null;
    const wanted = part.toLowerCase();
    await this.parse("[Content_Types].xml", {
      open(name, attributes) {
        if (name === "Override" && (attributes["PartName"] ?? "").replace(/^\//, "").toLowerCase() === wanted)
          found = attributes["ContentType"] ?? null;
      },
    });
    return found;
  }
}

function lastStep(address: string): string {
  return address.slice(address.lastIndexOf("/") + 1);
}

/** The value of `r:id`, whatever prefix the file gives the relationships' namespace. */
export function relationshipId(attributes: Attributes): string | null {
  for (const name in attributes) if (name.endsWith(":id")) return attributes[name] ?? null;
  return null;
}

/** What kind of document a package without a workbook is, by the folders it has; null where it cannot be told. */
function otherDocument(directory: ZipDirectory): string | null {
  if (directory.has("word/document.xml")) return "Word (.docx)";
  if (directory.has("ppt/presentation.xml")) return "PowerPoint (.pptx)";
  if (directory.has("content.xml") && directory.has("meta-inf/manifest.xml")) return "OpenDocument (.ods)";
  return null;
}

/**
 * The name of the workbook part: by the package's relationships, else by the usual name.
 *
 * @throws FileFailure `xlsb-format`, `other-document`
 */
export async function findWorkbook(book: Package): Promise<string> {
  const main = (await book.relationships("")).find((one) => one.kind === "officeDocument" && one.target !== null && book.entry(one.target));
  const part = main?.target ?? (book.entry("xl/workbook.xml") ? "xl/workbook.xml" : null);
  if (book.entry("xl/workbook.bin") && (part === null || part.endsWith(".bin"))) throw new FileFailure("xlsb-format");
  const other = otherDocument(book.directory);
  if (part === null || (other && !part.startsWith("xl/"))) throw new FileFailure("other-document", { kind: other ?? "zip" });
  if (part.endsWith(".bin") || (await book.contentType(part))?.includes("sheet.binary")) throw new FileFailure("xlsb-format");
  return part;
}
