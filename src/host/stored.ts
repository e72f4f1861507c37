/** Small texts kept in the workbook, in one custom XML part. Programs that strip such parts leave a workbook without any: null. */
import { excelCode, HostFailure, isTooLarge } from "./hostErrors";
import { emptyStored, isNewer, readStored, storedNamespace, writeStored, type Stored } from "../domain/model/storedXml";
import { textLimits } from "../domain/model/textLimits";

/**
 * The text of `key`; null where none is kept. Throws "stored-too-large" above `textLimits.storedBytes`, "stored-refused" above what
 * Excel on the web hands over. ExcelApi 1.5.
 */
export async function loadStored(context: Excel.RequestContext, key: string): Promise<string | null> {
  const { stored } = await readPart(context);
  return stored === null || isNewer(stored) ? null : (stored.entries.get(key) ?? null);
}

/** Keeps `json` under `key`. Throws "read-only", "stored-newer" where a newer add-in's texts would be lost, "stored-too-large". ExcelApi 1.8. */
export async function saveStored(context: Excel.RequestContext, key: string, json: string): Promise<void> {
  const workbook = context.workbook.load("readOnly");
  const { stored, part } = await readPart(context);
  if (workbook.readOnly) throw new HostFailure("read-only");
  if (stored !== null && isNewer(stored)) throw new HostFailure("stored-newer", { version: stored.version });
  const next = stored ?? emptyStored();
  next.entries.set(key, json);
  const xml = withinLimit(writeStored(next));
  if (part === null) context.workbook.customXmlParts.add(xml);
  else part.setXml(xml);
  await context.sync();
}

/** The first part that is ours; a workbook pieced together from others may hold several. */
async function readPart(context: Excel.RequestContext): Promise<{ stored: Stored | null; part: Excel.CustomXmlPart | null }> {
  const parts = context.workbook.customXmlParts.getByNamespace(storedNamespace).load("items/id");
  await context.sync();
  if (parts.items.length === 0) return { stored: null, part: null };
  const texts = parts.items.map((part) => part.getXml());
  try {
    await context.sync();
  } catch (thrown) {
    if (!isTooLarge(thrown)) throw thrown;
    throw new HostFailure("stored-refused", { code: excelCode(thrown) ?? "" });
  }
  const found = texts.map((text) => readStored(withinLimit(text.value)));
  const index = found.findIndex((stored) => stored !== null);
  return { stored: found[index] ?? null, part: parts.items[index] ?? null };
}

/** The XML itself; throws "stored-too-large" where it is longer than the add-in ever writes it. */
function withinLimit(xml: string): string {
  const limit = textLimits.storedBytes;
  if (xml.length > limit)
    throw new HostFailure("stored-too-large", { chars: xml.length.toLocaleString("en"), limit: limit.toLocaleString("en") });
  return xml;
}
