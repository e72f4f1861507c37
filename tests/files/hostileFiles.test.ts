/** Files that are no workbook, broken ones, and odd ones that must still be read. */
import { strToU8 } from "fflate";
import { FileFailure, type FileFailureCode } from "../../src/files/failure";
import { limits } from "../../src/files/limits";
import { patchXlsx } from "../../src/files/xlsx/patchXlsx";
import { bookParts, makeBook, relationship, relationships, sheetData, worksheet, zip } from "./support/book";
import { compoundFile } from "./support/compoundFile";
import { bomb, MB, run, spaces } from "./support/hostile";

describe("not a workbook", () => {
  const damagedZip = makeBook({
    sheets: {
      目標: sheetData(Array.from({ length: 500 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i * 7919}</v></c></row>`).join("")),
    },
  });
  const odt = zip({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>", "META-INF/manifest.xml": "<x/>" });
  test.each<[string, Uint8Array, FileFailureCode]>([
    ["an empty file", new Uint8Array(0), "empty-file"],
    ["one byte", Uint8Array.of(0x50), "not-a-workbook"],
    ["PK alone", strToU8("PK"), "damaged"],
    ["a text", strToU8("部局名,目標\r\n"), "not-a-workbook"],
    ["a web page called .xlsx", strToU8("<html><table></table></html>"), "not-a-workbook"],
    ["a PDF", strToU8("%PDF-1.7 ..."), "not-a-workbook"],
    ["a zip of something else", zip({ "a.txt": "a" }), "other-document"],
    [
      "a Word document",
      zip({ "_rels/.rels": relationships(relationship("rId1", "officeDocument", "word/document.xml")), "word/document.xml": "<x/>" }),
      "other-document",
    ],
    [
      "a presentation",
      zip({ "_rels/.rels": relationships(relationship("rId1", "officeDocument", "ppt/presentation.xml")), "ppt/presentation.xml": "<x/>" }),
      "other-document",
    ],
    ["an OpenDocument table", odt, "other-document"],
    [
      "an .xlsb",
      zip({ "_rels/.rels": relationships(relationship("rId1", "officeDocument", "xl/workbook.bin")), "xl/workbook.bin": "x" }),
      "xlsb-format",
    ],
    [
      "an .xlsb by its type",
      makeBook({
        parts: {
          "[Content_Types].xml":
            '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>',
        },
      }),
      "xlsb-format",
    ],
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
    [
      "a sheet whose part is outside",
      makeBook({
        parts: {
          "xl/_rels/workbook.xml.rels": relationships(
            relationship("rId1", "worksheet", "http://example.invalid/sheet.xml", 'TargetMode="External"')
          ),
        },
      }),
      "damaged",
    ],
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
    [
      "wrong content types",
      () => makeBook({ parts: { "[Content_Types].xml": '<Types><Default Extension="xml" ContentType="image/png"/></Types>' } }),
    ],
    [
      "relationships that lead in a circle",
      () =>
        makeBook({
          parts: {
            "xl/worksheets/_rels/sheet1.xml.rels": relationships(relationship("rId1", "drawing", "sheet1.xml")),
            [spaces]: worksheet(`${sheetData('<row r="1"><c r="A1" t="str"><v>a</v></c></row>')}<drawing r:id="rId1"/>`),
          },
        }),
    ],
    [
      "a drawing that is missing",
      () =>
        makeBook({
          parts: { [spaces]: worksheet(`${sheetData('<row r="1"><c r="A1" t="str"><v>a</v></c></row>')}<drawing r:id="rId9"/>`) },
        }),
    ],
    [
      "targets with .. above the root, absolute ones, %20",
      () =>
        makeBook({
          parts: {
            "_rels/.rels": relationships(relationship("rId1", "officeDocument", "../../xl/./workbook.xml")),
            "xl/_rels/workbook.xml.rels": relationships(relationship("rId1", "worksheet", "/xl/worksheets/sheet%31.xml")),
          },
        }),
    ],
    [
      "names with backslashes",
      () => zip(Object.fromEntries(Object.entries(bookParts({})).map(([name, content]) => [name.replaceAll("/", "\\"), content]))),
    ],
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
