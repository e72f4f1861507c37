import type { ConditionalRule, SheetChart } from "hucre/xlsx";
import { address } from "../../../domain/grid/address";
import type { ChartPlan, ConditionalPlan } from "../../../domain/model";
import { rangeOf } from "./cells";
import { safeText } from "./guards";
import { rgb } from "./style";

const seriesColors = ["2F6DB5", "E08A1E", "5B9B57", "9A6BB0", "C0504D", "7F7F7F"];

/** A conditional format in the library's words. */
export function conditionalOf(plan: ConditionalPlan, priority: number): ConditionalRule {
  const { rule, area } = plan;
  const base = { priority, range: rangeOf(area) };
  if (rule.kind === "data-bar") {
    const bound = (value: number | undefined, open: "min" | "max") =>
      value === undefined ? { type: open } : { type: "num" as const, value: String(value) };
    return { ...base, type: "dataBar", dataBar: { cfvo: [bound(rule.min, "min"), bound(rule.max, "max")], color: `FF${rgb(rule.color)}` } };
  }
  const fill = { rgb: rgb(rule.fill) };
  const style = {
    fill: { type: "pattern" as const, pattern: "solid" as const, fgColor: fill, bgColor: fill },
    font: { color: { rgb: rgb(rule.color) } },
  };
  if (rule.kind === "text-equals")
    return { ...base, type: "cellIs", operator: "equal", formula: `"${rule.text.replace(/"/g, '""')}"`, style };
  // An empty cell would count as 0: only numbers are compared.
  const first = address(area.top, area.left);
  return { ...base, type: "expression", formula: `AND(ISNUMBER(${first}),${first}<${rule.value})`, style };
}

/** A native chart; values are labelled, so that it can also be read in print. */
export function chartOf(plan: ChartPlan): SheetChart {
  return {
    type: plan.kind,
    title: safeText(plan.title),
    series: plan.values.map(({ name, area }, i) => ({
      name: safeText(name),
      values: absolute(rangeOf(area)),
      categories: absolute(rangeOf(plan.categories)),
      color: seriesColors[i % seriesColors.length] ?? "2F6DB5",
      dataLabels: { showValue: true },
    })),
    legend: plan.values.length > 1 ? "bottom" : false,
    gapWidth: 60,
    anchor: { from: { row: plan.anchor.top, col: plan.anchor.left }, to: { row: plan.anchor.bottom + 1, col: plan.anchor.right + 1 } },
  };
}

/** "B2:D5" → "$B$2:$D$5". */
export function absolute(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
