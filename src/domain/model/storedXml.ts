/** The XML document in which the add-in keeps its own texts inside the workbook. Pure text work. */

/** Never changes: other versions of the add-in find the document by it. */
export const storedNamespace = "urn:juten-navi:stored";
const version = 1;

export interface Stored {
  /** Version that wrote it. A higher one than ours is kept, not understood. */
  version: number;
  entries: Map<string, string>;
}

export function emptyStored(): Stored {
  return { version, entries: new Map() };
}

/** True where a newer add-in wrote it in a way this one does not know. */
export function isNewer(stored: Stored): boolean {
  return stored.version > version;
}

export function writeStored(stored: Stored): string {
  const entries = [...stored.entries].map(([key, text]) => `<entry key="${escape(key)}">${escape(text)}</entry>`);
  return `<stored xmlns="${storedNamespace}" version="${version}">${entries.join("")}</stored>`;
}

/** Null where the text is not ours. Excel and other programs may write it anew: prefixes, quotes and spaces may differ. */
export function readStored(xml: string): Stored | null {
  const root = /<(?:[\w.-]+:)?stored\b([^>]*)>/.exec(xml);
  const written = Number(/\sversion\s*=\s*["'](\d+)["']/.exec(root?.[1] ?? "")?.[1]);
  if (root === null || !Number.isInteger(written)) return null;
  const entries = new Map<string, string>();
  for (const match of xml.matchAll(/<(?:[\w.-]+:)?entry\s+key\s*=\s*(?:"([^"]*)"|'([^']*)')\s*>([^<]*)<\//g)) {
    entries.set(unescape(match[1] ?? match[2] ?? ""), unescape(match[3] ?? ""));
  }
  return { version: written, entries };
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`).replace(/[\t\n\r]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

function unescape(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) =>
    decimal !== undefined
      ? (character(Number(decimal)) ?? whole)
      : hex !== undefined
        ? (character(parseInt(hex, 16)) ?? whole)
        : (named[name ?? ""] ?? whole)
  );
}

/** Null for a number that no character has. */
function character(code: number): string | null {
  return code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
