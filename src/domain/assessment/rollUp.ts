/** Figures of several indicators together: for each item, goal and department, and for all. */
import type { GoalDocument, Indicator, IndicatorStatus, Rate, RateReason } from "../model";
import { departmentKey, documentDepartment, type Roster } from "../settings/departments";
import type { Settings } from "../settings/settings";
import { mean } from "./exact";
import { gradeOf, scaleOf } from "./scales";

/** One rate with the place it belongs to. */
export interface RatedPlace {
  file: number;
  sheet: string;
  indicator: string;
  cell: string | null;
  /** Index of the quantity in its target. */
  target: number;
  label: string;
  rate: number;
  forecast: number | null;
}

export interface Summary {
  /** Number of indicators. */
  indicators: number;
  /** Number of quantities with a rate; each counts once in the mean. */
  rated: number;
  /** Quantities without a rate, by reason; "no-numeric-target" counts indicators whose target has no number. Never counted as 0. */
  unrated: Partial<Record<RateReason | "no-numeric-target", number>>;
  /** Quantities judged by yes or no. */
  met: { yes: number; no: number };
  /** Mean of the rates, capped first where the settings say so; null where nothing is rated. */
  mean: number | null;
  /** The same where every plan comes true (the rate itself where nothing is planned). */
  forecast: number | null;
  /** Grade of the mean under the city's scale; null without a scale of rates. */
  grade: string | null;
  statuses: Record<IndicatorStatus, number>;
  /** The lowest rates, worst first. */
  worst: RatedPlace[];
}

export interface ItemSummary extends Summary {
  file: number;
  sheet: string;
  /** "①"; title of the item. */
  item: string;
  title: string;
}

export interface GoalSummary extends Summary {
  file: number;
  sheet: string;
  goal: string;
  department: string;
}

export interface DepartmentSummary extends Summary {
  department: string;
  goals: number;
}

export interface RollUp {
  items: ItemSummary[];
  goals: GoalSummary[];
  departments: DepartmentSummary[];
  all: Summary;
}

interface Member {
  document: GoalDocument;
  indicator: Indicator;
}

const worstShown = 5;

/** The department of a document by its formal name in the roster, else as the sheet writes it; "" where the sheet has none. */
export function departmentName(document: GoalDocument, roster: Roster): string {
  return documentDepartment(document, roster)?.name ?? (document.fields.department?.text ?? "").trim();
}

/** The figures of some indicators, assessed before. */
export function summarize(members: readonly Member[], settings: Settings): Summary {
  const places = settings.rounding === "integer" ? 0 : 1;
  const capped = (rate: number) => (settings.capBeforeMean === null ? rate : Math.min(rate, settings.capBeforeMean));
  const rated = members.flatMap(({ document, indicator }) =>
    (indicator.assessment?.rates ?? []).flatMap((rate) => (rate.rate === null ? [] : [placeOf(document, indicator, rate, rate.rate)]))
  );
  const average = mean(
    rated.map(({ rate }) => capped(rate)),
    places
  );
  const scale = scaleOf(settings);
  return {
    indicators: members.length,
    rated: rated.length,
    ...unratedOf(members),
    mean: average,
    forecast: mean(
      rated.map(({ rate, forecast }) => capped(forecast ?? rate)),
      places
    ),
    grade: scale?.basis === "rate" ? gradeOf(average, scale) : null,
    statuses: statusesOf(members),
    worst: rated.sort((a, b) => a.rate - b.rate).slice(0, worstShown),
  };
}

function placeOf({ file, sheet }: GoalDocument, indicator: Indicator, { target, forecast }: Rate, rate: number): RatedPlace {
  const label = indicator.target?.quantities[target]?.label || (indicator.labels.at(-1) ?? "");
  return { file, sheet, indicator: indicator.id, cell: indicator.target?.cell ?? indicator.cell, target, label, rate, forecast };
}

function unratedOf(members: readonly Member[]): Pick<Summary, "unrated" | "met"> {
  const unrated: Summary["unrated"] = {};
  const met = { yes: 0, no: 0 };
  for (const { assessment } of members.map(({ indicator }) => indicator)) {
    if (!assessment || assessment.status === "no-numeric-target") {
      unrated["no-numeric-target"] = (unrated["no-numeric-target"] ?? 0) + 1;
    }
    for (const { reason, met: answer } of assessment?.rates ?? []) {
      if (reason !== null) unrated[reason] = (unrated[reason] ?? 0) + 1;
      if (answer !== null) met[answer ? "yes" : "no"]++;
    }
  }
  return { unrated, met };
}

function statusesOf(members: readonly Member[]): Record<IndicatorStatus, number> {
  const count: Record<IndicatorStatus, number> = {
    achieved: 0,
    "in-progress": 0,
    missed: 0,
    "not-started": 0,
    "no-numeric-target": 0,
    unreported: 0,
    ambiguous: 0,
  };
  for (const { indicator } of members) count[indicator.assessment?.status ?? "no-numeric-target"]++;
  return count;
}

function groupBy<T>(list: readonly T[], key: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const name = key(one);
    const group = groups.get(name);
    if (group) group.push(one);
    else groups.set(name, [one]);
  }
  return groups;
}

const membersOf = (document: GoalDocument): Member[] => document.indicators.map((indicator) => ({ document, indicator }));

/** True where the form has no report at all (a 重点目標一覧表): its indicators are listed, not reported on. */
function withoutReports({ indicators }: GoalDocument): boolean {
  return indicators.every(({ midterm, yearEnd }) => midterm === null && yearEnd === null);
}

/**
 * Summaries of assessed documents. A department's 一覧表 repeats the indicators of its 管理シート without reports, so in departments and in
 * the total it counts only where the department has nothing else.
 */
export function rollUp(documents: readonly GoalDocument[], settings: Settings): RollUp {
  const filled = documents.filter((document) => document.indicators.length > 0);
  const departments = [...groupBy(filled, (document) => departmentKey(departmentName(document, settings))).values()].map((group) => {
    const reporting = group.filter((document) => !withoutReports(document));
    return reporting.length > 0 ? reporting : group;
  });
  return {
    items: filled.flatMap((document) =>
      [...groupBy(membersOf(document), ({ indicator }) => indicator.path[0] ?? "").entries()].map(([item, members]) => ({
        file: document.file,
        sheet: document.sheet,
        item,
        title: members[0]?.indicator.labels[0] ?? "",
        ...summarize(members, settings),
      }))
    ),
    goals: filled.map((document) => ({
      file: document.file,
      sheet: document.sheet,
      goal: document.fields.goal?.text ?? "",
      department: departmentName(document, settings),
      ...summarize(membersOf(document), settings),
    })),
    departments: departments.map((group) => ({
      department: group[0] ? departmentName(group[0], settings) : "",
      goals: group.length,
      ...summarize(group.flatMap(membersOf), settings),
    })),
    all: summarize(departments.flat().flatMap(membersOf), settings),
  };
}
