/** Rows and columns that a form loses, with what a reader must still find: everything that did not stand in them. */
import type { Grid } from "../../../../src/domain/grid/grid";
import { parseAddress } from "../../../../src/domain/grid/address";
import type { Field, GoalDocument, Indicator } from "../../../../src/domain/model";
import { deleteCells, deleteCols, deleteRows } from "./sheet";
import type { Form } from "./kinds";

/** A field's or column's key, with how many rows over its value its label stands. */
type Group = readonly [name: string, keys: readonly string[], labelAbove: number];

/** Rows of a form that may go: the line of fields, with the heading over it. */
const lines: Readonly<Record<string, readonly Group[]>> = {
  "ueda-kanri": [
    ["positions", ["planPosition", "mayorPlanPosition"], 0],
    ["the reform", ["reformPosition"], 0],
    ["the background", ["background"], 0],
    ["purpose and SDGs", ["purpose", "sdgs"], 0],
    ["remarks", ["participation", "effects"], 0],
  ],
  "ueda-ichiran": [["the department", ["department"], 0]],
  "osaka-unei": [
    ["the purpose", ["purpose"], 1],
    ["the strategy", ["strategy"], 1],
  ],
  "suzaka-shisaku": [
    ["the plan's line", ["strategy"], 0],
    ["the purpose", ["purpose"], 1],
    ["the background", ["background"], 1],
    ["the policy", ["policy"], 1],
  ],
  "kadoma-shinchoku": [["the section", ["section", "sectionNumber"], 0]],
};

/** Columns of a form that may go, by the key of an indicator's field that stands in them. */
const columns: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "ueda-kanri": [["midterm"], ["yearEnd"], ["deadline"], ["midterm", "yearEnd"]],
  "ueda-ichiran": [],
  "osaka-unei": [],
  "suzaka-shisaku": [["category"], ["baseline"]],
  "kadoma-shinchoku": [["issues", "evaluation"]],
};

const rowOf = (field: Field | null | undefined): number => parseAddress(field?.cell ?? "")?.row ?? -1;

export interface Loss {
  readonly name: string;
  readonly grid: Grid;
  readonly wanted: GoalDocument;
}

/** Every line of fields lost, one after the other. */
export function lostLines({ grid, document }: Form): Loss[] {
  return (lines[document.layout] ?? []).map(([name, keys, labelAbove]) => {
    const row = rowOf(document.fields[keys[0] ?? ""]);
    const gone = labelAbove === 0 ? [row] : [row - labelAbove, row];
    return {
      name,
      grid: deleteRows(grid, gone),
      wanted: { ...document, fields: Object.fromEntries(Object.entries(document.fields).filter(([key]) => !keys.includes(key))) },
    };
  });
}

/** Every row of an indicator that can go without another one's; those that a form counts move up. */
export function lostIndicators({ grid, document }: Form): Loss[] {
  const rows = document.indicators.map((indicator) => parseAddress(indicator.cell ?? "")?.row ?? -1);
  const isCounted = document.layout === "suzaka-shisaku" || document.layout === "kadoma-shinchoku";
  return [...new Set(rows)].flatMap((row): Loss[] => {
    const kept = document.indicators.filter((_, i) => rows[i] !== row);
    const gone = document.layout === "kadoma-shinchoku" ? [row - 1, row, row + 1, row + 2, row + 3] : [row];
    const beside = grid.merges.some((area) => area.top === row && area.bottom > row);
    if (kept.length === 0 || beside) return [];
    return [
      { name: `row ${row + 1}`, grid: deleteRows(grid, gone), wanted: { ...document, indicators: isCounted ? recounted(kept) : kept } },
    ];
  });
}

function recounted(indicators: readonly Indicator[]): Indicator[] {
  const counts = new Map<string, number>();
  return indicators.map((indicator) => {
    const above = indicator.path.slice(0, -1);
    const n = (counts.get(above.join()) ?? 0) + 1;
    counts.set(above.join(), n);
    const path = [...above, "①②③④⑤⑥".charAt(n - 1)];
    return { ...indicator, path, id: path.join("") };
  });
}

/** Every set of columns lost that carries one or two fields of the indicators; of a list with two sides, last year's. */
export function lostColumns({ grid, document }: Form): Loss[] {
  const own = (columns[document.layout] ?? []).map((keys): Loss => {
    const cells = document.indicators.flatMap((indicator) =>
      keys.flatMap((key) => parseAddress(fieldOf(indicator, key)?.cell ?? "") ?? [])
    );
    const gone = new Set<number>();
    for (const { row, col } of cells) {
      const right = grid.merges.find((area) => area.top === row && area.left === col)?.right ?? col;
      for (let at = col; at <= right; at++) gone.add(at);
    }
    const rows = new Set(cells.flatMap(({ row }) => [row - 1, row]));
    return {
      name: `the column of ${keys.join(" and ")}`,
      grid: deleteCells(grid, rows, [...gone]),
      wanted: { ...document, indicators: document.indicators.map((indicator) => without(indicator, keys)) },
    };
  });
  return document.layout === "ueda-ichiran" ? [...own, lastYear({ grid, document })] : own;
}

function lastYear({ grid, document }: Pick<Form, "grid" | "document">): Loss {
  const right =
    grid.cells.find(({ text }) => /^【.*重点目標】$/.test(text) && text.includes(String((document.fiscalYear ?? 0) - 2018)))?.col ?? 0;
  const { previousGoal, ...fields } = document.fields;
  const indicators = document.indicators.map((indicator) => ({ ...indicator, previous: null, narrative: {} }));
  return {
    name: `last year's side (${previousGoal?.text ?? ""})`,
    grid: deleteCols(
      grid,
      Array.from({ length: right }, (_, col) => col)
    ),
    wanted: { ...document, fields, indicators },
  };
}

const fieldOf = (indicator: Indicator, key: string): Field | null =>
  key === "midterm" || key === "yearEnd" || key === "deadline" || key === "baseline" || key === "evaluation"
    ? indicator[key]
    : (indicator.narrative[key] ?? null);

function without(indicator: Indicator, keys: readonly string[]): Indicator {
  const own: Partial<Indicator> = Object.fromEntries(keys.filter((key) => key in indicator).map((key) => [key, null]));
  return {
    ...indicator,
    ...own,
    narrative: Object.fromEntries(Object.entries(indicator.narrative).filter(([key]) => !keys.includes(key))),
  };
}
