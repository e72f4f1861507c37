/** The figures of one goal's indicators, ready to be shown: what was done of what, and where it stands. */
import type { GoalDocument, Indicator, Rate } from "../../../domain/model";
import { describeTarget } from "../../findings/sources";

export interface Figure {
  key: string;
  indicator: string;
  label: string;
  rate: number | null;
  forecast: number | null;
  met: boolean | null;
  formula: string | null;
  /** The same numbers by other formulas. */
  alternatives: Rate["alternatives"];
  /** "≥ 6 回": as it was read. */
  target: string;
  /** "2 回", several joined by +; "" where nothing is reported. */
  done: string;
  planned: string;
  targetCell: string | null;
  resultCell: string | null;
}

const number = new Intl.NumberFormat("ja-JP", { maximumFractionDigits: 2 });

/** Every rate of a document that has a value or an answer, in the order of the sheet. */
export function figuresOf(document: GoalDocument): Figure[] {
  return document.indicators.flatMap((indicator) =>
    (indicator.assessment?.rates ?? []).filter(({ rate, met }) => rate !== null || met !== null).map((rate) => figure(indicator, rate))
  );
}

function figure(indicator: Indicator, { target, formula, rate, forecast, met, inputs, alternatives }: Rate): Figure {
  const quantity = indicator.target?.quantities[target];
  const sum = (role: "result" | "planned") =>
    inputs
      .filter((input) => input.role === role)
      .map(({ value, unit }) => [number.format(value), unit].filter(Boolean).join(" "))
      .join(" + ");
  return {
    key: `${indicator.id}|${indicator.cell ?? ""}|${target}`,
    indicator: indicator.id,
    label: quantity?.label || (indicator.labels.at(-1) ?? ""),
    rate,
    forecast,
    met,
    formula,
    alternatives,
    target: quantity ? describeTarget(quantity) : "",
    done: sum("result"),
    planned: sum("planned"),
    targetCell: indicator.target?.cell ?? indicator.cell,
    resultCell: inputs.find(({ role, cell }) => role !== "target" && cell !== null)?.cell ?? null,
  };
}
