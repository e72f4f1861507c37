/** A workbook without anything that could tell a reader more than the form does. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

/** Parts of a workbook that are no sheet, text, style or theme: properties, custom parts, notes, drawings, printer settings. */
const KEPT =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/sheet\d+\.xml|xl\/theme\/.*)$/;

/** Takes out defined names, custom parts, notes and properties, and names the sheets S1, S2 … */
export function stripped(bytes: Uint8Array): Uint8Array {
  const kept: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    if (!KEPT.test(name)) continue;
    const isXml = /\.(?:xml|rels)$/.test(name);
    kept[name] = isXml ? strToU8(without(name, strFromU8(content))) : content;
  }
  return zipSync(kept);
}

function without(name: string, xml: string): string {
  if (name === "xl/workbook.xml") {
    let n = 0;
    return xml
      .replace(/<definedNames>[\s\S]*?<\/definedNames>|<definedNames\/>/g, "")
      .replace(/(<sheet [^>]*?name=")[^"]*"/g, (_, front: string) => `${front}S${++n}"`);
  }
  if (name === "[Content_Types].xml")
    return xml.replace(/<Override [^>]*PartName="\/([^"]*)"[^>]*\/>/g, (part, path: string) => (KEPT.test(path) ? part : ""));
  if (name.endsWith(".rels"))
    return xml.replace(/<Relationship [^>]*\/>/g, (part) =>
      /\/(?:officeDocument|worksheet|styles|sharedStrings|theme)"/.test(part) ? part : ""
    );
  return xml.replace(/<(?:legacyDrawing|drawing|tableParts)[^>]*\/>/g, "");
}
