/** A workbook that names no fiscal year is checked as one of the day's year, and the finding says so; merely reading it assumes nothing. */
import { checkGrids, readFiles } from "../../src/domain/check";
import { planDocuments } from "../../src/domain/layouts";
import { defaultSettings } from "../../src/domain/settings/settings";
import { goalDocument, indicator, report, target } from "./builders";
import { gridOfPlan } from "./layouts/support";

const settings = defaultSettings;
const { sheets } = planDocuments(
  [
    goalDocument("窓口の改善", [
      indicator(["①"], {
        labels: ["窓口の案内"],
        deadline: { text: "年度末まで", date: null, kind: "fiscal-year-end", cell: "D8" },
        target: target("研修を4回以上実施"),
        midterm: report(""),
        yearEnd: report(""),
      }),
    ]),
  ],
  "ueda-kanri",
  { createdAt: "2024-04-01T00:00:00Z" }
);
const named = sheets.map((plan) => gridOfPlan(plan));
const nameless = named.map((grid) => ({
  ...grid,
  cells: grid.cells.map((cell) => ({
    ...cell,
    text: cell.text.replace(/令和\s*\d+\s*年度/, ""),
    value: typeof cell.value === "string" ? cell.value.replace(/令和\s*\d+\s*年度/, "") : cell.value,
  })),
}));
const checked = (grids: typeof named, asOf: string) => checkGrids([{ path: "窓口.xlsx", grids }], { asOf, settings });
const codes = ({ findings }: ReturnType<typeof checked>) => findings.map(({ rule }) => rule);

test("the year of the day gives deadlines their dates and reports their due day", () => {
  const result = checked(nameless, "2024-11-15");
  expect(result.documents[0]).toMatchObject({ fiscalYear: 2024, yearAssumed: true });
  expect(result.documents[0]?.indicators[0]?.deadline?.date).toBe("2025-03-31");
  expect(codes(result)).toEqual(expect.arrayContaining(["KN112", "KN301"]));
});

test("a day in January belongs to the year before", () => {
  expect(checked(nameless, "2025-01-20").documents[0]?.fiscalYear).toBe(2024);
});

test("in April and May nothing is assumed: two years are on the desk", () => {
  const result = checked(nameless, "2025-05-20");
  expect(result.documents[0]?.fiscalYear).toBeNull();
  expect(codes(result)).not.toContain("KN112");
});

test("a year that is named counts", () => {
  const result = checked(named, "2026-11-15");
  expect(result.documents[0]?.fiscalYear).toBe(2024);
  expect(codes(result)).not.toContain("KN112");
});

test("reading without a check assumes nothing", () => {
  const read = readFiles([{ path: "窓口.xlsx", grids: nameless }], settings);
  expect(read.documents[0]?.fiscalYear).toBeNull();
});
