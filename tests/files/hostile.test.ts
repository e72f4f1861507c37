/**
 * Files that mean harm. Each must end with its own code or with a clean result, and with bounded work: what is counted is the work
 * done (bytes unpacked, elements, cells), never the time.
 */
import { zipSync } from "fflate";
import { limits } from "../../src/files/limits";
import { bookParts, lieAboutSize, makeBook, sheetData, worksheet, zip } from "./support/book";
import { bomb, MB, run, spaces } from "./support/hostile";

const cell = '<row r="1"><c r="A1"><v>1</v></c></row>';

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
    const rows = Array.from(
      { length: 10_000 },
      (_, i) => `<row r="${i + 2}">${empty.map((col) => `<c r="${col}${i + 2}" s="5"/>`).join("")}</row>`
    ).join("");
    const { result, done } = await run(makeBook({ sheets: { 目標: sheetData(cell + rows) } }));
    expect(result?.grids[0]?.cells).toHaveLength(1);
    expect(done.elements).toBeLessThan(20_100);
    expect(done.cells).toBe(1);
  }, 30_000);

  test("a cell of a million characters is cut and said so", async () => {
    const { result } = await run(
      makeBook({
        level: 0,
        sheets: {
          目標: sheetData(
            `<row r="1"><c r="A1" t="inlineStr"><is><t>${"長".repeat(1_000_000)}</t></is></c><c r="B1" t="str"><v>${"x".repeat(40_000)}</v></c></row>`
          ),
        },
      })
    );
    expect(result?.grids[0]?.cells.map(({ text }) => text.length)).toEqual([limits.cellChars, limits.cellChars]);
    expect(result?.notes).toMatchObject([{ code: "text-cut", data: { count: 2 } }]);
  });

  test("thousands of sheets over one part", async () => {
    const names = Array.from({ length: limits.sheets + 1 }, (_, i) => `<sheet name="s${i}" sheetId="${i}" r:id="rId1"/>`).join("");
    const { code } = await run(makeBook({ parts: { "xl/workbook.xml": `<workbook xmlns:r="r"><sheets>${names}</sheets></workbook>` } }));
    expect(code).toBe("too-large");
  });

  test("sheets over one part are counted each time", async () => {
    const shared = worksheet(
      sheetData(Array.from({ length: 1000 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c></row>`).join(""))
    );
    const names = Array.from({ length: 100 }, (_, i) => `<sheet name="s${i}" sheetId="${i}" r:id="rId1"/>`).join("");
    const bytes = makeBook({
      parts: { [spaces]: shared, "xl/workbook.xml": `<workbook xmlns:r="r"><sheets>${names}</sheets></workbook>` },
    });
    const { code, done } = await run(bytes, { cells: 4500 });
    expect(code).toBe("too-large");
    expect(done.cells).toBe(4501);
  });

  test("more merges than a sheet can have", async () => {
    const merges = Array.from({ length: limits.merges + 1 }, (_, i) => `<mergeCell ref="A${i * 2 + 1}:B${i * 2 + 1}"/>`).join("");
    expect(await run(makeBook({ sheets: { 目標: `${sheetData("")}<mergeCells>${merges}</mergeCells>` } }))).toMatchObject({
      code: "too-large",
    });
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
    const { result } = await run(
      makeBook({ sheets: { 目標: `<cols>${cols}</cols>${sheetData('<row r="1"><c r="XFD1"><v>1</v></c></row>')}` } })
    );
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
    [
      "merges outside the sheet, backwards and without sense",
      `${sheetData(cell)}<mergeCells><mergeCell ref="XFE1:ZZZ9"/><mergeCell ref="A9999999:B1"/><mergeCell ref="1:1"/><mergeCell ref=""/><mergeCell/></mergeCells>`,
    ],
    ["rows and cells outside the sheet", sheetData(`${cell}<row r="99999999"/><row r="-1"/><row r="x"/><row r="1e3"/>`)],
  ])("%s", async (_, inside) => {
    const { code, result, done } = await run(makeBook({ sheets: { 目標: inside } }));
    expect(code).toBeNull();
    expect(result?.grids[0]?.cells).toMatchObject([{ row: 0, col: 0, value: 1 }]);
    expect(done.cells).toBe(1);
  });

  test("the first and the last cell of the sheet", async () => {
    const { result } = await run(
      makeBook({ sheets: { 目標: sheetData(`${cell}<row r="1048576" hidden="1"><c r="XFD1048576"><v>2</v></c></row>`) } })
    );
    expect(result?.grids[0]).toMatchObject({ cells: [{ value: 1 }, { row: 1_048_575, col: 16_383, value: 2 }], hiddenRows: [1_048_575] });
  });

  test("a defined name over the whole sheet", async () => {
    expect(
      await run(makeBook({ workbook: "<definedNames><definedName name='x'>$A$1:$XFD$1048576</definedName></definedNames>" }))
    ).toMatchObject({ code: null });
  });

  test("the same cell twice: the later one counts", async () => {
    const { result } = await run(
      makeBook({
        sheets: { 目標: sheetData('<row r="2"><c r="B2"><v>1</v></c></row><row r="1"><c r="A1"><v>0</v></c><c r="B2"><v>2</v></c></row>') },
      })
    );
    expect(result?.grids[0]?.cells.map(({ value }) => value)).toEqual([0, 2]);
  });

  test("values that are none", async () => {
    const { result } = await run(
      makeBook({
        sheets: {
          目標: sheetData(
            '<row r="1"><c r="A1"><v>1e999</v></c><c r="B1"><v>abc</v></c><c r="C1" t="d"><v>2024-99-99</v></c><c r="D1" t="s"><v>-1</v></c><c r="E1" s="999999"><v>1</v></c><c r="F1" t="zzz"><v>2</v></c></row>'
          ),
        },
      })
    );
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
    expect(await run(makeBook({ sheets: { 目標: sheetData('<row r="1"><c r="A1" t="str"><v>&xxe;</v></c></row>') } }))).toMatchObject({
      code: "damaged",
    });
  });

  test("nesting without end", async () => {
    expect(await run(makeBook({ sheets: { 目標: "<a>".repeat(100_000) } }))).toMatchObject({ code: "too-large" });
  });

  test("an element with a hundred thousand attributes", async () => {
    const attributes = Array.from({ length: 100_000 }, (_, i) => `a${i}="${i}"`).join(" ");
    expect(await run(makeBook({ sheets: { 目標: sheetData(`<row r="1"><c r="A1" ${attributes}><v>1</v></c></row>`) } }))).toMatchObject({
      code: null,
    });
  });

  test("attributes and sheets called like parts of JavaScript", async () => {
    const names = ["__proto__", "constructor", "toString", "hasOwnProperty"];
    const { result } = await run(
      makeBook({
        sheets: Object.fromEntries(
          [...names.slice(1)].map((name) => [
            name,
            sheetData('<row r="1" __proto__="x" constructor="y"><c r="A1" t="inlineStr" toString="z"><is><t>__proto__</t></is></c></row>'),
          ])
        ),
      })
    );
    expect(result?.grids.map((grid) => grid.sheet)).toEqual(names.slice(1));
    const proto = await run(
      makeBook({ parts: { "xl/workbook.xml": '<workbook xmlns:r="r"><sheets><sheet name="__proto__" r:id="rId1"/></sheets></workbook>' } })
    );
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
