/** Open data: one row for each number asked for (or each indicator without one), with a pointer to its cells. */
import { formulaTitle, reasonWord, statusWord } from "../assessment";
import type { CellValue } from "../grid/grid";
import { consolidationMessages } from "../messages/consolidation";
import { say } from "../messages/catalog";
import type { GoalDocument, Indicator, Rate } from "../model";
import { baseName } from "./baseName";
import { departmentOf, fieldText, type ConsolidationInput } from "./input";
import { listRows } from "./listRows";

const headings = [
  "file", "sheet", "layout", "fiscalYear", "department", "priority", "goal", "csvId", "item", "initiative", "deadlineDate", "target",
  "csvLabel", "csvOp", "csvValue", "csvUnit", "csvActual", "csvPlanned", "rate", "forecast", "csvFormula", "csvReason", "status", "targetCell", "reportCell",
] as const; // prettier-ignore

/** A heading row, then one row for each quantity of each indicator in the order of 一覧表. */
export function indicatorRows({ result, settings, lang }: ConsolidationInput): CellValue[][] {
  const rows = listRows(result.documents, settings).flatMap(({ document, indicator }) => {
    const rates = indicator.assessment?.rates ?? [];
    const quantities = indicator.target?.quantities ?? [];
    const before = leading(document, indicator, result.files, lang);
    if (quantities.length === 0) return [[...before, ...Array.from({ length: 10 }, () => null), ...trailing(indicator, lang)]];
    return quantities.map((quantity, index) => {
      const rate = rates.find((candidate) => candidate.target === index);
      return [
        ...before,
        quantity.label,
        quantity.op,
        quantity.value,
        quantity.unit,
        ...(rate ? rateCells(rate, lang) : [null, null, null, null, null, null]),
        ...trailing(indicator, lang),
      ];
    });
  });
  return [headings.map((key) => say(consolidationMessages, lang, key)), ...rows];
}

function leading(
  document: GoalDocument,
  indicator: Indicator,
  files: readonly { path: string }[],
  lang: ConsolidationInput["lang"]
): CellValue[] {
  return [
    baseName(files[document.file]?.path ?? ""),
    document.sheet,
    document.layout,
    document.fiscalYear,
    departmentOf(document, lang),
    fieldText(document, "priority"),
    fieldText(document, "goal"),
    indicator.id,
    indicator.labels[0] ?? "",
    indicator.labels.at(-1) ?? "",
    indicator.deadline?.date ?? null,
    indicator.target?.text ?? null,
  ];
}

function rateCells(rate: Rate, lang: ConsolidationInput["lang"]): CellValue[] {
  const sum = (role: "result" | "planned") => {
    const inputs = rate.inputs.filter((input) => input.role === role);
    return inputs.length === 0 ? null : inputs.reduce((total, input) => total + input.value, 0);
  };
  return [
    sum("result"),
    sum("planned"),
    rate.rate,
    rate.forecast,
    rate.formula ? formulaTitle(rate.formula, lang) : null,
    rate.reason ? reasonWord(rate.reason, lang) : null,
  ];
}

function trailing(indicator: Indicator, lang: ConsolidationInput["lang"]): CellValue[] {
  const report = indicator.yearEnd?.state === "reported" ? indicator.yearEnd : indicator.midterm;
  return [
    indicator.assessment ? statusWord(indicator.assessment.status, lang) : null,
    indicator.target?.cell ?? null,
    report?.cell ?? null,
  ];
}
