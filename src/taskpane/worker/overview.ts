/** Gathers what 概況 shows; every figure comes from the assessment, nothing is worked out here. */
import { deadlinePassed, formulaExpression, formulaTitle, reportTiming, rollUp } from "../../domain/assessment";
import type { GoalDocument, Indicator } from "../../domain/model";
import type { Language } from "../../domain/rules/defineRule";
import type { Settings } from "../../domain/settings/settings";
import type { DueEntry, Overview, UnratedEntry } from "./protocol";

/** @param documents assessed. */
export function overviewOf(documents: readonly GoalDocument[], asOf: string, settings: Settings): Overview {
  const { goals, departments, all } = rollUp(documents, settings);
  const members = documents.flatMap((document) => document.indicators.map((indicator) => ({ document, indicator })));
  return {
    rollUp: { goals, departments, all },
    due: members.flatMap(({ document, indicator }) => dueOf(document, indicator, asOf, settings)),
    unrated: members.flatMap(({ document, indicator }) => unratedOf(document, indicator)),
    formulas: formulasOf(documents),
  };
}

function dueOf(document: GoalDocument, indicator: Indicator, asOf: string, settings: Settings): DueEntry[] {
  const place = { sheet: document.sheet, indicator: indicator.id };
  const reports = (["midterm", "yearEnd"] as const).flatMap((kind): DueEntry[] => {
    const { timing, due, daysOverdue, daysLeft } = reportTiming(document, indicator, kind, { asOf, settings });
    if (due === null || (timing !== "overdue" && timing !== "due-soon")) return [];
    const late = timing === "overdue";
    return [{ ...place, kind, late, due, days: late ? daysOverdue : (daysLeft ?? 0), cell: indicator[kind]?.cell ?? indicator.cell }];
  });
  const passed = deadlinePassed(indicator, asOf);
  if (!passed || reports.some(({ late }) => late)) return reports;
  return [
    ...reports,
    { ...place, kind: "deadline", late: true, due: passed.date, days: passed.days, cell: indicator.deadline?.cell ?? indicator.cell },
  ];
}

function unratedOf({ sheet }: GoalDocument, indicator: Indicator): UnratedEntry[] {
  const { assessment, target } = indicator;
  const own = indicator.labels.at(-1) ?? "";
  const place = { sheet, indicator: indicator.id, cell: target?.cell ?? indicator.cell };
  if (!assessment || assessment.status === "no-numeric-target") return [{ ...place, label: own, reason: "no-numeric-target" }];
  return assessment.rates.flatMap((rate) =>
    rate.reason === null || rate.met !== null
      ? []
      : [{ ...place, label: target?.quantities[rate.target]?.label || own, reason: rate.reason }]
  );
}

function formulasOf(documents: readonly GoalDocument[]): Overview["formulas"] {
  const rates = documents.flatMap(({ indicators }) => indicators.flatMap(({ assessment }) => assessment?.rates ?? []));
  const used = rates.flatMap(({ formula, alternatives }) => [formula, ...alternatives.map((other) => other.formula)]);
  const ids = new Set(used.filter((formula) => formula !== null));
  const words = (id: string, lang: Language) => ({ title: formulaTitle(id, lang), expression: formulaExpression(id, lang) });
  return Object.fromEntries([...ids].map((id) => [id, { ja: words(id, "ja"), en: words(id, "en") }]));
}
