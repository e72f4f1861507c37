/** What it means when no number of a report answers a quantity of the target. Silence is never 0. */
import type { Indicator, RateReason, Report, TargetQuantity } from "../model";
import { isLevel } from "./context";
import { comparable } from "./units";

const shared = 4;

/** The text without particles, spaces and marks: 説明会の開催 and 説明会を開催 are the same. */
function letters(text: string): string {
  return text.normalize("NFKC").replace(/[\sぁ-ん・、。()「」『』]/g, "");
}

/** True where the report speaks of what is measured: a run of four characters of the label (or all of a shorter one) occurs in it. */
export function mentions(report: string, label: string): boolean {
  const [text, name] = [letters(report), letters(label)];
  if (name.length < 2) return false;
  const size = Math.min(shared, name.length);
  return Array.from({ length: name.length - size + 1 }, (_, at) => name.slice(at, at + size)).some((run) => text.includes(run));
}

/**
 * True where the report says that nothing has been done yet: a plan and nothing else, or a plan for this quantity beside results for
 * others. Only for things that are counted; a level or a limit is unknown then, and so is a total over the years.
 */
export function nothingYet(report: Report, quantity: TargetQuantity, planned: boolean): boolean {
  const counted = quantity.value !== null && quantity.value > 0 && !quantity.cumulative && !isLevel(quantity.unit, quantity.label);
  if (!counted || quantity.op === "<=" || quantity.op === "<" || quantity.op === "=") return false;
  return report.state === "plan-only" || (planned && report.quantities.some((part) => !part.planned));
}

/** Why there is no rate where the report gives no number for the quantity. */
export function silenceReason(indicator: Indicator, report: Report, quantity: TargetQuantity): RateReason {
  if (report.struck === "unknown") return "struck-text";
  if (report.unread !== null) return "ambiguous";
  if (report.state !== "reported") return "unreported";
  const others = report.quantities.filter((part) => !part.planned && part.target === null);
  const only = indicator.target?.quantities.length === 1;
  if (only && others.length > 0 && !others.some((part) => comparable(part.unit, quantity.unit))) return "unit-mismatch";
  const label = quantity.label === "" ? (indicator.labels.at(-1) ?? "") : quantity.label;
  return mentions(report.text, label) ? "no-number" : "unreported";
}
