/** Grids for tests: from written plans, and from small tables of texts. */
import { address, parseAddress } from "../../../src/domain/grid/address";
import type { Area, Cell, Grid } from "../../../src/domain/grid/grid";
import type { GoalDocument, SheetPlan, WorkbookPlan } from "../../../src/domain/model";

/** A sheet as a file reader would give it back: nothing but cells and merges. */
export function gridOfPlan(plan: SheetPlan, name = plan.name): Grid {
  const cells = plan.cells.flatMap(({ row, col, value, struck }): Cell[] =>
    value === null || value === "" ? [] : [{ row, col, value, text: String(value), ...(struck && struck.length > 0 ? { struck } : {}) }]
  );
  return {
    sheet: name,
    visible: true,
    cells,
    merges: plan.merges.filter((area) => area.top < area.bottom || area.left < area.right),
    hiddenRows: [],
    hiddenCols: [],
  };
}

/** All sheets under names that say nothing. */
export const gridsOfPlan = (plan: WorkbookPlan): Grid[] => plan.sheets.map((sheet, i) => gridOfPlan(sheet, `S${i + 1}`));

/** Characters of the longest text in a plan. Excel holds 32,767 in a cell. */
export const longest = (plan: WorkbookPlan): number =>
  Math.max(...plan.sheets.flatMap(({ cells }) => cells.map(({ value }) => (typeof value === "string" ? value.length : 0))));

/** A grid from cells by address; "B2:D3" merges the cells and puts the text into the first one. */
export function gridOf(cells: Readonly<Record<string, string | number>>, sheet = "Sheet1"): Grid {
  const merges: Area[] = [];
  const list = Object.entries(cells).map(([ref, value]): Cell => {
    const [first = "A1", last] = ref.split(":");
    const from = parseAddress(first)!;
    if (last !== undefined) {
      const to = parseAddress(last)!;
      merges.push({ top: from.row, left: from.col, bottom: to.row, right: to.col });
    }
    return { ...from, value, text: String(value) };
  });
  return { sheet, visible: true, cells: list.filter(({ text }) => text !== ""), merges, hiddenRows: [], hiddenCols: [] };
}

/** A document without what depends on its place, for comparing. */
export function placeless(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(placeless);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).filter(([key]) => !["cell", "file", "sheet", "items", "joined"].includes(key));
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, placeless(inner)]));
}

/** What `juten read --json` prints and `juten write` takes: no item rows. */
export const asContract = (documents: readonly GoalDocument[]): GoalDocument[] =>
  documents.map((document) => ({ ...(JSON.parse(JSON.stringify(document)) as GoalDocument), items: [] }));

export { address };
