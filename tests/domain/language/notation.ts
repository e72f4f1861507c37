/** Short notations of what was read, for the tables of cases. */
import type { ReadResult, ReportReading } from "../../../src/domain/language";
import type { TargetQuantity } from "../../../src/domain/model";

/** ">=60%! /年 ≈ Σ base45": comparison, value, range end, unit, ! explicit, cut or rise, per, about, so far, present level. */
export function showTarget(q: TargetQuantity): string {
  const mark = q.explicit && q.value !== null ? "!" : "";
  const parts = [
    `${q.op}${q.value ?? ""}${q.max === null ? "" : `~${q.max}`}${q.unit}${mark}`,
    q.change ?? "",
    q.per === null ? "" : `/${q.per}`,
    q.approx ? "≈" : "",
    q.cumulative ? "Σ" : "",
    q.baseline === null ? "" : `base${q.baseline}`,
  ];
  return parts.filter((part) => part !== "").join(" ");
}

export const showTargets = (quantities: readonly TargetQuantity[]): string => quantities.map(showTarget).join("; ") || "-";

/** "2回 P t0 @2024-09-30": value, planned, the quantity answered, candidates in doubt, total, as of. */
export function showResult(q: ReadResult): string {
  const parts = [
    `${q.value}${q.unit}`,
    q.planned ? "P" : "",
    q.target === null ? "" : `t${q.target}`,
    q.candidates === undefined ? "" : `?${q.candidates.join()}`,
    q.total ? "total" : "",
    q.asOf === null ? "" : `@${q.asOf}`,
  ];
  return parts.filter((part) => part !== "").join(" ");
}

/** The state where it is not "reported" or nothing else is there, and the results. */
export function showReport({ state, quantities }: ReportReading): string {
  const results = quantities.map(showResult).join("; ");
  return [state === "reported" && results !== "" ? "" : state, results].filter((part) => part !== "").join(" ");
}
