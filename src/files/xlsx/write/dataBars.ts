import { Meter } from "../../meter";
import { readDirectory } from "../../zip/directory";
import { replaceParts } from "../../zip/replaceParts";
import { unpackWhole } from "../../zip/unpack";

/**
 * Data bars from 0 to 100 % of the cell. Without lengths Excel draws at least a tenth of the cell, so that 0 % looks like 10 %;
 * the library has no word for it. `<dataBar>` cannot stand in a text: there it is escaped.
 *
 * @param sheets places of the sheets that have data bars; large sheets without them are not unpacked again
 */
export async function straightenDataBars(bytes: Uint8Array, sheets: readonly number[]): Promise<Uint8Array> {
  const directory = readDirectory(bytes);
  const contents = new Map<string, Uint8Array>();
  for (const place of sheets) {
    const name = `xl/worksheets/sheet${place + 1}.xml`;
    const entry = directory.get(name);
    if (!entry) throw new Error(`the written workbook has no part ${name}`);
    const xml = new TextDecoder().decode(await unpackWhole(bytes, entry, new Meter()));
    contents.set(name, new TextEncoder().encode(xml.replaceAll("<dataBar>", '<dataBar minLength="0" maxLength="100">')));
  }
  return replaceParts(bytes, directory, contents);
}
