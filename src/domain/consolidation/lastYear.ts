/** Last year's results beside this year's targets, from last year's own books. */
import type { GoalDocument, Indicator } from "../model";
import { documentDepartmentKey } from "../settings/departments";
import type { Settings } from "../settings/settings";
import { pairGoals, pairIndicators } from "./diff";
import { fieldText } from "./input";

/**
 * This year's documents with what last year's books say: goals pair within a department (former names of the roster count) by the
 * likeness of their names, indicators by their texts and numbers. What a document already says about last year stays.
 */
export function withLastYear(documents: readonly GoalDocument[], lastYear: readonly GoalDocument[], settings: Settings): GoalDocument[] {
  const name = (document: GoalDocument) => documentDepartmentKey(document, settings);
  const [before, after] = [groupBy(lastYear, name), groupBy(documents, name)];
  const filled = new Map<GoalDocument, GoalDocument>();
  for (const [department, now] of after) {
    for (const pair of pairGoals(before.get(department) ?? [], now)) {
      if (pair.before && pair.after) filled.set(pair.after, fill(pair.after, pair.before));
    }
  }
  return documents.map((document) => filled.get(document) ?? document);
}

function fill(now: GoalDocument, before: GoalDocument): GoalDocument {
  const results = new Map<Indicator, Indicator>();
  for (const pair of pairIndicators(before.indicators, now.indicators)) if (pair.before && pair.after) results.set(pair.after, pair.before);
  return {
    ...now,
    fields: { previousGoal: { text: fieldText(before, "goal"), cell: null }, ...now.fields },
    indicators: now.indicators.map((indicator) => {
      const old = results.get(indicator);
      const report = old?.yearEnd?.text ? old.yearEnd : old?.midterm;
      return indicator.previous?.text || !report?.text ? indicator : beside(indicator, report.text, old);
    }),
  };
}

function beside(indicator: Indicator, result: string, old: Indicator | undefined): Indicator {
  const item = [old?.path[0] ?? "", ...(old?.labels ?? [])].join(" ").trim();
  return {
    ...indicator,
    previous: { text: result, cell: null },
    narrative: { previousItem: { text: item, cell: null }, ...indicator.narrative },
  };
}

function groupBy<Value>(values: readonly Value[], key: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group) group.push(value);
    else groups.set(key(value), [value]);
  }
  return groups;
}
