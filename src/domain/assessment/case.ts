/** One quantity of a target with all that its assessment looks at. */
import type { GoalDocument, Indicator, Report, TargetQuantity } from "../model";
import type { Settings } from "../settings/settings";
import type { ReportKind } from "./reportDue";

export interface AssessOptions {
  /** The day of the check. */
  asOf: string;
  settings: Settings;
}

/** The report that rates are taken from. */
export interface Basis {
  kind: ReportKind;
  report: Report;
}

export interface Case extends AssessOptions {
  indicator: Indicator;
  document: GoalDocument;
  quantity: TargetQuantity;
  /** Index of the quantity in its target. */
  index: number;
  basis: Basis;
}
