/** Workbook plans made by chance: the awkward texts, overlapping merges and struck parts that forms can have. */
import fc from "fast-check";
import type { PlanCell, SheetPlan, WorkbookPlan } from "../../../src/domain/model";

const word = fc.constantFrom(
  "年6回",
  "以上",
  "①",
  "(1)",
  " ",
  "　",
  "\n",
  "=1+1",
  "+",
  "-",
  "@",
  "_x000D_",
  "_x005F_",
  "<b>",
  "&amp;",
  "'",
  '"',
  "𠮟",
  "#N/A",
  "a",
  "\u0001",
  "\t",
  "TRUE",
  "012"
);
export const texts = fc.oneof(
  { weight: 9, arbitrary: fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join("")) },
  { weight: 1, arbitrary: fc.constant("長".repeat(32_767)) }
);

const value = fc.oneof(
  { weight: 6, arbitrary: texts },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.integer() },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constant(null) }
);

const style = fc.record(
  {
    font: fc.constantFrom("gothic" as const, "mincho" as const),
    bold: fc.boolean(),
    color: fc.constantFrom("#FF0000", "1F77B4"),
    fill: fc.constant("#FFFFE0"),
    border: fc.constantFrom("thin" as const, "medium" as const, "none" as const),
    wrap: fc.boolean(),
  },
  { requiredKeys: [] }
);

const cell = fc
  .record({
    row: fc.integer({ min: 0, max: 9 }),
    col: fc.integer({ min: 0, max: 7 }),
    value,
    style,
    cuts: fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 4 }),
  })
  .map(({ cuts, ...rest }): PlanCell => {
    if (typeof rest.value !== "string" || cuts.length < 2) return rest;
    const text = rest.value;
    const inPair = (at: number): boolean => (text.codePointAt(at - 1) ?? 0) > 0xffff;
    const points = [...new Set(cuts.map((at) => Math.min(at, text.length)).filter((at) => !inPair(at)))].sort((a, b) => a - b);
    const struck: [number, number][] = [];
    for (let i = 0; i + 1 < points.length; i += 2) struck.push([points[i] as number, points[i + 1] as number]);
    return { ...rest, struck };
  });

const area = fc
  .record({
    top: fc.integer({ min: 0, max: 9 }),
    left: fc.integer({ min: 0, max: 7 }),
    rows: fc.integer({ min: 0, max: 3 }),
    cols: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ top, left, rows, cols }) => ({ top, left, bottom: top + rows, right: left + cols }));

const sheet = fc.record({
  name: fc.oneof(
    fc.constantFrom("目標", "一覧表(1)", "a/b", "History", "'x'", "", "同じ", "同じ", "長".repeat(40)),
    fc.string({ maxLength: 34 })
  ),
  cells: fc.uniqueArray(cell, { selector: (one) => one.row * 100 + one.col, maxLength: 20 }),
  merges: fc.array(area, { maxLength: 4 }),
  colWidths: fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 8 }),
  rowHeights: fc.constant({}),
  print: fc.constant({ paper: "A3" as const, landscape: true, fitWidth: 1, titleRows: [0, 1] as const, footer: "&C&P / &N" }),
}) satisfies fc.Arbitrary<SheetPlan>;

export const plans: fc.Arbitrary<WorkbookPlan> = fc.record({
  title: texts,
  sheets: fc.array(sheet, { minLength: 1, maxLength: 3 }),
  createdAt: fc.constant("2024-11-15T00:00:00.000Z"),
});
