import { readXlsx } from "../../src/files/xlsx/readXlsx";
import { writeXlsx } from "../../src/files/xlsx/writeXlsx";
import { bookParts, sheetData, zip } from "./support/book";

const cell = sheetData('<row r="1"><c r="A1" s="1" t="inlineStr"><is><t>年6回</t></is></c></row>');

async function gridOf(sheet: string, names = "") {
  const parts = bookParts({
    sheets: { 目標: sheet },
    styles:
      '<fonts><font><sz val="11"/><name val="游ゴシック"/></font><font><sz val="9"/><name val="ＭＳ 明朝"/></font></fonts>' +
      '<cellXfs><xf fontId="0"/><xf fontId="1"><alignment wrapText="1"/></xf><xf fontId="1"><alignment textRotation="255"/></xf></cellXfs>',
  });
  parts["xl/workbook.xml"] = String(parts["xl/workbook.xml"]).replace("</sheets>", `</sheets><definedNames>${names}</definedNames>`);
  return (await readXlsx(zip(parts))).grids[0]!;
}

const area = (text: string): string => `<definedName name="_xlnm.Print_Area" localSheetId="0">${text}</definedName>`;

describe("the page of a sheet", () => {
  it.each([
    ["nothing said", cell, { set: false, landscape: false, paper: null, fitWidth: null, scale: 100 }],
    [
      "landscape A3 at 80 %",
      `${cell}<pageSetup paperSize="8" orientation="landscape" scale="80"/>`,
      { set: true, landscape: true, paper: 8, fitWidth: null, scale: 80 },
    ],
    [
      "fitted to one page wide",
      `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${cell}<pageMargins left="0.5" right="0.25"/><pageSetup fitToHeight="0"/>`,
      { set: true, fitWidth: 1, margins: 0.75 },
    ],
    ["a scale out of bounds counts as none", `${cell}<pageSetup scale="4"/>`, { set: true, scale: 100 }],
  ])("%s", async (_, sheet, page) => {
    expect((await gridOf(sheet)).page).toMatchObject(page);
  });

  it.each([
    ["a quoted sheet name", "'1,目標'!$A$1:$L$20", [{ top: 0, left: 0, bottom: 19, right: 11 }]],
    [
      "two areas",
      "目標!$A$1:$B$2,目標!$D$4",
      [
        { top: 0, left: 0, bottom: 1, right: 1 },
        { top: 3, left: 3, bottom: 3, right: 3 },
      ],
    ],
    ["whole columns are no cells", "目標!$A:$L", null],
    ["a lost reference", "#REF!", null],
  ])("print area: %s", async (_, text, areas) => {
    expect((await gridOf(cell, area(text))).page?.areas).toEqual(areas);
  });

  it("knows no print area of another name", async () => {
    expect((await gridOf(cell, '<definedName name="_xlnm.Print_Titles" localSheetId="0">目標!$1:$2</definedName>')).page?.areas).toBeNull();
  });
});

describe("how a text is set", () => {
  it("gives font, size and wrapping, one object for a format", async () => {
    const two = sheetData('<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"><v>2</v></c><c r="C1"><v>3</v></c></row>');
    const [a, b, c] = (await gridOf(two)).cells;
    expect(a?.look).toEqual({ font: "ＭＳ 明朝", size: 9, wrap: true });
    expect(b?.look).toBe(a?.look);
    expect(c?.look).toEqual({ font: "游ゴシック", size: 11, wrap: false });
  });

  it("leaves turned texts out", async () => {
    const [turned] = (await gridOf(sheetData('<row r="1"><c r="A1" s="2"><v>1</v></c></row>'))).cells;
    expect(turned).toBeDefined();
    expect(turned?.look).toBeUndefined();
  });
});

test("what is written is read again", async () => {
  const sheet = {
    name: "目標",
    cells: [{ row: 0, col: 0, value: "年6回", style: { size: 10, wrap: true, font: "mincho" as const } }],
    merges: [],
    colWidths: [20],
    rowHeights: {},
  };
  const print = { paper: "A3", landscape: true, fitWidth: 1, area: { top: 0, left: 0, bottom: 4, right: 2 } } as const;
  const { grids } = await readXlsx(await writeXlsx({ title: "題", createdAt: "2024-11-15T09:30:00.000Z", sheets: [{ ...sheet, print }] }));
  expect(grids[0]?.page).toEqual({ set: true, landscape: true, paper: 8, fitWidth: 1, scale: 100, margins: 0.8, areas: [print.area] });
  expect(grids[0]?.cells[0]?.look).toEqual({ font: "ＭＳ 明朝", size: 10, wrap: true });
});
