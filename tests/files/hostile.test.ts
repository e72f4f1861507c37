/**
 * Files that mean harm or are broken. Each must end with its own code or with a clean result, and with bounded work: what is counted
 * is the work done (bytes unpacked, elements, cells), never the time.
 */
import { strToU8, zipSync } from "fflate";
import { FileFailure, type FileFailureCode } from "../../src/files/failure";
import { limits } from "../../src/files/limits";
import { Meter } from "../../src/files/meter";
import { failureSentence, noteSentence } from "../../src/files/say";
import { patchXlsx } from "../../src/files/xlsx/patchXlsx";
import { readXlsx, type ReadXlsxResult } from "../../src/files/xlsx/readXlsx";
import { bookParts, lieAboutSize, makeBook, relationship, relationships, sheetData, worksheet, zip } from "./support/book";
import { compoundFile } from "./support/compoundFile";

const MB = 1024 * 1024;
const cell = '<row r="1"><c r="A1"><v>1</v></c></row>';

type Outcome = { code: FileFailureCode; result: null } | { code: null; result: ReadXlsxResult };

/** @param lower limits below the usual ones, so that a test need not make a file that reaches those */
async function run(bytes: Uint8Array, lower: ConstructorParameters<typeof Meter>[1] = {}): Promise<Outcome & { done: Meter["done"] }> {
  const meter = new Meter(undefined, lower);
  try {
    const result = await readXlsx(bytes, { meter });
    for (const note of result.notes) expect(noteSentence(note, "ja")).not.toMatch(/[{}]|undefined/);
    return { code: null, result, done: meter.done };
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error;
    for (const lang of ["ja", "en"] as const) expect(failureSentence(error, lang)).not.toMatch(/[{}]|undefined/);
    return { code: error.code, result: null, done: meter.done };
  }
}

/** A zip with one deflated part repeated from a small piece, made without holding it unpacked: spaces pack a thousand to one. */
function bomb(part: string, bytes: number, around: (inside: string) => string = (inside) => inside): Uint8Array {
  const [head = "", tail = ""] = around("\u0000").split("\u0000");
  const content = new Uint8Array(bytes).fill(0x20);
  content.set(strToU8(head));
  content.set(strToU8(tail), bytes - strToU8(tail).length);
  return zip({ ...bookParts({}), [part]: content });
}

const spaces = "xl/worksheets/sheet1.xml";

describe("too much", () => {
  test("an honest bomb is refused before it is unpacked", async () => {
    const { code, done } = await run(bomb(spaces, 20 * MB));
    expect(code).toBe("suspicious-size");
    expect(done.bytes).toBeLessThan(MB);
  });

  test.each([100, 5 * MB])("a bomb that says it has %d bytes ends there", async (said) => {
    const { code, done } = await run(lieAboutSize(bomb(spaces, 20 * MB), spaces, said));
    expect(code).toBe("suspicious-size");
    expect(done.bytes).toBeLessThan(MB + said);
  });

  test("a part that says more than the limit", async () => {
    expect(await run(lieAboutSize(makeBook(), spaces, limits.partBytes + 1))).toMatchObject({ code: "suspicious-size" });
  });

  test("a part that has less than it says", async () => {
    expect(await run(lieAboutSize(makeBook(), spaces, 9999))).toMatchObject({ code: "damaged" });
  });

  test("the bomb may also be the strings, the styles, the drawing or the relationships", async () => {
    const size = 17 * MB;
    for (const part of ["xl/sharedStrings.xml", "xl/styles.xml", "xl/_rels/workbook.xml.rels", "[Content_Types].xml", "_rels/.rels"]) {
      const parts = { ...bookParts({ strings: "", styles: "" }), [part]: new Uint8Array(size).fill(0x20) };
      expect([part, (await run(zip(parts))).code]).toEqual([part, "suspicious-size"]);
    }
  });

  test("a bomb in a part that is not read costs nothing", async () => {
    const { code, done } = await run(zip({ ...bookParts({}), "xl/media/image1.png": new Uint8Array(20 * MB) }));
    expect(code).toBeNull();
    expect(done.bytes).toBeLessThan(10_000);
  });

  test.each(["elements", "cells", "bytes", "chars"] as const)("the number of %s ends at its limit", async (work) => {
    const rows = Array.from({ length: 3000 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="str"><v>${i}</v></c></row>`).join("");
    const { code, done } = await run(makeBook({ sheets: { 目標: sheetData(rows) } }), { [work]: 2000 });
    expect(code).toBe("too-large");
    // Bytes are counted by the chunk, the others one by one.
    expect(done[work]).toBeLessThan(work === "bytes" ? 200_000 : 2010);
  });

  test("a million tiny elements are too equal to be a sheet", async () => {
    const { code, done } = await run(makeBook({ sheets: { 目標: sheetData(`<row r="1">${"<c/>".repeat(5_000_000)}</row>`) } }));
    expect(code).toBe("suspicious-size");
    expect(done.elements).toBeLessThan(100);
  });

  test("two hundred thousand formatted rows without values are read", async () => {
    const rows = Array.from({ length: 200_000 }, (_, i) => `<row r="${i + 1}" s="1" customFormat="1"/>`).join("");
    const { code, result, done } = await run(makeBook({ sheets: { 目標: sheetData(cell + rows) } }));
    expect(code).toBeNull();
    expect(result?.grids[0]?.cells).toHaveLength(1);
    expect(done.elements).toBeLessThan(20_000);
  }, 30_000);

  test("formatted empty cells are skipped before they are parsed", async () => {
    const empty = Array.from({ length: 12 }, (_, i) => String.fromCharCode(65 + i));
    const rows = Array.from({ length: 10_000 }, (_, i) => `<row r="${i + 2}">${empty.map((col) => `<c r="${col}${i + 2}" s="5"/>`).join("")}</row>`).join("");
    const { result, done } = await run(makeBook({ sheets: { 目標: sheetData(cell + rows) } }));
    expect(result?.grids[0]?.cells).toHaveLength(1);
    expect(done.elements).toBeLessThan(20_100);
    expect(done.cells).toBe(1);
  }, 30_000);

  test("a cell of a million characters is cut and said so", async () => {
    const { result } = await run(makeBook({ level: 0, sheets: { 目標: sheetData(`<row r="1"><c r="A1" t="inlineStr"><is><t>${"長".repeat(1_000_000)}</t></is></c><c r="B1" t="str"><v>${"x".repeat(40_000)}</v></c></row>`) } }));
    expect(result?.grids[0]?.cells.map(({ text }) => text.length)).toEqual([limits.cellChars, limits.cellChars]);
    expect(result?.notes).toMatchObject([{ code: "text-cut", data: { count: 2 } }]);
  });

  test("thousands of sheets over one part", async () => {
    const names = Array.from({ length: limits.sheets + 1 }, (_, i) => `<sheet name="s${i}" sheetId="${i}" r:id="rId1"/>`).join("");
    const { code } = await run(makeBook({ parts: { "xl/workbook.xml": `<workbook xmlns:r="r"><sheets>${names}</sheets></workbook>` } }));
    expect(code).toBe("too-large");
  });

  test("sheets over one part are counted each time", async () => {
    const shared = worksheet(sheetData(Array.from({ length: 1000 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c></row>`).join("")));
    const names = Array.from({ length: 100 }, (_, i) => `<sheet name="s${i}" sheetId="${i}" r:id="rId1"/>`).join("");
    const bytes = makeBook({ parts: { [spaces]: shared, "xl/workbook.xml": `<workbook xmlns:r="r"><sheets>${names}</sheets></workbook>` } });
    const { code, done } = await run(bytes, { cells: 4500 });
    expect(code).toBe("too-large");
    expect(done.cells).toBe(4501);
  });

  test("more merges than a sheet can have", async () => {
    const merges = Array.from({ length: limits.merges + 1 }, (_, i) => `<mergeCell ref="A${i * 2 + 1}:B${i * 2 + 1}"/>`).join("");
    expect(await run(makeBook({ sheets: { 目標: `${sheetData("")}<mergeCells>${merges}</mergeCells>` } }))).toMatchObject({ code: "too-large" });
  });

  test("many tall merges side by side stay cheap", async () => {
    const merges = Array.from({ length: 8000 }, (_, i) => `<mergeCell ref="${column(i * 2)}1:${column(i * 2 + 1)}1048576"/>`).join("");
    const { result } = await run(makeBook({ sheets: { 目標: `${sheetData(cell)}<mergeCells>${merges}</mergeCells>` } }));
    expect(result?.grids[0]?.merges).toHaveLength(8000);
  });

  test("more entries than a book has", async () => {
    const files = Object.fromEntries(Array.from({ length: limits.zipEntries + 1 }, (_, i) => [`x/${i}`, new Uint8Array(0)]));
    expect(await run(zipSync(files, { level: 0 }))).toMatchObject({ code: "too-large" });
  });

  test("a column definition for every column, sixteen thousand times", async () => {
    const cols = '<col min="1" max="16384" width="9" hidden="1"/>'.repeat(20_000);
    const { result } = await run(makeBook({ sheets: { 目標: `<cols>${cols}</cols>${sheetData('<row r="1"><c r="XFD1"><v>1</v></c></row>')}` } }));
    expect(result?.grids[0]?.hiddenCols).toHaveLength(limits.cols);
  }, 30_000);
});

function column(index: number): string {
  let name = "";
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

describe("absurd places", () => {
  test.each([
    ["a merge over the whole sheet", `${sheetData(cell)}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`],
    ["a dimension over the whole sheet", `<dimension ref="A1:XFD1048576"/>${sheetData(cell)}`],
    ["a validation over the whole sheet", `${sheetData(cell)}<dataValidations><dataValidation sqref="A1:XFD1048576"/></dataValidations>`],
    ["an array formula over the whole sheet", sheetData('<row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c></row>')],
    ["merges outside the sheet, backwards and without sense", `${sheetData(cell)}<mergeCells><mergeCell ref="XFE1:ZZZ9"/><mergeCell ref="A9999999:B1"/><mergeCell ref="1:1"/><mergeCell ref=""/><mergeCell/></mergeCells>`],
    ["rows and cells outside the sheet", sheetData(`${cell}<row r="99999999"/><row r="-1"/><row r="x"/><row r="1e3"/>`)],
  ])("%s", async (_, inside) => {
    const { code, result, done } = await run(makeBook({ sheets: { 目標: inside } }));
    expect(code).toBeNull();
    expect(result?.grids[0]?.cells).toMatchObject([{ row: 0, col: 0, value: 1 }]);
    expect(done.cells).toBe(1);
  });

  test("the first and the last cell of the sheet", async () => {
    const { result } = await run(makeBook({ sheets: { 目標: sheetData(`${cell}<row r="1048576" hidden="1"><c r="XFD1048576"><v>2</v></c></row>`) } }));
    expect(result?.grids[0]).toMatchObject({ cells: [{ value: 1 }, { row: 1_048_575, col: 16_383, value: 2 }], hiddenRows: [1_048_575] });
  });

  test("a defined name over the whole sheet", async () => {
    expect(await run(makeBook({ workbook: "<definedNames><definedName name='x'>$A$1:$XFD$1048576</definedName></definedNames>" }))).toMatchObject({ code: null });
  });

  test("the same cell twice: the later one counts", async () => {
    const { result } = await run(makeBook({ sheets: { 目標: sheetData('<row r="2"><c r="B2"><v>1</v></c></row><row r="1"><c r="A1"><v>0</v></c><c r="B2"><v>2</v></c></row>') } }));
    expect(result?.grids[0]?.cells.map(({ value }) => value)).toEqual([0, 2]);
  });

  test("values that are none", async () => {
    const { result } = await run(makeBook({ sheets: { 目標: sheetData('<row r="1"><c r="A1"><v>1e999</v></c><c r="B1"><v>abc</v></c><c r="C1" t="d"><v>2024-99-99</v></c><c r="D1" t="s"><v>-1</v></c><c r="E1" s="999999"><v>1</v></c><c r="F1" t="zzz"><v>2</v></c></row>') } }));
    expect(result?.grids[0]?.cells.map(({ value }) => value)).toEqual(["1e999", "abc", "2024-99-99", 1, 2]);
    expect(result?.notes).toMatchObject([{ code: "lost-strings" }]);
  });
});

describe("XML tricks", () => {
  test.each([
    ["billion laughs", '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'],
    ["external entity", '<!DOCTYPE x SYSTEM "file:///etc/passwd">'],
    ["external entity by name", '<!DOCTYPE x [<!ENTITY a SYSTEM "http://example.invalid/">]>'],
  ])("%s is refused wherever it stands", async (_, doctype) => {
    for (const part of ["xl/workbook.xml", spaces, "_rels/.rels"]) {
      const parts = bookParts({});
      parts[part] = doctype + String(parts[part]);
      expect([part, (await run(zip(parts))).code]).toEqual([part, "doctype-refused"]);
    }
  });

  test("an entity that was never declared", async () => {
    expect(await run(makeBook({ sheets: { 目標: sheetData('<row r="1"><c r="A1" t="str"><v>&xxe;</v></c></row>') } }))).toMatchObject({ code: "damaged" });
  });

  test("nesting without end", async () => {
    expect(await run(makeBook({ sheets: { 目標: "<a>".repeat(100_000) } }))).toMatchObject({ code: "too-large", done: { elements: expect.any(Number) } });
  });

  test("an element with a hundred thousand attributes", async () => {
    const attributes = Array.from({ length: 100_000 }, (_, i) => `a${i}="${i}"`).join(" ");
    expect(await run(makeBook({ sheets: { 目標: sheetData(`<row r="1"><c r="A1" ${attributes}><v>1</v></c></row>`) } }))).toMatchObject({ code: null });
  });

  test("attributes and sheets called like parts of JavaScript", async () => {
    const names = ["__proto__", "constructor", "toString", "hasOwnProperty"];
    const { result } = await run(makeBook({ sheets: Object.fromEntries([...names.slice(1)].map((name) => [name, sheetData('<row r="1" __proto__="x" constructor="y"><c r="A1" t="inlineStr" toString="z"><is><t>__proto__</t></is></c></row>')])) }));
    expect(result?.grids.map((grid) => grid.sheet)).toEqual(names.slice(1));
    const proto = await run(makeBook({ parts: { "xl/workbook.xml": '<workbook xmlns:r="r"><sheets><sheet name="__proto__" r:id="rId1"/></sheets></workbook>' } }));
    expect(proto.result?.grids[0]?.sheet).toBe("__proto__");
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
    expect(Object.prototype).not.toHaveProperty("polluted");
  });

  test.each([
    ["no end tag", "<worksheet><sheetData>"],
    ["crossed tags", "<worksheet><sheetData></worksheet></sheetData>"],
    ["nothing", ""],
    ["no XML", "hello"],
    ["bytes that are no UTF-8", Uint8Array.from([0x3c, 0x61, 0x3e, 0xff, 0xfe, 0x3c, 0x2f, 0x61, 0x3e])],
    ["a zero byte", "<worksheet>\u0000</worksheet>"],
  ])("a sheet with %s is damaged", async (_, content) => {
    expect(await run(makeBook({ parts: { [spaces]: content } }))).toMatchObject({ code: "damaged" });
  });

  test("a comment or CDATA before empty-looking cells", async () => {
    const { result } = await run(makeBook({ sheets: { 目標: `<!-- <c r="A1"/><c r="B1"/> -->${sheetData(cell)}` } }));
    expect(result?.grids[0]?.cells).toHaveLength(1);
  });
});

describe("not a workbook", () => {
  const damagedZip = makeBook({ sheets: { 目標: sheetData(Array.from({ length: 500 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i * 7919}</v></c></row>`).join("")) } });
  const odt = zip({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>", "META-INF/manifest.xml": "<x/>" });
  test.each<[string, Uint8Array, FileFailureCode]>([
    ["an empty file", new Uint8Array(0), "empty-file"],
    ["one byte", Uint8Array.of(0x50), "not-a-workbook"],
    ["PK alone", strToU8("PK"), "damaged"],
    ["a text", strToU8("部局名,目標\r\n"), "not-a-workbook"],
    ["a web page called .xlsx", strToU8("<html><table></table></html>"), "not-a-workbook"],
    ["a PDF", strToU8("%PDF-1.7 ..."), "not-a-workbook"],
    ["a zip of something else", zip({ "a.txt": "a" }), "other-document"],
    ["a Word document", zip({ "_rels/.rels": relationships(relationship("rId1", "officeDocument", "word/document.xml")), "word/document.xml": "<x/>" }), "other-document"],
    ["a presentation", zip({ "_rels/.rels": relationships(relationship("rId1", "officeDocument", "ppt/presentation.xml")), "ppt/presentation.xml": "<x/>" }), "other-document"],
    ["an OpenDocument table", odt, "other-document"],
    ["an .xlsb", zip({ "_rels/.rels": relationships(relationship("rId1", "officeDocument", "xl/workbook.bin")), "xl/workbook.bin": "x" }), "xlsb-format"],
    ["an .xlsb by its type", makeBook({ parts: { "[Content_Types].xml": '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>' } }), "xlsb-format"],
    ["an .xls", compoundFile({ Workbook: new Uint8Array(5000) }), "xls-format"],
    ["an OLE head without a body", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "damaged"],
    ["an OLE chain that bites its tail", spoilOle(), "damaged"],
    ["an encrypted book", compoundFile({ EncryptionInfo: new Uint8Array(300), EncryptedPackage: new Uint8Array(5000) }), "encrypted"],
    ["a zip cut in the middle", damagedZip.subarray(0, damagedZip.length >> 1), "damaged"],
    ["a zip without its last byte", damagedZip.subarray(0, -1), "damaged"],
    ["a zip without its head", damagedZip.subarray(100), "not-a-workbook"],
    ["a workbook part that is missing", makeBook({ parts: { "xl/workbook.xml": null } }), "other-document"],
    ["a workbook without sheets", makeBook({ parts: { "xl/workbook.xml": "<workbook><sheets/></workbook>" } }), "no-sheets"],
    ["sheets without parts", makeBook({ parts: { "xl/_rels/workbook.xml.rels": null } }), "damaged"],
    ["a sheet whose part is outside", makeBook({ parts: { "xl/_rels/workbook.xml.rels": relationships(relationship("rId1", "worksheet", "http://example.invalid/sheet.xml", 'TargetMode="External"')) } }), "damaged"],
  ])("%s", async (_, bytes, code) => {
    expect((await run(bytes)).code).toBe(code);
  });

  test("a file that is too big is not looked at", async () => {
    expect(await run(new Uint8Array(limits.fileBytes + 1).fill(0x50))).toMatchObject({ code: "too-large", done: { bytes: 0 } });
  });

  test("the same name twice, in any spelling", async () => {
    const parts = { ...bookParts({}), "XL/WORKBOOK.XML": "<workbook/>" };
    expect(await run(zip(parts))).toMatchObject({ code: "damaged" });
  });

  test("a wrong checksum", async () => {
    const bytes = makeBook({ level: 0 });
    const at = Buffer.from(bytes).indexOf("<v>") < 0 ? Buffer.from(bytes).indexOf("<t>a") + 3 : 0;
    bytes[at] = 0x62;
    expect(await run(bytes)).toMatchObject({ code: "damaged" });
  });
});

/** An OLE file whose directory chain leads back to itself. */
function spoilOle(): Uint8Array {
  const file = compoundFile({ Workbook: new Uint8Array(5000) });
  new DataView(file.buffer).setUint32(512 + 4, 1, true);
  return file;
}

describe("odd but harmless", () => {
  test.each<[string, () => Uint8Array]>([
    ["no [Content_Types].xml", () => makeBook({ parts: { "[Content_Types].xml": null } })],
    ["no _rels/.rels", () => makeBook({ parts: { "_rels/.rels": null } })],
    ["wrong content types", () => makeBook({ parts: { "[Content_Types].xml": '<Types><Default Extension="xml" ContentType="image/png"/></Types>' } })],
    ["relationships that lead in a circle", () => makeBook({ parts: { "xl/worksheets/_rels/sheet1.xml.rels": relationships(relationship("rId1", "drawing", "sheet1.xml")), [spaces]: worksheet(`${sheetData('<row r="1"><c r="A1" t="str"><v>a</v></c></row>')}<drawing r:id="rId1"/>`) } })],
    ["a drawing that is missing", () => makeBook({ parts: { [spaces]: worksheet(`${sheetData('<row r="1"><c r="A1" t="str"><v>a</v></c></row>')}<drawing r:id="rId9"/>`) } })],
    ["targets with .. above the root, absolute ones, %20", () => makeBook({ parts: { "_rels/.rels": relationships(relationship("rId1", "officeDocument", "../../xl/./workbook.xml")), "xl/_rels/workbook.xml.rels": relationships(relationship("rId1", "worksheet", "/xl/worksheets/sheet%31.xml")) } })],
    ["names with backslashes", () => zip(Object.fromEntries(Object.entries(bookParts({})).map(([name, content]) => [name.replaceAll("/", "\\"), content])))],
    ["a comment behind the zip", () => withComment(makeBook())],
    ["stored, not packed", () => makeBook({ level: 0 })],
    ["ZIP64 numbers", () => asZip64(makeBook())],
  ])("%s", async (_, make) => {
    const { code, result } = await run(make());
    expect(code).toBeNull();
    expect(result?.grids[0]?.cells).toMatchObject([{ value: "a" }]);
  });
});

function withComment(bytes: Uint8Array): Uint8Array {
  const comment = strToU8("made by someone");
  const out = new Uint8Array(bytes.length + comment.length);
  out.set(bytes);
  out.set(comment, bytes.length);
  new DataView(out.buffer).setUint16(bytes.length - 2, comment.length, true);
  return out;
}

/** The same zip with its directory's numbers in ZIP64 records. */
function asZip64(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  const record = new Uint8Array(56 + 20);
  const put = new DataView(record.buffer);
  put.setUint32(0, 0x06064b50, true);
  put.setBigUint64(4, 44n, true);
  put.setBigUint64(24, BigInt(view.getUint16(end + 8, true)), true);
  put.setBigUint64(32, BigInt(view.getUint16(end + 10, true)), true);
  put.setBigUint64(40, BigInt(view.getUint32(end + 12, true)), true);
  put.setBigUint64(48, BigInt(view.getUint32(end + 16, true)), true);
  put.setUint32(56, 0x07064b50, true);
  put.setBigUint64(64, BigInt(end), true);
  put.setUint32(72, 1, true);
  const out = new Uint8Array(bytes.length + record.length);
  out.set(bytes.subarray(0, end));
  out.set(record, end);
  out.set(bytes.subarray(end), end + record.length);
  const outView = new DataView(out.buffer);
  outView.setUint16(end + record.length + 10, 0xffff, true);
  outView.setUint32(end + record.length + 16, 0xffffffff, true);
  return out;
}

describe("saving into hostile files", () => {
  test.each<[string, Uint8Array]>([
    ["a bomb", bomb(spaces, 20 * MB)],
    ["entries that overlap", overlapping()],
    ["a text", strToU8("hello")],
  ])("%s ends with a code, nothing is written", async (_, bytes) => {
    await expect(patchXlsx(bytes, [{ sheet: "目標", cell: "A1", value: 1 }])).rejects.toBeInstanceOf(FileFailure);
  });

  test("a ZIP64 book is saved as a plain one", async () => {
    const { bytes } = await patchXlsx(asZip64(makeBook()), [{ sheet: "目標", cell: "A1", value: "b" }]);
    expect((await run(bytes)).result?.grids[0]?.cells).toMatchObject([{ value: "b" }]);
  });
});

/** Two entries of the directory that share the bytes of one. */
function overlapping(): Uint8Array {
  const bytes = makeBook();
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  let at = view.getUint32(end + 16, true);
  const offsets: number[] = [];
  for (let n = 0; n < view.getUint16(end + 10, true); n++) {
    offsets.push(at);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  view.setUint32((offsets.at(-2) as number) + 20, 5000, true);
  return bytes;
}
