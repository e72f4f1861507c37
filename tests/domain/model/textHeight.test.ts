import { computeRowHeights, MAX_ROW_HEIGHT, textHeight, textUnits } from "../../../src/domain/model/textHeight";
import type { SheetPlan } from "../../../src/domain/model";

const sheet = (part: Partial<SheetPlan>): SheetPlan => ({
  name: "x",
  cells: [],
  merges: [],
  colWidths: [],
  rowHeights: {},
  print: { paper: "A4", landscape: false, fitWidth: 1 },
  ...part,
});
const wrap = { wrap: true };
/** A text of `lines` lines in a box of 21 characters: 10 full-width characters fit into one. */
const lines = (count: number): string => "長".repeat(10 * count);
const height = (count: number): number => textHeight(lines(count), { width: 21 });

test("full-width characters count two, half-width ones one", () => {
  expect(["上田", "ab", "ｱｲ", "①a", "𠮟"].map(textUnits)).toEqual([4, 2, 2, 3, 2]);
});

test("lines break at the width and at line breaks", () => {
  expect(height(3) - height(2)).toBeCloseTo(height(2) - height(1));
  expect(textHeight("a\nb\n", { width: 21 })).toBe(height(3));
  expect(textHeight(`${lines(1)}長`, { width: 21 })).toBe(height(2));
  expect(textHeight(lines(5), { width: 21, wrap: false })).toBe(height(1));
  expect(textHeight(lines(2), { width: 21, font: "mincho" })).toBeLessThan(height(2));
  expect(textHeight(lines(2), { width: 21, size: 9 })).toBeLessThan(height(2));
});

test("a merge counts with its summed widths", () => {
  const cells = [{ row: 0, col: 0, value: lines(2), style: wrap }];
  const merged = computeRowHeights(sheet({ cells, colWidths: [7, 7, 7], merges: [{ top: 0, left: 0, bottom: 0, right: 2 }] }));
  const alone = computeRowHeights(sheet({ cells, colWidths: [21] }));
  expect(merged).toEqual(alone);
  expect(merged[0]).toBeGreaterThanOrEqual(height(2));
});

test("rows of a tall merge share what is missing; heights of the plan stay", () => {
  const cells = [{ row: 0, col: 0, value: lines(10), style: wrap }];
  const merges = [{ top: 0, left: 0, bottom: 3, right: 0 }];
  const all = computeRowHeights(sheet({ cells, merges, colWidths: [21], rowHeights: { 0: 20 } }));
  expect(all[0]).toBe(20);
  expect(all[1]).toBe(all[3]);
  expect(Object.values(all).reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(height(10));
});

test("no row is higher than Excel allows; rows without text keep the default", () => {
  const all = computeRowHeights(
    sheet({
      cells: [
        { row: 1, col: 0, value: lines(90), style: wrap },
        { row: 2, col: 0, value: null },
      ],
      colWidths: [21],
    })
  );
  expect(all).toEqual({ 1: MAX_ROW_HEIGHT });
});
