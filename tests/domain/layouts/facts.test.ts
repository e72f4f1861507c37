/** What is found out about a sheet itself while it is read: texts cut in print, the page, the labels. */
import type { Grid, PageSetup } from "../../../src/domain/grid/grid";
import { builtInLayouts, planDocuments, readWorkbook } from "../../../src/domain/layouts";
import type { SheetFacts } from "../../../src/domain/model";
import { readXlsx, writeXlsx } from "../../../src/files";
import { samples } from "./samples";
import { asContract } from "./support";

const plan = (id: string) => planDocuments(asContract([samples[id]!]), id, { createdAt: "2024-04-01T00:00:00Z" });
const factsOf = (...grids: Grid[]): SheetFacts[] => readWorkbook(grids, { file: 0 }).facts;

let form: Grid;
beforeAll(async () => {
  form = (await readXlsx(await writeXlsx(plan("ueda-kanri")))).grids[0]!;
});

it.each(builtInLayouts.map(({ id }) => [id]))("a form that we write prints whole, as it is drawn: %s", async (id) => {
  const facts = factsOf(...(await readXlsx(await writeXlsx(plan(id)))).grids);
  expect(facts.length).toBeGreaterThan(0);
  for (const { layout, cut, page, drift, labels } of facts) {
    expect({ layout, cut, page }).toEqual({ layout: id, cut: [], page: [] });
    expect(drift.filter(({ label }) => !/担当課/.test(label))).toEqual([]);
    expect(labels.length).toBeGreaterThan(2);
  }
});

it("a sheet without documents has no facts", () => {
  expect(factsOf({ ...form, cells: [{ row: 0, col: 0, value: "メモ", text: "メモ" }], merges: [] })).toEqual([]);
});

describe("texts cut in print", () => {
  const target = () => form.cells.find(({ text }) => text.includes("数値目標"))!;
  /** The form with one long text in the first target, and that row's height in points. */
  const withText = (text: string, height: number | undefined, look: Partial<NonNullable<Grid["cells"][number]["look"]>> = {}): Grid => {
    const row = target().row + 1;
    const rowHeights = { ...form.rowHeights };
    if (height === undefined) delete rowHeights[row];
    else rowHeights[row] = height;
    const cells = form.cells.map((cell) =>
      cell.row === row && cell.col === target().col
        ? { ...cell, text, value: text, look: { font: "ＭＳ 明朝", size: 10, wrap: true, ...look } }
        : cell
    );
    return { ...form, cells, rowHeights };
  };
  const cut = (grid: Grid) => factsOf(grid)[0]!.cut.filter(({ key }) => key === "target");
  const long = "市内全域で空き家の実態を調べ、所有者の意向を確かめる。".repeat(8);

  it("names the cell, what it belongs to and the height it needs", () => {
    const [found, ...others] = cut(withText(long, 30));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ key: "target", side: "height", height: 30, last: 30, text: long.slice(0, 60) });
    expect(found!.needed).toBeGreaterThan(60);
    expect(found!.hidden).toBeGreaterThan(2);
  });

  it("is silent as soon as the row is as high as it says", () => {
    const needed = cut(withText(long, 30))[0]!.needed;
    expect(cut(withText(long, needed))).toEqual([]);
  });

  it("a row without a height is as high as Excel makes it for its cells that are not merged", () => {
    const [found] = cut(withText(long, undefined));
    expect(found?.last).toBeGreaterThan(15);
    expect(found?.last).toBeLessThan(30);
    const open = withText(long, undefined);
    expect(cut({ ...open, merges: open.merges.filter(({ top, left }) => top !== target().row + 1 || left !== target().col) })).toEqual([]);
  });

  it.each([
    ["a text that fits", "年2回", 15],
    ["a line whose lower edge is a little short", "年2回", 11],
  ])("is silent for %s", (_, text, height) => {
    expect(cut(withText(text, height))).toEqual([]);
  });

  it("tells a long single line that is not wrapped", () => {
    expect(cut(withText(long, 15, { wrap: false }))).toMatchObject([{ side: "width", hidden: 0 }]);
    expect(cut(withText("年2回", 15, { wrap: false }))).toEqual([]);
  });

  it("says nothing where the look is not known, nor of hidden rows", () => {
    const grid = withText(long, 30);
    expect(cut({ ...grid, cells: grid.cells.map(({ row, col, value, text }) => ({ row, col, value, text })) })).toEqual([]);
    expect(cut({ ...grid, hiddenRows: [target().row + 1] })).toEqual([]);
  });
});

describe("the page", () => {
  const page = (more: Partial<PageSetup>) => factsOf({ ...form, page: { ...form.page!, ...more } })[0]!.page;
  const loose = { fitWidth: null, areas: null };

  it.each<[string, Partial<PageSetup>, unknown]>([
    ["nothing set", { set: false, ...loose, paper: null }, [{ kind: "unset" }]],
    ["upright", { landscape: false }, [{ kind: "orientation", landscape: false }]],
    [
      "A4 without fitting",
      { ...loose, paper: 9 },
      [
        { kind: "paper", now: "A4", wanted: "A3" },
        { kind: "wide", pages: 2 },
      ],
    ],
    ["A4, made small enough by a scale", { ...loose, paper: 9, scale: 50 }, [{ kind: "paper", now: "A4", wanted: "A3" }]],
    ["A4, fitted: made smaller on purpose", { paper: 9, fitWidth: 1 }, []],
    ["fitted to two pages side by side", { fitWidth: 2 }, [{ kind: "wide", pages: 2 }]],
    ["a paper that is not known", { ...loose, paper: 119 }, []],
  ])("%s", (_, more, expected) => {
    expect(page(more)).toEqual(expected);
  });

  it("names the first entry outside the print area", () => {
    const first = page({ areas: [{ top: 0, left: 0, bottom: 3, right: 11 }] });
    expect(first).toMatchObject([{ kind: "outside", area: "A1:L4" }]);
  });

  it("is not judged where it is not known", () => {
    const { sheet, visible, cells, merges, hiddenRows, hiddenCols } = form;
    expect(factsOf({ sheet, visible, cells, merges, hiddenRows, hiddenCols })[0]!.page).toEqual([]);
  });
});
