import { readXlsx } from "../../src/files/xlsx/readXlsx";
import { bookParts, makeBook, relationship, relationships, sheetData, worksheet, zip, type BookParts } from "./support/book";

async function read(book: BookParts) {
  return readXlsx(makeBook(book));
}

/** Cells of the only sheet, "A1" → cell. */
async function cellsOf(sheet: string, book: Omit<BookParts, "sheets"> = {}) {
  const { grids } = await read({ ...book, sheets: { 目標: sheet } });
  return new Map((grids[0]?.cells ?? []).map((cell) => [`${String.fromCharCode(65 + cell.col)}${cell.row + 1}`, cell]));
}

const text = (inside: string): string => sheetData(`<row r="1"><c r="A1" t="inlineStr"><is>${inside}</is></c></row>`);

describe("texts", () => {
  test.each([
    ["plain", "<t>年6回</t>", "年6回"],
    ["runs are joined", "<r><t>年</t></r><r><rPr><b/></rPr><t>6回</t></r>", "年6回"],
    ["furigana is no text", "<t>上田</t><rPh sb='0' eb='2'><t>ウエダ</t></rPh><phoneticPr fontId='1'/>", "上田"],
    ["furigana beside runs", "<r><t>上</t></r><rPh sb='0' eb='1'><t>ウエ</t></rPh><r><t>田</t></r>", "上田"],
    ["line breaks become \\n", "<t>a&#13;&#10;b_x000D_\nc&#13;d</t>", "a\nb\nc\nd"],
    ["a break between two runs", "<r><t>a&#13;</t></r><r><t>&#10;b</t></r>", "a\nb"],
    ["an escaped escape stays", "<t>_x005F_x000D_</t>", "_x000D_"],
    ["spaces at the ends stay", '<t xml:space="preserve"> a </t>', " a "],
    ["entities", "<t>&lt;A&amp;B&gt; &#x3042;</t>", "<A&B> あ"],
    ["CDATA", "<t><![CDATA[<a>]]></t>", "<a>"],
  ])("%s", async (_, inside, expected) => {
    expect((await cellsOf(text(inside))).get("A1")).toEqual({ row: 0, col: 0, value: expected, text: expected });
    const shared = await cellsOf(sheetData('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'), { strings: `<si>${inside}</si>` });
    expect(shared.get("A1")?.value).toBe(expected);
  });

  test("an empty text is no cell, a formula's empty text is one", async () => {
    const cells = await cellsOf(
      sheetData('<row r="1"><c r="A1" t="inlineStr"><is><t/></is></c><c r="B1" t="str"><f>""</f><v></v></c><c r="C1" s="3"/></row>')
    );
    expect([...cells.keys()]).toEqual(["B1"]);
    expect(cells.get("B1")).toMatchObject({ value: "", formula: true });
  });
});

describe("strike-through", () => {
  const styles =
    '<fonts><font/><font><strike/></font><font><strike val="0"/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/></cellXfs>';
  const runs = "<r><t>ab</t></r><r><rPr><strike/></rPr><t>6回</t></r><r><rPr><strike/></rPr><t> </t></r><r><rPr><b/></rPr><t>8回</t></r>";
  test.each([
    ["struck runs, joined where they touch", 0, [[2, 5]]],
    ["a struck cell strikes the runs without a format of their own", 1, [[0, 5]]],
    ["val=0 is not struck", 2, [[2, 5]]],
  ])("%s", async (_, style, expected) => {
    const cells = await cellsOf(sheetData(`<row r="1"><c r="A1" s="${style}" t="inlineStr"><is>${runs}</is></c></row>`), { styles });
    expect(cells.get("A1")?.struck).toEqual(expected);
  });

  test("the font of the cell strikes texts and numbers whole", async () => {
    const cells = await cellsOf(
      sheetData('<row r="1"><c r="A1" s="1" t="str"><v>6回</v></c><c r="B1" s="1"><v>12</v></c><c r="C1" s="0"><v>1</v></c></row>'),
      { styles }
    );
    expect([cells.get("A1")?.struck, cells.get("B1")?.struck, cells.get("C1")?.struck]).toEqual([[[0, 2]], [[0, 2]], undefined]);
  });

  test("offsets count the text without escapes", async () => {
    const cells = await cellsOf(text("<r><t>a_x000D_&#10;</t></r><r><rPr><strike/></rPr><t>b</t></r>"));
    expect(cells.get("A1")).toMatchObject({ text: "a\nb", struck: [[2, 3]] });
  });
});

describe("values", () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="0&quot;回&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="28"/></cellXfs>';
  test("numbers, dates, truth values, errors, formulas", async () => {
    const row =
      '<c r="A1"><v>6</v></c><c r="B1" s="1"><v>45383</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c>' +
      '<c r="E1" s="2"><f>1+1</f><v>2</v></c><c r="F1"><f t="shared" si="0"/><v>0</v></c><c r="G1"><f>A1</f></c><c r="H1" t="d"><v>2024-04-01T00:00:00</v></c><c r="I1" s="3" t="d"><v>2024-04-01</v></c>';
    const cells = await cellsOf(sheetData(`<row r="1">${row}</row>`), { styles });
    expect([...cells.values()].map(({ value, text: shown, format, formula }) => [value, shown, format, formula])).toEqual([
      [6, "6", undefined, undefined],
      [45383, "2024/4/1", "yyyy/m/d", undefined],
      [true, "TRUE", undefined, undefined],
      ["#N/A", "#N/A", undefined, undefined],
      [2, "2回", '0"回"', true],
      [0, "0", undefined, true],
      [null, "", undefined, true],
      [45383, "2024/4/1", "yyyy/m/d", undefined],
      [45383, "令和6年4月1日", '[$-411]ggge"年"m"月"d"日"', undefined],
    ]);
  });

  test("the 1904 calendar is turned into the usual one, for dates only", async () => {
    const cells = await cellsOf(sheetData('<row r="1"><c r="A1" s="1"><v>43921</v></c><c r="B1"><v>43921</v></c></row>'), {
      styles,
      workbook: '<workbookPr date1904="1"/>',
    });
    expect(cells.get("A1")).toMatchObject({ value: 45383, text: "2024/4/1" });
    expect(cells.get("B1")?.value).toBe(43921);
  });

  test("all cells of an array formula count as formulas", async () => {
    const cells = await cellsOf(
      sheetData('<row r="1"><c r="A1"><f t="array" ref="A1:B1">X</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>')
    );
    expect([...cells.values()].map((cell) => cell.formula ?? false)).toEqual([true, true, false]);
  });
});

describe("the sheet's shape", () => {
  test("rows and cells without r= count on", async () => {
    const cells = await cellsOf(
      sheetData("<row><c><v>1</v></c><c><v>2</v></c></row><row r='4'><c r='C4'><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>")
    );
    expect([...cells].map(([place, { value }]) => `${place}=${value}`)).toEqual(["A1=1", "B1=2", "C4=3", "D4=4", "A5=5"]);
  });

  test("empty formatted cells do not shift what follows", async () => {
    const cells = await cellsOf(
      sheetData(
        '<row r="1"><c r="A1" s="1"/><c r="B1" s="1"/><c><v>3</v></c></row><row r="2" s="1" customFormat="1"/><row><c><v>4</v></c></row>'
      )
    );
    expect([...cells.keys()]).toEqual(["C1", "A3"]);
  });

  test("what looks like an empty cell inside a text stays text", async () => {
    const fake = '<c r="A9"/>';
    const cells = await cellsOf(text(`<t><![CDATA[${fake}${fake}]]></t>`));
    expect(cells.get("A1")?.value).toBe(fake + fake);
  });

  test("merges, hidden rows and columns, widths, heights; nothing beyond the last value", async () => {
    const { grids } = await read({
      sheets: {
        目標:
          '<cols><col min="1" max="2" width="3.5"/><col min="3" max="3" hidden="1"/><col min="4" max="16384" width="9"/></cols>' +
          sheetData(
            '<row r="1" ht="30" customHeight="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"/><row r="9" ht="20" hidden="1"/>'
          ) +
          '<mergeCells><mergeCell ref="A1:C2"/><mergeCell ref="D4"/></mergeCells>',
      },
    });
    expect(grids[0]).toMatchObject({
      merges: [{ top: 0, left: 0, bottom: 1, right: 2 }],
      hiddenRows: [1],
      hiddenCols: [2],
      colWidths: { 0: 3.5, 1: 3.5 },
      rowHeights: { 0: 30 },
    });
    expect(Object.keys(grids[0]?.colWidths ?? {})).toEqual(["0", "1"]);
  });

  test("rows hidden by default", async () => {
    const { grids } = await read({
      sheets: {
        目標:
          '<sheetFormatPr zeroHeight="1"/>' + sheetData('<row r="1"><c r="A1"><v>1</v></c></row><row r="4"><c r="A4"><v>1</v></c></row>'),
      },
    });
    expect(grids[0]?.hiddenRows).toEqual([1, 2]);
  });

  test("elements with a prefix", async () => {
    const parts = bookParts({});
    const plain = String(parts["xl/worksheets/sheet1.xml"]);
    parts["xl/worksheets/sheet1.xml"] = plain.replace(/<(\/?)(\w)/g, "<$1x:$2").replace("xmlns=", "xmlns:x=");
    const { grids } = await readXlsx(zip(parts));
    expect(grids[0]?.cells).toMatchObject([{ value: "a" }]);
  });

  test("UTF-16 parts", async () => {
    const xml = `\uFEFF${worksheet(text("<t>上田</t>"))}`;
    const bytes = new Uint8Array(xml.length * 2);
    [...xml].forEach((char, i) => new DataView(bytes.buffer).setUint16(i * 2, char.charCodeAt(0), true));
    const { grids } = await read({ parts: { "xl/worksheets/sheet1.xml": bytes } });
    expect(grids[0]?.cells).toMatchObject([{ value: "上田" }]);
  });

  test("hidden sheets are read and said to be hidden; chart sheets are left out", async () => {
    const { grids, notes } = await read({
      sheets: { 表: sheetData(""), 裏: sheetData(""), 奥: sheetData(""), 図: "" },
      sheetAttributes: { 裏: 'state="hidden"', 奥: 'state="veryHidden"' },
      parts: {
        "xl/_rels/workbook.xml.rels": relationships(
          [1, 2, 3].map((n) => relationship(`rId${n}`, "worksheet", `worksheets/sheet${n}.xml`)).join("") +
            relationship("rId4", "chartsheet", "worksheets/sheet4.xml")
        ),
      },
    });
    expect(grids.map(({ sheet, visible }) => [sheet, visible])).toEqual([
      ["表", true],
      ["裏", false],
      ["奥", false],
    ]);
    expect(notes).toEqual([{ code: "very-hidden-sheets", sheet: null, data: { count: 1, sheets: "奥" } }]);
  });

  test("text boxes are reported with their cell, in order; pictures and empty shapes are not", async () => {
    const anchor = (row: number, inside: string): string =>
      `<xdr:twoCellAnchor><xdr:from><xdr:col>2</xdr:col><xdr:row>${row}</xdr:row></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:row>99</xdr:row></xdr:to>${inside}</xdr:twoCellAnchor>`;
    const box = "<xdr:sp><xdr:txBody><a:p><a:r><a:t>大事</a:t></a:r></a:p></xdr:txBody></xdr:sp>";
    const { grids, notes } = await read({
      sheets: { 目標: sheetData("") + '<drawing r:id="rId1"/>' },
      parts: {
        "xl/worksheets/_rels/sheet1.xml.rels": relationships(relationship("rId1", "drawing", "../drawings/drawing1.xml")),
        "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="x" xmlns:a="a">${anchor(7, box)}${anchor(3, `<xdr:grpSp>${box}${box}</xdr:grpSp>`)}${anchor(5, "<xdr:pic/>")}${anchor(6, "<xdr:sp/>")}</xdr:wsDr>`,
      },
    });
    expect(grids[0]?.shapes).toEqual([
      { row: 3, col: 2 },
      { row: 7, col: 2 },
    ]);
    expect(notes).toMatchObject([{ code: "text-boxes", sheet: "目標", data: { count: 2, cells: "C4、C8" } }]);
  });
});

describe("notes", () => {
  test.each<[string, BookParts, object]>([
    ["macros", { parts: { "xl/vbaProject.bin": "x" } }, { code: "macros-ignored" }],
    ["read-only recommended", { workbook: '<fileSharing readOnlyRecommended="1"/>' }, { code: "read-only-recommended" }],
    ["shared workbook", { parts: { "xl/revisions/revisionHeaders.xml": "<headers/>" } }, { code: "legacy-shared" }],
    [
      "links to other books",
      { relationships: relationship("rIdX", "externalLink", "externalLinks/externalLink1.xml") },
      { code: "external-links", data: { count: 1 } },
    ],
    [
      "overlapping merges: the upper one stays",
      {
        sheets: {
          目標:
            sheetData('<row r="1"><c r="A1"><v>1</v></c></row>') +
            '<mergeCells><mergeCell ref="B2:C3"/><mergeCell ref="A1:B2"/><mergeCell ref="A1:B2"/></mergeCells>',
        },
      },
      { code: "overlapping-merges", data: { count: 2, cells: "A1、B2" } },
    ],
    [
      "values below a merge",
      {
        sheets: {
          目標:
            sheetData('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row>') +
            '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
        },
      },
      { code: "covered-cells", data: { count: 2, cells: "B1、A2" } },
    ],
    [
      "a missing shared string",
      { sheets: { 目標: sheetData('<row r="1"><c r="A1" t="s"><v>7</v></c></row>') } },
      { code: "lost-strings", data: { count: 1 } },
    ],
  ])("%s", async (_, book, expected) => {
    expect((await read(book)).notes).toMatchObject([expected]);
  });

  test("one sheet that is missing or damaged leaves the others", async () => {
    const { grids, notes } = await read({
      sheets: { 甲: sheetData(""), 乙: sheetData(""), 丙: sheetData("") },
      parts: { "xl/worksheets/sheet1.xml": null, "xl/worksheets/sheet3.xml": "<worksheet><sheetData></worksheet>" },
    });
    expect(grids.map((grid) => grid.sheet)).toEqual(["乙"]);
    expect(notes.map(({ code, sheet }) => [code, sheet])).toEqual([
      ["sheet-unreadable", "甲"],
      ["sheet-unreadable", "丙"],
    ]);
  });

  test("Strict Open XML is read and said so", async () => {
    const parts = bookParts({});
    for (const [name, content] of Object.entries(parts)) {
      parts[name] = String(content)
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships"
        )
        .replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main");
    }
    const { grids, notes } = await readXlsx(zip(parts));
    expect(grids[0]?.cells).toMatchObject([{ value: "a" }]);
    expect(notes).toMatchObject([{ code: "strict-format" }]);
  });
});
