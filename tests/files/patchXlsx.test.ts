import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { patchXlsx, type PatchEdit } from "../../src/files/xlsx/patchXlsx";
import { readXlsx } from "../../src/files/xlsx/readXlsx";
import { readDirectory } from "../../src/files/zip/directory";
import { bookParts, makeBook, sheetData, zip } from "./support/book";

/** Made by make/full_book.py: chart, picture, validation, conditional formats, note, protection, formulas, merges. */
const full = new Uint8Array(readFileSync(join(__dirname, "fixtures/full.xlsx")));
const goal = "重点目標1";

async function valueAt(bytes: Uint8Array, sheet: string, row: number, col: number) {
  const { grids } = await readXlsx(bytes);
  return grids.find((grid) => grid.sheet === sheet)?.cells.find((cell) => cell.row === row && cell.col === col);
}

/** Sheet XML of a one-sheet book before and after. */
async function patchSheet(
  inside: string,
  edits: Omit<PatchEdit, "sheet">[],
  styles?: string
): Promise<{ before: string; after: string; refused: string[] }> {
  const bytes = makeBook({ sheets: { 表: inside }, ...(styles !== undefined && { styles }) });
  const { bytes: patched, refused } = await patchXlsx(
    bytes,
    edits.map((edit) => ({ sheet: "表", ...edit }))
  );
  const xml = (book: Uint8Array): string => new TextDecoder().decode(unzipSync(book)["xl/worksheets/sheet1.xml"]);
  return { before: xml(bytes), after: xml(patched), refused: refused.map(({ edit, reason }) => `${edit.cell} ${reason}`) };
}

describe("a book with everything in it", () => {
  const edits: PatchEdit[] = [
    { sheet: goal, cell: "C3", value: "6回実施\n=以上" },
    { sheet: goal, cell: "B4", value: 8 },
    { sheet: goal, cell: "C5", value: "新しいセル" },
    { sheet: "保護", cell: "B1", value: "入力" },
    { sheet: "空", cell: "B2", value: true },
  ];

  test("only the edited sheets differ; every other entry is the same, packed bytes included", async () => {
    const { bytes, refused } = await patchXlsx(full, edits);
    expect(refused).toEqual([]);
    const before = readDirectory(full);
    const after = readDirectory(bytes);
    expect([...after.keys()]).toEqual([...before.keys()]);
    const packed = (book: Uint8Array, name: string): Buffer => {
      const entry = readDirectory(book).get(name);
      return Buffer.from(book.subarray(entry?.start, (entry?.start ?? 0) + (entry?.packed ?? 0)));
    };
    const changed = [...before.keys()].filter((name) => !packed(full, name).equals(packed(bytes, name)));
    expect(changed).toEqual(["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml"]);
    expect(Object.keys(unzipSync(bytes))).toEqual(Object.keys(unzipSync(full)));
  });

  test("inside the sheet only the cells differ", async () => {
    const { bytes } = await patchXlsx(full, [{ sheet: goal, cell: "C3", value: "新" }]);
    const xml = (book: Uint8Array): string => new TextDecoder().decode(unzipSync(book)["xl/worksheets/sheet1.xml"]);
    const cell = /<c r="C3"[\s\S]*?<\/c>/;
    expect(xml(bytes).replace(cell, "")).toBe(xml(full).replace(cell, ""));
    expect(cell.exec(xml(bytes))?.[0]).toBe(
      `<c r="C3" s="${/r="C3" s="(\d+)"/.exec(xml(full))?.[1]}" t="inlineStr"><is><t xml:space="preserve">新</t></is></c>`
    );
  });

  test("the new values are read back, with the formats of their cells", async () => {
    const { bytes } = await patchXlsx(full, edits);
    expect(await valueAt(bytes, goal, 2, 2)).toMatchObject({ value: "6回実施\n=以上" });
    expect((await valueAt(bytes, goal, 2, 2))?.formula).toBeUndefined();
    expect(await valueAt(bytes, goal, 3, 1)).toMatchObject({ value: 8, text: "8件" });
    expect(await valueAt(bytes, goal, 4, 2)).toMatchObject({ value: "新しいセル" });
    expect(await valueAt(bytes, "保護", 0, 1)).toMatchObject({ value: "入力" });
    expect(await valueAt(bytes, "空", 1, 1)).toMatchObject({ value: true });
  });

  test("what must not be written is refused with its reason, the rest is written", async () => {
    const { bytes, refused } = await patchXlsx(full, [
      { sheet: goal, cell: "B6", value: 1 },
      { sheet: goal, cell: "B1", value: "x" },
      { sheet: "保護", cell: "A1", value: "x" },
      { sheet: "保護", cell: "Z9", value: "x" },
      { sheet: "ない", cell: "A1", value: "x" },
      { sheet: goal, cell: "A0", value: "x" },
      { sheet: goal, cell: "XFE1", value: "x" },
      { sheet: goal, cell: "A3", value: "x".repeat(32_768) },
      { sheet: goal, cell: "A4", value: "書く" },
    ]);
    expect(Object.fromEntries(refused.map(({ edit, reason }) => [`${edit.sheet}!${edit.cell}`, reason]))).toEqual({
      [`${goal}!B6`]: "formula",
      [`${goal}!B1`]: "not-anchor",
      "保護!A1": "locked",
      "保護!Z9": "locked",
      "ない!A1": "sheet-missing",
      [`${goal}!A0`]: "bad-cell",
      [`${goal}!XFE1`]: "bad-cell",
      [`${goal}!A3`]: "too-long",
    });
    expect(await valueAt(bytes, goal, 3, 0)).toMatchObject({ value: "書く" });
  });

  test("nothing to write gives the same bytes", async () => {
    expect((await patchXlsx(full, [])).bytes).toBe(full);
    expect((await patchXlsx(full, [{ sheet: goal, cell: "B6", value: 1 }])).bytes).toBe(full);
  });
});

describe("cells and rows that are not there yet are put in, in order", () => {
  test.each<[string, string, Omit<PatchEdit, "sheet">[], string]>([
    ["an empty sheet", "<sheetData/>", [{ cell: "B2", value: 1 }], '<sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>'],
    [
      "an empty row",
      '<sheetData><row r="2" ht="9"/></sheetData>',
      [{ cell: "A2", value: 1 }],
      '<sheetData><row r="2" ht="9"><c r="A2"><v>1</v></c></row></sheetData>',
    ],
    [
      "before, between and behind",
      '<sheetData><row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="4"/></sheetData>',
      [
        { cell: "E2", value: 9 },
        { cell: "A2", value: 7 },
        { cell: "C2", value: 8 },
        { cell: "A1", value: 6 },
        { cell: "A3", value: 5 },
        { cell: "A9", value: 4 },
      ],
      '<sheetData><row r="1"><c r="A1"><v>6</v></c></row><row r="2"><c r="A2"><v>7</v></c><c r="B2"><v>1</v></c><c r="C2"><v>8</v></c><c r="D2"><v>2</v></c><c r="E2"><v>9</v></c></row><row r="3"><c r="A3"><v>5</v></c></row><row r="4"/><row r="9"><c r="A9"><v>4</v></c></row></sheetData>',
    ],
    [
      "rows and cells without r=",
      "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>",
      [
        { cell: "B1", value: 9 },
        { cell: "A2", value: 8 },
      ],
      '<sheetData><row><c><v>1</v></c><c r="B1"><v>9</v></c></row><row><c r="A2"><v>8</v></c></row></sheetData>',
    ],
    [
      "emptying keeps the format",
      '<sheetData><row r="1"><c r="A1" s="1" t="s"><v>0</v></c></row></sheetData>',
      [{ cell: "A1", value: null }],
      '<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>',
    ],
    [
      "comments and CDATA are stepped over",
      '<sheetData><!-- <row r="1"> --><row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[</c><c r="A1">]]></t></is></c></row></sheetData>',
      [{ cell: "A1", value: 1 }],
      '<sheetData><!-- <row r="1"> --><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
    ],
    [
      "the row's format",
      '<sheetData><row r="1" s="1" customFormat="1"/></sheetData>',
      [{ cell: "C1", value: 1 }],
      '<sheetData><row r="1" s="1" customFormat="1"><c r="C1" s="1"><v>1</v></c></row></sheetData>',
    ],
    [
      "the column's format",
      '<cols><col min="2" max="3" style="1"/></cols><sheetData/>',
      [{ cell: "C1", value: 1 }],
      '<sheetData><row r="1"><c r="C1" s="1"><v>1</v></c></row></sheetData>',
    ],
    [
      "the later of two edits counts",
      "<sheetData/>",
      [
        { cell: "A1", value: 1 },
        { cell: "$A$1", value: 2 },
      ],
      '<sheetData><row r="1"><c r="A1"><v>2</v></c></row></sheetData>',
    ],
    [
      "texts are escaped",
      "<sheetData/>",
      [{ cell: "A1", value: "<a&b>\u0001_x000D_" }],
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">&lt;a&amp;b&gt;_x0001__x005F_x000D_</t></is></c></row></sheetData>',
    ],
  ])("%s", async (_, inside, edits, expected) => {
    const { after, refused } = await patchSheet(inside, edits, '<cellXfs><xf/><xf numFmtId="1"/></cellXfs>');
    expect(refused).toEqual([]);
    expect(/<sheetData[\s\S]*(<\/sheetData>|<sheetData\/>)/.exec(after)?.[0]).toBe(expected);
  });

  test("array formulas are formulas in all their cells", async () => {
    const { after, before, refused } = await patchSheet(
      '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A3">X</f></c></row><row r="2"><c r="A2"><v>1</v></c></row></sheetData>',
      [
        { cell: "A2", value: 1 },
        { cell: "A3", value: 1 },
      ]
    );
    expect(refused).toEqual(["A2 formula", "A3 formula"]);
    expect(after).toBe(before);
  });

  test("a sheet with a prefix keeps it", async () => {
    const parts = bookParts({ sheets: { 表: sheetData("") } });
    parts["xl/worksheets/sheet1.xml"] = String(parts["xl/worksheets/sheet1.xml"])
      .replace(/<(\/?)(\w)/g, "<$1x:$2")
      .replace("xmlns=", "xmlns:x=");
    const { bytes } = await patchXlsx(zip(parts), [{ sheet: "表", cell: "A1", value: "a" }]);
    expect(await valueAt(bytes, "表", 0, 0)).toMatchObject({ value: "a" });
  });
});

test("any edits of any sheet: the edited cells read back, the others are untouched", async () => {
  const place = fc.record({ row: fc.integer({ min: 0, max: 6 }), col: fc.integer({ min: 0, max: 5 }) });
  const value = fc.oneof(
    fc.string({ minLength: 1, unit: fc.constantFrom("a", "上", "<", "&", "\n", "_x000D_", "=") }),
    fc.integer(),
    fc.boolean()
  );
  const name = ({ row, col }: { row: number; col: number }): string => `${String.fromCharCode(65 + col)}${row + 1}`;
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(place, { selector: name, maxLength: 12 }),
      fc.uniqueArray(fc.tuple(place, value), { selector: ([one]) => name(one), minLength: 1, maxLength: 8 }),
      async (there, edits) => {
        const rows = [0, 1, 2, 3, 4, 5, 6].map((row) => {
          const cells = there.filter((one) => one.row === row).sort((a, b) => a.col - b.col);
          return cells.length === 0 && row % 2 === 1
            ? ""
            : `<row r="${row + 1}">${cells.map((one) => `<c r="${name(one)}"><v>77</v></c>`).join("")}</row>`;
        });
        const { bytes } = await patchXlsx(
          makeBook({ sheets: { 表: sheetData(rows.join("")) } }),
          edits.map(([one, to]) => ({ sheet: "表", cell: name(one), value: to }))
        );
        const expected = new Map<string, unknown>(there.map((one) => [name(one), 77]));
        for (const [one, to] of edits) expected.set(name(one), to);
        const { grids } = await readXlsx(bytes);
        expect(new Map(grids[0]?.cells.map((cell) => [name(cell), cell.value]))).toEqual(expected);
      }
    ),
    { numRuns: 60 }
  );
});
