/** Assesses every indicator of the documents: rates, forecast and status, from this year's reports against this year's targets. */
import type { Assessment, GoalDocument, Indicator } from "../model";
import { assessQuantity, noRate, targetInput } from "./assessQuantity";
import type { AssessOptions, Basis } from "./case";
import { namedQuantity } from "./namedQuantity";
import { revisionOf } from "./revision";
import { combineStatus } from "./status";

/**
 * The report that counts: the year-end report once it is in, else the mid-term report (also where it only announces something). Last
 * year's results beside this year's targets (`previous` of a 重点目標一覧表) are never taken. Null where nothing is reported.
 */
export function basisOf({ midterm, yearEnd }: Indicator): Basis | null {
  if (yearEnd?.state === "reported") return { kind: "yearEnd", report: yearEnd };
  if (midterm && (midterm.state === "reported" || midterm.state === "plan-only")) return { kind: "midterm", report: midterm };
  return yearEnd?.state === "plan-only" ? { kind: "yearEnd", report: yearEnd } : null;
}

/**
 * Rates, forecast and status of one indicator. There is one rate for each quantity of its target, in their order.
 *
 * `rate` and `forecast` of the whole are those of the only quantity. Where a target asks for several things they are null: an average of
 * unlike things (seminars held, visitors counted) would be a number that nobody wrote and nobody can explain. The parts stand in `rates`.
 */
export function assessIndicator(indicator: Indicator, document: GoalDocument, options: AssessOptions): Assessment {
  const { target } = indicator;
  const basis = basisOf(indicator);
  const frame = { basis: basis?.kind ?? null, revision: target && revisionOf(target) };
  if (target?.struck === "unknown") {
    const rates =
      target.quantities.length > 0 ? target.quantities.map((_, index) => noRate(index, "struck-text")) : [noRate(0, "struck-text")];
    return { rates, rate: null, forecast: null, status: "ambiguous", ...frame };
  }
  if (target && target.unread !== null)
    return { rates: [noRate(0, "ambiguous")], rate: null, forecast: null, status: "ambiguous", ...frame };
  const quantities = (target?.quantities ?? []).map((quantity) => namedQuantity(quantity, indicator));
  const parts = quantities.map((quantity, index) =>
    basis
      ? assessQuantity({ indicator, document, quantity, index, basis, ...options })
      : { rate: noRate(index, "unreported", targetInput(indicator, quantity)), status: "unreported" as const }
  );
  const rates = parts.map((part) => part.rate);
  const only = rates.length === 1 ? rates[0] : undefined;
  return {
    rates,
    rate: only?.rate ?? null,
    forecast: only?.forecast ?? null,
    status: combineStatus(parts.map((part) => part.status)),
    ...frame,
  };
}

/** Copies of the documents with `assessment` filled in; the documents handed in stay as they are. */
export function assessDocuments(documents: readonly GoalDocument[], options: AssessOptions): GoalDocument[] {
  return documents.map((document) => ({
    ...document,
    indicators: document.indicators.map((indicator) => ({ ...indicator, assessment: assessIndicator(indicator, document, options) })),
  }));
}
