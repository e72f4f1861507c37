/** 年度更新: next year's documents from this year's. */
import { address } from "../grid/address";
import type { Grid } from "../grid/grid";
import { planDocuments, readWorkbook } from "../layouts";
import type { Deadline, Field, GoalDocument, Indicator, PlanCell, Report, SheetPlan, WorkbookPlan } from "../model";
import type { Settings } from "../settings/settings";
import { listsOfSheets } from "./listRows";

const blankReport: Report = { text: "", cell: null, state: "missing", quantities: [], unread: null };

/** The colour of targets that are to be reviewed. */
const reviewFill = "#FFF2CC";

/**
 * A document of the next fiscal year: this year's results move to the 前年度 side where the form has one, reports are blank and dates
 * written out in deadlines move on by a year; targets stay as they are, never guessed.
 * @param sheet for a 一覧表 the 管理シート of the same goal: its results are what this year has reached
 */
export function rollOver(document: GoalDocument, sheet: GoalDocument | null = null): GoalDocument {
  const list = document.layout === "ueda-ichiran";
  return {
    ...document,
    fiscalYear: document.fiscalYear === null ? null : document.fiscalYear + 1,
    fields:
      list && document.fields["goal"]
        ? { ...document.fields, previousGoal: { text: document.fields["goal"].text, cell: null } }
        : document.fields,
    indicators: document.indicators.map((indicator, index) =>
      list ? rollListed(document, indicator, index, sheet) : rollIndicator(indicator)
    ),
    items: [],
  };
}

export interface RollOptions {
  createdAt: string;
  layouts: readonly unknown[];
  settings: Settings;
}

/** Next year's workbook of one department: each layout's documents rolled over and written in the form they came in, targets marked for review. */
export function rollBook(documents: readonly GoalDocument[], options: RollOptions): WorkbookPlan {
  const sheetOf = new Map([...listsOfSheets(documents, options.settings)].map(([sheet, list]) => [list, sheet]));
  const layouts = [...new Set(documents.map((document) => document.layout))];
  const plans = layouts.map((layout) => {
    const rolled = documents
      .filter((document) => document.layout === layout)
      .map((document) => rollOver(document, sheetOf.get(document) ?? null));
    return planDocuments(rolled, layout, options);
  });
  const plan = { title: plans[0]?.title ?? "", sheets: plans.flatMap((one) => one.sheets), createdAt: options.createdAt };
  return markTargets(plan, options.layouts);
}

/** Fills the cells that hold targets. Where they stand is read from the sheets themselves, so that every form is marked alike. */
function markTargets(plan: WorkbookPlan, layouts: readonly unknown[]): WorkbookPlan {
  const grids = plan.sheets.map(({ name, cells, merges }): Grid => {
    const held = cells.filter(({ value }) => value !== null).map(({ row, col, value }) => ({ row, col, value, text: String(value) }));
    return { sheet: name, visible: true, cells: held, merges, hiddenRows: [], hiddenCols: [] };
  });
  const targets = new Map<string, Set<string>>();
  for (const { sheet, indicators } of readWorkbook(grids, { file: 0, layouts }).documents) {
    const cells = targets.get(sheet) ?? new Set<string>();
    targets.set(sheet, cells);
    for (const { target } of indicators) if (target?.cell) cells.add(target.cell);
  }
  const marked = (sheet: SheetPlan, cell: PlanCell): PlanCell =>
    targets.get(sheet.name)?.has(address(cell.row, cell.col)) ? { ...cell, style: { ...cell.style, fill: reviewFill } } : cell;
  return { ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map((cell) => marked(sheet, cell)) })) };
}

function resultOf(indicator: Indicator | undefined): Field | null {
  const report = indicator?.yearEnd?.text ? indicator.yearEnd : indicator?.midterm;
  return report?.text ? { text: report.text, cell: null } : null;
}

/** One row of a 一覧表: this year's item and what its 管理シート reports move to the left side. Without a 管理シート the result is left open. */
function rollListed(document: GoalDocument, indicator: Indicator, index: number, sheet: GoalDocument | null): Indicator {
  const item = document.items.find((row) => row.indicators.includes(index))?.columns["initiative"]?.text ?? indicator.labels.join("\n");
  // What was on the left side is two years old then.
  const narrative = Object.fromEntries(Object.entries(indicator.narrative).filter(([key]) => key !== "previousResult"));
  const same = sheet?.indicators.find((candidate) => candidate.id === indicator.id);
  return { ...rollIndicator(indicator), previous: resultOf(same), narrative: { ...narrative, previousItem: { text: item, cell: null } } };
}

function rollIndicator(indicator: Indicator): Indicator {
  return {
    ...indicator,
    deadline: indicator.deadline && shifted(indicator.deadline),
    midterm: indicator.midterm && blankReport,
    yearEnd: indicator.yearEnd && blankReport,
    evaluation: indicator.evaluation && blank(indicator.evaluation),
    previous: resultOf(indicator) ?? indicator.previous,
    assessment: null,
  };
}

/** Years written out move on by one: 令和7年3月 → 令和8年3月, R7.3 → R8.3, 2025年 → 2026年. Words without a year stay. */
export function shiftYears(text: string): string {
  return text
    .replace(/(令和|R|Ｒ)\s*(\d{1,2}|[０-９]{1,2}|元)(?=\s*(?:年|[.．/／]))/g, (_, era: string, year: string) => `${era}${next(year)}`)
    .replace(/(20\d{2})(?=\s*(?:年|[.．/／-]))/g, (year: string) => String(Number(year) + 1));
}

function next(year: string): string {
  return String((year === "元" ? 1 : Number(year.normalize("NFKC"))) + 1);
}

function shifted(deadline: Deadline): Deadline {
  return { ...deadline, text: shiftYears(deadline.text), date: null, kind: null };
}

function blank(field: Field): Field {
  return { text: "", cell: field.cell };
}
