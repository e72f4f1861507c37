import { SaxesParser } from "saxes";
import { FileFailure } from "../failure";
import { limits } from "../limits";
import type { Meter } from "../meter";

export type Attributes = Readonly<Record<string, string>>;

/** What a part's reader is told. Names come without the prefix that the part's root has: `<x:row>` and `<row>` are both "row". */
export interface XmlReader {
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
  /** Looks at raw text before it is parsed and may leave out what carries nothing. */
  skim?(xml: string): string;
}

export interface XmlSink {
  write(chunk: Uint8Array): void;
  end(): void;
}

/** UTF-16 where the part begins with its byte order mark, else UTF-8: a package knows no other. */
function encodingOf(chunk: Uint8Array): string {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return "utf-16le";
  if (chunk[0] === 0xfe && chunk[1] === 0xff) return "utf-16be";
  return "utf-8";
}

/**
 * A streaming XML parser that takes bytes and tells the reader. A DOCTYPE is refused (it is never needed and only harms),
 * nesting and the number of elements are limited.
 *
 * @param part name for failures
 */
export function parseXml(part: string, reader: XmlReader, meter: Meter): XmlSink {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  let decoder: TextDecoder | null = null;
  let depth = 0;
  let prefix: string | null = null;
  const local = (name: string): string => (prefix && name.startsWith(prefix) ? name.slice(prefix.length) : name);

  parser.on("doctype", () => {
    throw new FileFailure("doctype-refused", { part });
  });
  parser.on("opentag", (tag) => {
    prefix ??= tag.name.includes(":") ? tag.name.slice(0, tag.name.indexOf(":") + 1) : "";
    if (++depth > limits.xmlDepth) throw new FileFailure("too-large", { what: "depth", limit: limits.xmlDepth });
    meter.add("elements", 1);
    reader.open?.(local(tag.name), tag.attributes);
  });
  parser.on("closetag", (tag) => {
    depth--;
    reader.close?.(local(tag.name));
  });
  if (reader.text) {
    parser.on("text", (text) => reader.text?.(text));
    parser.on("cdata", (text) => reader.text?.(text));
  }

  const guard = (step: () => void): void => {
    try {
      step();
    } catch (error) {
      if (error instanceof FileFailure) throw error;
      throw new FileFailure("damaged", { evidence: part }, error);
    }
  };
  return {
    write: (chunk) =>
      guard(() => {
        decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
        const xml = decoder.decode(chunk, { stream: true });
        parser.write(reader.skim ? reader.skim(xml) : xml);
      }),
    end: () =>
      guard(() => {
        parser.write(decoder?.decode() ?? "");
        parser.close();
      }),
  };
}
