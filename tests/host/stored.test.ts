import fc from "fast-check";
import { readStored, writeStored } from "../../src/domain/model/storedXml";
import { textLimits } from "../../src/domain/model/textLimits";
import { WorkbookModel } from "../../src/workbench/responder";
import { startOffice } from "./helpers/startOffice";

const settings = JSON.stringify({ version: 1, midterm: { due: "10-31" }, note: '<検査> & "設定"\n次の行 🏯' });

describe("texts kept in the workbook", () => {
  test("come back as they were, one part for all keys", async () => {
    const model = new WorkbookModel([]);
    const { port, reopen } = await startOffice(model);
    expect(await port.loadStored("settings")).toBeNull();
    await port.saveStored("settings", settings);
    await port.saveStored("asOf", '"2024-11-15"');
    await port.saveStored("asOf", '"2025-04-30"');
    expect(await reopen().loadStored("settings")).toBe(settings);
    expect(await reopen().loadStored("asOf")).toBe('"2025-04-30"');
    expect(model.customXml.size).toBe(1);
  });

  test("are gone without harm where the workbook was stripped of them", async () => {
    const model = new WorkbookModel([]);
    const { port } = await startOffice(model);
    await port.saveStored("settings", settings);
    model.customXml.clear();
    expect(await port.loadStored("settings")).toBeNull();
    await port.saveStored("settings", settings);
    expect(await port.loadStored("settings")).toBe(settings);
  });

  test("do not disturb parts of other programs", async () => {
    const model = new WorkbookModel([]);
    const other = model.addCustomXml('<b:Sources xmlns:b="http://example.org/other"/>');
    const { port } = await startOffice(model);
    await port.saveStored("settings", settings);
    expect(model.customXml.get(other)).toBe('<b:Sources xmlns:b="http://example.org/other"/>');
    expect(await port.loadStored("settings")).toBe(settings);
  });

  test("of a newer add-in are neither misread nor lost", async () => {
    const model = new WorkbookModel([]);
    const newer = '<stored xmlns="urn:juten-navi:stored" version="2"><entry key="settings">?</entry></stored>';
    const id = model.addCustomXml(newer);
    const { port } = await startOffice(model);
    expect(await port.loadStored("settings")).toBeNull();
    await expect(port.saveStored("settings", settings)).rejects.toMatchObject({ code: "stored-newer", data: { version: 2 } });
    expect(model.customXml.get(id)).toBe(newer);
  });

  test("above their limit are neither read nor written over", async () => {
    const model = new WorkbookModel([]);
    const head = '<stored xmlns="urn:juten-navi:stored" version="1"><entry key="settings">{}</entry>';
    const large = `${head}${" ".repeat(textLimits.storedBytes)}</stored>`;
    const id = model.addCustomXml(large);
    const { port } = await startOffice(model, { limits: { payload: Infinity } });
    const told = { code: "stored-too-large", data: { limit: "67,108,864" } };
    await expect(port.loadStored("settings")).rejects.toMatchObject(told);
    await expect(port.saveStored("settings", settings)).rejects.toMatchObject(told);
    expect(model.customXml.get(id) === large).toBe(true);
  });

  test("that Excel on the web does not hand over are told as such", async () => {
    const model = new WorkbookModel([]);
    model.addCustomXml(
      `<stored xmlns="urn:juten-navi:stored" version="1"><entry key="collection">${"x".repeat(6_000_000)}</entry></stored>`
    );
    const { port } = await startOffice(model);
    await expect(port.loadStored("settings")).rejects.toMatchObject({
      code: "stored-refused",
      data: { code: "ResponsePayloadSizeLimitExceeded" },
    });
  });

  test("are not written above their limit", async () => {
    const model = new WorkbookModel([]);
    const { port } = await startOffice(model, { limits: { payload: Infinity } });
    await port.saveStored("settings", settings);
    await expect(port.saveStored("collection", "x".repeat(textLimits.storedBytes))).rejects.toMatchObject({ code: "stored-too-large" });
    expect(await port.loadStored("settings")).toBe(settings);
    expect(await port.loadStored("collection")).toBeNull();
  });

  test("are not kept in a read-only workbook, and the caller learns it", async () => {
    const model = new WorkbookModel([], { readOnly: true });
    const { port } = await startOffice(model);
    await expect(port.saveStored("settings", settings)).rejects.toMatchObject({ code: "read-only" });
    expect(model.customXml.size).toBe(0);
    expect(await port.info()).toEqual({ name: "Book1.xlsx", readOnly: true });
  });

  test("survive another program writing the XML its own way", () => {
    const xml = `<?xml version='1.0'?>\n<ns0:stored xmlns:ns0='urn:juten-navi:stored' version='1'>\n  <ns0:entry key='settings'>{&quot;a&quot;:1}</ns0:entry>\n</ns0:stored>`;
    expect(readStored(xml)?.entries.get("settings")).toBe('{"a":1}');
    expect(readStored("<other/>")).toBeNull();
  });

  test("any keys and texts go through the XML unchanged", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: "binary" }), fc.json()), { maxLength: 5 }), (pairs) => {
        const entries = new Map(pairs);
        expect(readStored(writeStored({ version: 1, entries }))?.entries).toEqual(entries);
      }),
      { numRuns: 100 }
    );
  });
});
