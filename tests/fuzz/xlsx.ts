/** Spoilt workbooks: each is read (with what could be read in order) or refused with a code; nothing else ever comes out. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { unzipSync } from "fflate";
import type { Cell, Grid } from "../../src/domain/grid/grid";
import { FileFailure } from "../../src/files/failure";
import { limits } from "../../src/files/limits";
import { Meter } from "../../src/files/meter";
import { patchXlsx } from "../../src/files/xlsx/patchXlsx";
import { readXlsx } from "../../src/files/xlsx/readXlsx";
import { bookParts, relationship, relationships, sheetData, zip } from "../files/support/book";
import type { FuzzTarget } from "./target";
import { mutateBytes, mutateParts, partMutations, zipMutations } from "./mutateBook";

const full = new Uint8Array(readFileSync(join(process.cwd(), "tests/files/fixtures/full.xlsx")));

/** A book with what the fixture lacks: shared strings with runs, furigana, shared and array formulas, dates, a text box. */
const rich = zip(
  bookParts({
    sheets: {
      甲: `<cols><col min="1" max="3" width="9" hidden="1" style="1"/></cols>${sheetData(
        '<row r="1" ht="20"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45383</v></c><c><f t="shared" ref="C1:C2" si="0">A1</f><v>1</v></c></row>' +
          '<row r="2" hidden="1"><c r="A2" t="d" s="1"><v>2024-04-01</v></c><c r="B2" t="inlineStr"><is><r><rPr><strike/></rPr><t>6回</t></r><r><t>8回</t></r></is></c><c r="C2"><f t="array" ref="C2:D3">X</f><v>2</v></c></row>' +
          '<row r="9"><c r="A9" t="b"><v>1</v></c><c r="B9" s="2"/><c r="C9" t="e"><v>#N/A</v></c></row>'
      )}<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A4:C6"/></mergeCells><drawing r:id="rId1"/>`,
      乙: sheetData('<row><c><v>1</v></c><c t="str"><v>x_x000D_</v></c></row>'),
    },
    strings: "<si><t>上田</t><rPh><t>ウエダ</t></rPh></si><si><r><t>a</t></r></si>",
    styles:
      '<numFmts><numFmt numFmtId="164" formatCode="[$-411]ge.m.d"/></numFmts><fonts><font/><font><strike/></font></fonts><cellXfs><xf/><xf numFmtId="164"/><xf fontId="1"/></cellXfs>',
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(relationship("rId1", "drawing", "../drawings/drawing1.xml")),
      "xl/drawings/drawing1.xml":
        "<d:wsDr xmlns:d='d'><d:twoCellAnchor><d:from><d:col>1</d:col><d:row>2</d:row></d:from><d:sp><d:t>x</d:t></d:sp></d:twoCellAnchor></d:wsDr>",
    },
  })
);

const books = [full, rich].map((bytes) => ({ bytes, parts: new Map(Object.entries(unzipSync(bytes))) }));
const edits = [
  { sheet: "重点目標1", cell: "C3", value: "新" },
  { sheet: "甲", cell: "B2", value: "新" },
  { sheet: "甲", cell: "F12", value: 1 },
  { sheet: "乙", cell: "C1", value: true },
];

/** What a grid promises, whatever the file was. */
function inOrder(grid: Grid): void {
  let last = -1;
  for (const { row, col, text, struck } of grid.cells) {
    assert(row >= 0 && row < limits.rows && col >= 0 && col < limits.cols, "a cell outside the sheet");
    assert(row * limits.cols + col > last, "cells out of order");
    last = row * limits.cols + col;
    for (const [from, to] of struck === "unknown" ? [] : (struck ?? []))
      assert(from >= 0 && from < to && to <= text.length, "a wrong span");
  }
  grid.merges.forEach((a, i) => {
    assert(a.top <= a.bottom && a.left <= a.right && a.bottom < limits.rows && a.right < limits.cols, "a merge outside the sheet");
    for (const b of grid.merges.slice(i + 1))
      assert(a.bottom < b.top || b.bottom < a.top || a.right < b.left || b.right < a.left, "merges that overlap");
    const covered = ({ row, col }: Cell) =>
      a.top <= row && row <= a.bottom && a.left <= col && col <= a.right && (row !== a.top || col !== a.left);
    assert(!grid.cells.some(covered), "a value below a merge");
  });
  assert.doesNotThrow(() => structuredClone(grid));
}

/** Null where the file was refused with a code of its own. */
async function settle<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error;
    return null;
  }
}

async function tryAll(bytes: Uint8Array): Promise<void> {
  const read = await settle(readXlsx(bytes, { meter: new Meter(undefined, { elements: 200_000 }) }));
  read?.grids.forEach(inOrder);
  const patched = await settle(patchXlsx(bytes, edits));
  // What could be changed can be read again, if it could be read before.
  if (patched && read) {
    const names = (await readXlsx(patched.bytes)).grids.map((grid) => grid.sheet);
    assert.deepEqual(
      names,
      read.grids.map((grid) => grid.sheet)
    );
  }
}

/** By its place, so that a counter-example stays short. */
const book = fc.nat({ max: books.length - 1 });
const bookAt = (which: number) => books[which] as (typeof books)[number];

const heads = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
];

export const xlsx: FuzzTarget = {
  name: "xlsx",
  properties: {
    "spoilt parts": fc.asyncProperty(book, fc.array(partMutations, { minLength: 1, maxLength: 4 }), async (which, changes) => {
      const spoilt = changes.reduce<ReadonlyMap<string, Uint8Array>>(mutateParts, bookAt(which).parts);
      await tryAll(zip(Object.fromEntries(spoilt), 0));
    }),
    "spoilt bytes": fc.asyncProperty(book, fc.array(zipMutations, { minLength: 1, maxLength: 3 }), async (which, changes) => {
      await tryAll(changes.reduce<Uint8Array>(mutateBytes, bookAt(which).bytes));
    }),
    "any bytes behind the signs of a zip or an OLE file": fc.asyncProperty(
      fc.constantFrom(...heads),
      fc.uint8Array({ maxLength: 2000 }),
      async (head, tail) => {
        await settle(readXlsx(Uint8Array.from([...head, ...tail]), { password: "x" }));
      }
    ),
  },
};
