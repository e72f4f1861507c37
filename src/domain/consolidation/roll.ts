/** 年度更新: next year's documents from this year's. */
import { planDocuments } from "../layouts";
import type { Deadline, Field, GoalDocument, Indicator, Report, WorkbookPlan } from "../model";

const blankReport: Report = { text: "", cell: null, state: "missing", quantities: [], unread: null };

/**
 * The documents of the next fiscal year: this year's results move to the 前年度 side where the form has one, reports are blank, dates
 * written out in deadlines move on by a year, and targets are marked for review (they stay as they are, never guessed).
 */
export function rollOver(document: GoalDocument): GoalDocument {
  return {
    ...document,
    fiscalYear: document.fiscalYear === null ? null : document.fiscalYear + 1,
    indicators: document.indicators.map(rollIndicator),
    items: [],
  };
}

/** Next year's workbook of one department: each layout's documents rolled over and written in the form they came in. */
export function rollBook(documents: readonly GoalDocument[], options: { createdAt: string; layouts: readonly unknown[] }): WorkbookPlan {
  const layouts = [...new Set(documents.map((document) => document.layout))];
  const plans = layouts.map((layout) => {
    const rolled = documents.filter((document) => document.layout === layout).map(rollOver);
    return planDocuments(rolled, layout, options);
  });
  return { title: plans[0]?.title ?? "", sheets: plans.flatMap((plan) => plan.sheets), createdAt: options.createdAt };
}

function rollIndicator(indicator: Indicator): Indicator {
  const result = indicator.yearEnd?.text ? indicator.yearEnd : indicator.midterm;
  return {
    ...indicator,
    deadline: indicator.deadline && shifted(indicator.deadline),
    midterm: indicator.midterm && blankReport,
    yearEnd: indicator.yearEnd && blankReport,
    evaluation: indicator.evaluation && blank(indicator.evaluation),
    previous: result?.text ? { text: result.text, cell: null } : indicator.previous,
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
