import { Meter } from "../../meter";
import { readDirectory } from "../../zip/directory";
import { replaceParts } from "../../zip/replaceParts";
import { unpackWhole } from "../../zip/unpack";

/**
 * Data bars from 0 to 100 % of the cell. Without lengths Excel draws at least a tenth of the cell, so that 0 % looks like 10 %;
 * the library has no word for it. `<dataBar>` cannot stand in a text: there it is escaped.
 */
export async function straightenDataBars(bytes: Uint8Array): Promise<Uint8Array> {
  const directory = readDirectory(bytes);
  const contents = new Map<string, Uint8Array>();
  for (const [name, entry] of directory) {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) continue;
    const xml = new TextDecoder().decode(await unpackWhole(bytes, entry, new Meter()));
    if (xml.includes("<dataBar>")) contents.set(name, new TextEncoder().encode(xml.replaceAll("<dataBar>", '<dataBar minLength="0" maxLength="100">')));
  }
  return replaceParts(bytes, directory, contents);
}
