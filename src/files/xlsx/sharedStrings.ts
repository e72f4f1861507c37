import type { Package } from "./package";
import { RichTextReader, type RichText } from "./richText";

/** Reads the shared strings by index; none where the book has no such part. */
export async function readSharedStrings(book: Package, part: string | null): Promise<RichText[]> {
  const strings: RichText[] = [];
  if (part === null) return strings;
  const rich = new RichTextReader();
  await book.parse(part, {
    open: (name, attributes) => rich.open(name, attributes),
    text: (text) => rich.characters(text),
    close(name) {
      rich.close(name);
      if (name !== "si") return;
      const one = rich.take();
      book.meter.add("chars", one.text.length);
      strings.push(one);
    },
  });
  return strings;
}
